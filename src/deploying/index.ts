export * from './flow-per-object';
export * from './sequential-flows';
