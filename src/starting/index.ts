export * from './run-flow';
export * from './start-flow';
export * from './start-flow-target';
