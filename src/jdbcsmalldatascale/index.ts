export * from './destination';
export * from './driver';
export * from './object';
export * from './profile';
export * from './source';
