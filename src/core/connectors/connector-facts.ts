import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { FlowType } from '../flow';
import { WriteOperationType } from '../write-operation';

/** The operators by which a source can be filtered. */
export type FilterOperator =
  | 'EQUAL_TO'
  | 'NOT_EQUAL_TO'
  | 'CONTAINS'
  | 'LESS_THAN'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'GREATER_THAN'
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'BETWEEN';

/** Every operator but CONTAINS: the applications whose fields can be compared, but not searched. */
export const COMPARISONS: readonly FilterOperator[] = [
  'EQUAL_TO',
  'NOT_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL_TO',
  'BETWEEN',
];

export const ALL_FILTER_OPERATORS: readonly FilterOperator[] = [...COMPARISONS, 'CONTAINS'];

/** What an application can do as a source. */
export interface SourceFacts {
  /** What may start a flow from it. */
  readonly triggers: readonly FlowType[];

  readonly filterOperators: readonly FilterOperator[];

  /** Whether AppFlow takes a projection for it. Default: true. */
  readonly projects?: boolean;

  /** Whether AppFlow maps, masks, truncates, validates and calculates for it (operator NO_OP and the like). Default: true. */
  readonly transforms?: boolean;

  /** The shortest time between two scheduled runs, in minutes. Default: 1. */
  readonly minimumIntervalMinutes?: number;

  /** Whether incremental transfers are known to work without a timestamp field. Default: false. */
  readonly transfersIncrementsByItself?: boolean;

  /** The data types of its fields, and the operators by which AWS is known to filter each, if any are. Default: not known. */
  readonly dataTypes?: { readonly [dataType: string]: readonly FilterOperator[] | undefined };

  /** Whether filters are known to work that say no data type. Default: false. */
  readonly filtersWithoutDataType?: boolean;

  /** What the names of objects that publish events look like. Default: not known. */
  readonly eventObjects?: RegExp;

  /** What the names of objects look like that publish events and keep no records. Default: not known. */
  readonly eventsOnly?: RegExp;

  /** The destinations that the guide names for it. Its pages are incomplete. Default: not known. */
  readonly destinations?: readonly string[];
}

/** What an application can do as a destination. */
export interface DestinationFacts {
  /** What may start a flow to it. Default: everything that the source allows. */
  readonly triggers?: readonly FlowType[];

  /** Whether event flows to it are documented. Default: false. */
  readonly eventsDocumented?: boolean;

  /** Default: AppFlow chooses, there is no operation to name. */
  readonly writeOperations?: readonly WriteOperationType[];

  /** Those of them that are known to work, by the guide or by a deployment; the others are warned about. Default: all. */
  readonly confirmedWriteOperations?: readonly WriteOperationType[];
}

/** How sure a fact is: from AWS's own documents, from one deployment, or inferred. */
export type Confidence = 'high' | 'medium' | 'low';

/** Everything that is known about one application, and where it is documented. */
export interface ConnectorFacts {
  /** The name that AWS writes. */
  readonly displayName: string;

  /** The page of the user guide. */
  readonly link: string;

  /** The property of `ConnectorOperator` that carries its tasks. */
  readonly operatorKey: keyof CfnFlow.ConnectorOperatorProperty;

  readonly source?: SourceFacts;

  readonly destination?: DestinationFacts;

  /** The ways to sign in, in words. */
  readonly authentication?: readonly string[];

  /** The API versions that are known, the default first. */
  readonly apiVersions?: readonly string[];

  /** Whether AppFlow reaches it through AWS PrivateLink. */
  readonly privateLink?: boolean;

  /** The regions in which AppFlow reaches it through AWS PrivateLink. Default: not known to be limited. */
  readonly privateLinkRegions?: readonly string[];

  /** Limits that cannot be checked at synth, in words. */
  readonly limits?: readonly string[];

  /** How sure the facts are. Default: high. */
  readonly confidence?: Confidence;
}

export const ON_DEMAND_OR_SCHEDULED: readonly FlowType[] = [FlowType.ON_DEMAND, FlowType.SCHEDULED];

/** What the guide says of every source that is a custom connector made by AWS. */
export const CUSTOM_CONNECTOR_SOURCE: SourceFacts = {
  triggers: ON_DEMAND_OR_SCHEDULED,
  filterOperators: ALL_FILTER_OPERATORS,
  destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'SAPOData', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
};

/** Every operation that CloudFormation takes for a destination that is a custom connector. */
export const ALL_WRITE_OPERATIONS: readonly WriteOperationType[] = Object.values(WriteOperationType);
