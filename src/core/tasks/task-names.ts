import { CfnFlow } from 'aws-cdk-lib/aws-appflow';

/** The kinds of tasks. */
export const TASK_TYPES = [
  'Arithmetic',
  'Filter',
  'Map',
  'Map_all',
  'Mask',
  'Merge',
  'Partition',
  'Passthrough',
  'Truncate',
  'Validate',
] as const;

/** The keys of the properties of tasks. */
export const TASK_PROPERTY_KEYS = [
  'CONCAT_FORMAT',
  'DATA_TYPE',
  'DESTINATION_DATA_TYPE',
  'EXCLUDE_SOURCE_FIELDS_LIST',
  'INCLUDE_NEW_FIELDS',
  'LOWER_BOUND',
  'MASK_LENGTH',
  'MASK_VALUE',
  'MATH_OPERATION_FIELDS_ORDER',
  'ORDERED_PARTITION_KEYS_LIST',
  'SOURCE_DATA_TYPE',
  'SUBFIELD_CATEGORY_MAP',
  'TRUNCATE_LENGTH',
  'UPPER_BOUND',
  'VALIDATION_ACTION',
  'VALUE',
  'VALUES',
] as const;

/** The keys of operators, as the L1 spells them. */
export const OPERATOR_KEYS = [
  'amplitude',
  'customConnector',
  'datadog',
  'dynatrace',
  'googleAnalytics',
  'inforNexus',
  'marketo',
  'pardot',
  's3',
  'salesforce',
  'sapoData',
  'serviceNow',
  'singular',
  'slack',
  'trendmicro',
  'veeva',
  'zendesk',
] as const satisfies readonly (keyof CfnFlow.ConnectorOperatorProperty)[];
