export * from './api-url';
export * from './api-version';
export * from './profile';
export * from './source';
export * from './token-url';
