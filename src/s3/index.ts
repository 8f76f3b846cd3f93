export * from './catalog';
export * from './destination';
export * from './formatting';
export * from './source';
