export * from './api-version';
export * from './destination';
export * from './profile';
export * from './source';
