export * from './destination';
export * from './profile';
export * from './table';
