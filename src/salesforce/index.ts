export * from './destination';
export * from './profile';
export * from './salesforce-data-transfer-api';
export * from './source';
