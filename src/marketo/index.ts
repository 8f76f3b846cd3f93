export * from './destination';
export * from './instance-url';
export * from './profile';
export * from './source';
