import { WarningKind } from './kind';
import { api, guide } from '../links';

/** Warnings about sources and destinations. */
export const END_WARNINGS = {
  objectWithoutEvents: {
    cause: 'event flows read events, and this does not look like the name of one',
    cure: 'name a change event, such as AccountChangeEvent, or a platform event, such as Order_Event__e',
    link: guide('salesforce'),
  },
  eventsWithoutEventFlow: {
    cause: 'this looks like the name of an event, which is published and not kept, so only event flows read it',
    cure: 'use OnEventFlow, or name the object, such as Account',
    link: guide('salesforce'),
  },
  notTowardsThisDestination: {
    cause: 'this property of the source has no effect towards this destination',
    cure: 'leave it out, or choose another destination',
    link: guide('app-specific'),
  },
  sourceWithoutFolder: {
    cause: 'AppFlow reads files from a folder, not from the root of a bucket',
    cure: 'put the files in a folder and name it as the prefix',
    link: guide('s3'),
  },
  prefixBeginsWithSlash: {
    cause: 'object keys of Amazon S3 begin with no slash: as a source this prefix finds no file, as a destination it puts the files below a folder with an empty name',
    cure: 'leave the slash at the beginning out',
    link: guide('s3'),
  },
  noPartnerEventSource: {
    cause: 'AppFlow publishes to a partner event source, and this does not look like the name of one, aws.partner/appflow/salesforce.com/<account>/<suffix>',
    cure: 'pass EventSources.salesforceEventSource(...), and not the name of an event bus or of an object',
    link: guide('EventBridge'),
  },
  dataTypeNotTransferred: {
    cause: 'Bulk API 2.0 of Salesforce does not transfer compound fields, those of type address or location',
    cure: 'transfer the fields of which it is made, such as BillingCity, or leave dataTransferApi out',
    link: guide('salesforce'),
  },
  profileOfOtherConnector: {
    cause: 'the profile belongs to a connector with another label than this source or destination is made for',
    cure: 'pass a profile of the same application, or use CustomConnectorSource and CustomConnectorDestination',
    link: api('ConnectorProfile'),
  },
  sizeOfSingleFile: {
    cause: 'AppFlow aims at a size only when it writes several files, not with S3OutputAggregationType.SINGLE_FILE',
    cure: 'leave fileSize out, or the type of the aggregation',
    link: api('AggregationConfig'),
  },
  timeNowhere: {
    cause: 'a granularity of the partitions is given, but not whether the time is in the path or in the name of a file, so it has no effect',
    cure: 'set type to S3OutputFilePrefixType.PATH, FILENAME or PATH_AND_FILE',
    link: api('PrefixConfig'),
  },
  preservedTypesWithoutParquet: {
    cause: 'AppFlow preserves source data types in Parquet files only',
    cure: 'set fileType to S3OutputFileType.PARQUET, or leave preserveSourceDataTypes out',
    link: api('S3OutputFormatConfig'),
  },
  timeWithoutExecutionId: {
    cause: 'the console adds the id of the run to every path or name that holds its time, and does not let it be taken away',
    cure: 'add S3OutputFilePrefixHierarchy.EXECUTION_ID, or leave the hierarchy out',
    link: guide('flows-partition'),
  },
  writeOperationNotDocumented: {
    cause: 'the schema of CloudFormation accepts this operation, but the user guide does not name it for this application',
    cure: 'try the flow before you rely on it, or choose an operation that the guide names',
    link: guide('app-specific'),
  },
} as const satisfies Record<string, WarningKind>;
