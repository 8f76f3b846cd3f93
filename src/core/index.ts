export * from './connectors/connection-mode';
export * from './connectors/connector-authentication-type';
export * from './connectors/connector-profile';
export * from './connectors/connector-profile-grants';
export { ConnectorType } from './connectors/connector-type';
export {
  CustomConnectorAuth,
  type CustomConnectorAuthorizationCodeOptions,
  type CustomConnectorClientCredentialsOptions,
  type CustomConnectorJwtBearerOptions,
} from './connectors/custom-connector-auth';
export * from './connectors/custom-connector-profile';
export * from './connectors/lambda-connector';
export * from './connectors/oauth2-grant-type';
export { type ErrorHandlingConfiguration } from './error-handling';
export * from './flow';
export * from './flow-grants';
export * from './flows/flow-attributes';
export * from './flows/flow-base';
export * from './flows/on-demand-flow';
export * from './flows/on-event-flow';
export * from './flows/on-schedule-flow';
export * from './flows/schedule';
export * from './flows/triggered-flow-base';
export * from './metadata/connector-metadata';
export * from './metadata/entity-metadata';
export * from './s3-location';
export {
  type S3FileAggregation,
  S3OutputAggregationType,
  type S3OutputFilePrefix,
  S3OutputFilePrefixFormat,
  S3OutputFilePrefixHierarchy,
  S3OutputFilePrefixType,
  S3OutputFileType,
  type S3OutputFormatting,
} from './s3-output-formatting';
export { type Field } from './field';
export * from './tasks/filter-condition';
export * from './tasks/filters';
export * from './tasks/mappings';
export * from './tasks/operation';
export { type ITask, Task, type TaskConnectorOperator, type TaskProperty } from './tasks/task';
export * from './tasks/transforms';
export * from './tasks/validations';
export { CustomConnectorDestination, type CustomConnectorDestinationProps } from './vertices/custom-connector-destination';
export * from './vertices/custom-connector-source';
export * from './vertices/destination';
export * from './vertices/source';
export * from './vertices/vertex';
export { WriteOperation, WriteOperationType } from './write-operation';
