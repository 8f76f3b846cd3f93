export * from './destination';
export * from './profile';
