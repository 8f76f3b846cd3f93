export * from './api-version';
export * from './object';
export * from './profile';
export * from './source';
