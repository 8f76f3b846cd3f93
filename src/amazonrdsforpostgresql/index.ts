export * from './destination';
export * from './object';
export * from './profile';
