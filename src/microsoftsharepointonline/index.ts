export * from './api-version';
export * from './entity';
export * from './object';
export * from './profile';
export * from './source';
export * from './token-url';
