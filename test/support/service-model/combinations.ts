import { asList, asRecord, isAbsent, isIntrinsic, presentKeys } from './intrinsics';
import { propertyKey } from './model';

/**
 * Faults that show only when properties are seen together. No schema has them: they are in the
 * texts of the API reference and in the service's own error messages. Values that CloudFormation
 * computes are left out.
 */
export function combinationFaults(resourceType: string, properties: unknown): string[] {
  switch (resourceType) {
    case 'AWS::AppFlow::Flow':
      return flowFaults(asRecord(properties));
    case 'AWS::AppFlow::ConnectorProfile':
      return profileFaults(asRecord(properties));
    default:
      return [];
  }
}

function flowFaults(flow: Record<string, unknown>): string[] {
  const source = asRecord(flow.SourceFlowConfig);
  const destinations = asList(flow.DestinationFlowConfigList).map(asRecord);
  return [
    ...triggerFaults(asRecord(flow.TriggerConfig), source),
    ...blockFaults('SourceFlowConfig.SourceConnectorProperties', source.ConnectorType, source.SourceConnectorProperties, true),
    ...destinations.length === 1 || !Array.isArray(flow.DestinationFlowConfigList)
      ? []
      : [`DestinationFlowConfigList: exactly one destination needed, got ${destinations.length}`],
    ...destinations.flatMap((destination, i) => destinationFaults(`DestinationFlowConfigList[${i}]`, destination)),
    ...catalogFaults(flow.MetadataCatalogConfig, destinations),
    ...taskFaults(asList(flow.Tasks).map(asRecord), source.ConnectorType),
  ];
}

function triggerFaults(trigger: Record<string, unknown>, source: Record<string, unknown>): string[] {
  const shown = 'TriggerConfig.TriggerProperties';
  const type = trigger.TriggerType;
  const properties = trigger.TriggerProperties;
  if (type === 'Scheduled') {
    return isAbsent(properties) ? [`${shown}: required for a scheduled flow`] : scheduleFaults(shown, asRecord(properties));
  }
  return [
    ...isAbsent(properties) ? [] : [`${shown}: only for a scheduled flow, but the flow's trigger is ${String(type)}`],
    ...isAbsent(source.IncrementalPullConfig) ? [] : ['SourceFlowConfig.IncrementalPullConfig: only for a scheduled flow'],
  ];
}

/** AppFlow writes `rate(5minutes)` where EventBridge writes `rate(5 minutes)`; times are whole Unix seconds. */
function scheduleFaults(shown: string, properties: Record<string, unknown>): string[] {
  const { ScheduleExpression: expression, ScheduleStartTime: start, ScheduleEndTime: end } = properties;
  const malformed = typeof expression === 'string' && !/^(rate\([1-9]\d*[a-z]+s\)|cron\(.+\))$/.test(expression);
  const times = ['ScheduleStartTime', 'ScheduleEndTime', 'FirstExecutionFrom']
    .filter((name) => typeof properties[name] === 'number')
    .filter((name) => !Number.isInteger(properties[name]) || Number(properties[name]) > 1e11);
  return [
    ...malformed ? [`${shown}.ScheduleExpression: ${JSON.stringify(expression)} is neither rate(<n><units>) nor cron(...)`] : [],
    ...times.map((name) => `${shown}.${name}: must be whole Unix seconds, got ${String(properties[name])}`),
    ...typeof start === 'number' && typeof end === 'number' && end <= start ? [`${shown}.ScheduleEndTime: not after the start`] : [],
  ];
}

/** The block of properties must be the one of the connector type, and the only one. */
function blockFaults(shown: string, connectorType: unknown, block: unknown, required: boolean): string[] {
  const keys = presentKeys(block);
  if (typeof connectorType !== 'string' || isAbsent(block) || (keys.length === 0 && !required)) {
    return [];
  }
  const key = propertyKey(connectorType);
  return keys.length === 1 && keys[0] === key ? [] : [`${shown}: must have ${key} and nothing else, got ${keys.join(', ') || 'nothing'}`];
}

