import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { Checks, isKnown } from './private/checks';
import { NUMBER } from './private/limits';
import { guide } from './private/links';
import { warn } from './private/warnings';

/**
 * The format of destination files.
 */
export enum S3OutputFileType {
  /** Comma-separated values. */
  CSV = 'CSV',

  /** JSON Lines: one JSON object on each line. */
  JSON = 'JSON',

  /** Apache Parquet. */
  PARQUET = 'PARQUET',
}

/**
 * Whether the records of a run are gathered.
 */
export enum S3OutputAggregationType {
  /** AppFlow writes as many files as it likes. */
  NONE = 'None',

  /** AppFlow writes one file for each run. */
  SINGLE_FILE = 'SingleFile',
}

/**
 * How finely the time of a run stands in a path or file name.
 */
export enum S3OutputFilePrefixFormat {
  /** Year, month and day. */
  DAY = 'DAY',

  /** Year, month, day and hour. */
  HOUR = 'HOUR',

  /** Year, month, day, hour and minute. */
  MINUTE = 'MINUTE',

  /** Year and month. */
  MONTH = 'MONTH',

  /** Year. */
  YEAR = 'YEAR',
}

/**
 * A folder that AppFlow adds to the path.
 */
export enum S3OutputFilePrefixHierarchy {
  /** The id of the run. */
  EXECUTION_ID = 'EXECUTION_ID',

  /** The version of the schema, which rises when mappings change. */
  SCHEMA_VERSION = 'SCHEMA_VERSION',
}

/**
 * Where the time of a run stands.
 */
export enum S3OutputFilePrefixType {
  /** In the name of the file. */
  FILENAME = 'FILENAME',

  /** In the path. */
  PATH = 'PATH',

  /** In both. */
  PATH_AND_FILENAME = 'PATH_AND_FILENAME',

  /**
   * In both.
   * @deprecated use PATH_AND_FILENAME, which means the same and is what AppFlow calls it
   */
  PATH_AND_FILE = 'PATH_AND_FILE',
}

/**
 * How the path and the name of a file are made.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flows-partition.html
 */
export interface S3OutputFilePrefix {
  /**
   * How finely the time of a run stands there.
   * @default - the time stands nowhere
   */
  readonly format?: S3OutputFilePrefixFormat;

  /**
   * Where the time of a run stands. Required if `format` is given.
   * @default - nowhere
   * @jsii suppress JSII5018
   */
  readonly type?: S3OutputFilePrefixType;

  /**
   * The folders that AppFlow adds to the path, in this order.
   * @default - AppFlow's own choice: the id of the run
   */
  readonly hierarchy?: S3OutputFilePrefixHierarchy[];
}

/**
 * How records are gathered in files.
 */
export interface S3FileAggregation {
  /**
   * Whether the records of a run are gathered in one file.
   * @default S3OutputAggregationType.NONE
   * @jsii suppress JSII5018
   */
  readonly type?: S3OutputAggregationType;

  /**
   * The size, in MB, that AppFlow aims at for each file. Not together with one file for each run.
   * @default - AppFlow's own choice
   */
  readonly fileSize?: number;
}

/**
 * How files are written.
 */
export interface S3OutputFormatting {
  /**
   * The format of the files.
   * @default S3OutputFileType.JSON
   */
  readonly fileType?: S3OutputFileType;

  /**
   * How the path and the name of a file are made.
   * @default - AppFlow's own choice
   */
  readonly filePrefix?: S3OutputFilePrefix;

  /**
   * How records are gathered in files.
   * @default - AppFlow writes as many files as it likes
   */
  readonly aggregation?: S3FileAggregation;

  /**
   * Whether numbers, dates and the like keep their types, instead of becoming text. Only Parquet files can hold types.
   * @default false
   */
  readonly preserveSourceDataTypes?: boolean;
}

/**
 * Checks what belongs to the formatting alone.
 *
 * @internal
 */
export function checkFormatting(checks: Checks, formatting: S3OutputFormatting | undefined): void {
  const { fileType, aggregation } = formatting ?? {};
  const isSingleFile = aggregation?.type === S3OutputAggregationType.SINGLE_FILE;
  checks
    .number('formatting.aggregation.fileSize', aggregation?.fileSize, NUMBER.targetFileSize)
    .require(
      !isSingleFile || fileType !== S3OutputFileType.PARQUET,
      'formatting.aggregation.type',
      'SINGLE_FILE does not go with Parquet; AppFlow gathers only CSV and JSON in one file',
      guide('s3'),
    );
}

/**
 * Renders the formatting, and warns about what has no effect.
 *
 * @internal
 */
export function renderFormatting(
  flow: IConstruct,
  formatting: S3OutputFormatting | undefined,
): CfnFlow.S3OutputFormatConfigProperty | undefined {
  if (formatting?.preserveSourceDataTypes && formatting.fileType !== S3OutputFileType.PARQUET) {
    warn(flow, 'preservedTypesWithoutParquet', 'destination.formatting.preserveSourceDataTypes');
  }
  const { format, hierarchy, type } = formatting?.filePrefix ?? {};
  if (format && !type) {
    warn(flow, 'timeNowhere', 'destination.formatting.filePrefix.type: not set');
  }
  const { type: aggregationType, fileSize } = formatting?.aggregation ?? {};
  if (aggregationType === S3OutputAggregationType.SINGLE_FILE && fileSize !== undefined) {
    warn(flow, 'sizeOfSingleFile', `destination.formatting.aggregation.fileSize: ${fileSize}`);
  }
  if (format && isKnown(hierarchy) && !hierarchy.includes(S3OutputFilePrefixHierarchy.EXECUTION_ID)) {
    warn(flow, 'timeWithoutExecutionId', `destination.formatting.filePrefix.hierarchy: ${hierarchy.join(', ') || 'empty'}`);
  }
  return (
    formatting && {
      fileType: formatting.fileType ?? (formatting.aggregation && S3OutputFileType.JSON),
      aggregationConfig: formatting.aggregation && {
        aggregationType: formatting.aggregation.type,
        targetFileSize: formatting.aggregation.fileSize,
      },
      prefixConfig: formatting.filePrefix && renderPrefix(formatting.filePrefix),
      preserveSourceDataTyping: formatting.preserveSourceDataTypes,
    }
  );
}

/**
 * Renders how the path and the name of a file are made.
 *
 * @internal
 */
export function renderPrefix(prefix: S3OutputFilePrefix): CfnFlow.PrefixConfigProperty {
  return {
    prefixType: prefix.type === S3OutputFilePrefixType.PATH_AND_FILE ? S3OutputFilePrefixType.PATH_AND_FILENAME : prefix.type,
    prefixFormat: prefix.format,
    pathPrefixHierarchy: prefix.hierarchy,
  };
}
