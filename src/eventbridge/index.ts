export * from './destination';
export * from './event-sources';