function destinationFaults(shown: string, destination: Record<string, unknown>): string[] {
  const all = asRecord(destination.DestinationConnectorProperties);
  const [key = ''] = presentKeys(all);
  const properties = asRecord(all[key]);
  const operation = properties.WriteOperationType;
  const format = asRecord(properties.S3OutputFormatConfig);
  const hasIds = isIntrinsic(properties.IdFieldNames) || asList(properties.IdFieldNames).length > 0;
  return [
    ...blockFaults(`${shown}.DestinationConnectorProperties`, destination.ConnectorType, all, true),
    ...['UPDATE', 'UPSERT', 'DELETE'].includes(String(operation)) && !hasIds
      ? [`${shown}.DestinationConnectorProperties.${key}.IdFieldNames: ${String(operation)} needs at least one`]
      : [],
    ...format.FileType === 'PARQUET' && asRecord(format.AggregationConfig).AggregationType === 'SingleFile'
      ? [`${shown}.DestinationConnectorProperties.${key}.S3OutputFormatConfig: PARQUET cannot be aggregated into a single file`]
      : [],
  ];
}

function catalogFaults(catalog: unknown, destinations: ReadonlyArray<Record<string, unknown>>): string[] {
  return isAbsent(catalog) || destinations.every(({ ConnectorType }) => ConnectorType === 'S3')
    ? []
    : ['MetadataCatalogConfig: only for the destination S3'];
}

function taskFaults(tasks: ReadonlyArray<Record<string, unknown>>, sourceType: unknown): string[] {
  const sourceKey = typeof sourceType === 'string' ? propertyKey(sourceType) : undefined;
  const selects = tasks.some((task) => task.TaskType === 'Map_all'
    || Object.values(asRecord(task.ConnectorOperator)).includes('PROJECTION'));
  return [
    ...tasks.flatMap((task, i) => operatorFaults(`Tasks[${i}].ConnectorOperator`, task, sourceKey)),
    // Amplitude has no operator for a projection.
    ...selects || sourceKey === 'Amplitude' ? [] : ['Tasks: neither a projection nor a Map_all task'],
  ];
}

/** One operator, of the source; AppFlow tolerates another connector's in a Map task. */
function operatorFaults(shown: string, task: Record<string, unknown>, sourceKey?: string): string[] {
  if (isAbsent(task.ConnectorOperator)) {
    return [];
  }
  const keys = presentKeys(task.ConnectorOperator);
  if (keys.length !== 1) {
    return [`${shown}: exactly one operator needed, got ${keys.join(', ') || 'none'}`];
  }
  return sourceKey === undefined || keys[0] === sourceKey || task.TaskType === 'Map'
    ? []
    : [`${shown}: ${keys[0]} is not the source; its key is ${sourceKey}`];
}

/** What a custom connector's credentials must hold for each way to sign in. */
const CUSTOM_CREDENTIALS: Record<string, string> = { OAUTH2: 'Oauth2', APIKEY: 'ApiKey', BASIC: 'Basic', CUSTOM: 'Custom' };

function profileFaults(profile: Record<string, unknown>): string[] {
  const config = asRecord(profile.ConnectorProfileConfig);
  const credentials = asRecord(config.ConnectorProfileCredentials);
  const custom = asRecord(credentials.CustomConnector);
  const expected = CUSTOM_CREDENTIALS[String(custom.AuthenticationType)];
  const salesforce = asRecord(credentials.Salesforce);
  return [
    ...blockFaults('ConnectorProfileConfig.ConnectorProfileProperties', profile.ConnectorType, config.ConnectorProfileProperties, false),
    ...blockFaults('ConnectorProfileConfig.ConnectorProfileCredentials', profile.ConnectorType, credentials, false),
    ...profile.ConnectorType === 'CustomConnector' && isAbsent(profile.ConnectorLabel) ? ['ConnectorLabel: required for a CustomConnector'] : [],
    ...expected !== undefined && isAbsent(custom[expected])
      ? [`ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.${expected}: required for ${String(custom.AuthenticationType)}`]
      : [],
    ...salesforce.OAuth2GrantType === 'CLIENT_CREDENTIALS'
      ? ['ConnectorProfileConfig.ConnectorProfileCredentials.Salesforce.OAuth2GrantType: Salesforce refuses CLIENT_CREDENTIALS']
      : [],
  ];
}
