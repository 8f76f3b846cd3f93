export * from './catalog';
export * from './destination';
export * from './source';
