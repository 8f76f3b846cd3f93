export * from './flow-alarms';
export * from './flow-event';
export * from './flow-monitoring';
