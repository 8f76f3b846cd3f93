export * from './profile';
export * from './source';
