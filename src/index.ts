export * from './core';
export * from './eventbridge';
export * from './s3';
export * from './salesforce';
