export * from './destination';
export * from './event-sources';
export * from './partner-event-bus';
