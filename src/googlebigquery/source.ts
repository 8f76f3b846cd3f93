import { GoogleBigQueryObject } from './object';
import { GoogleBigQueryConnectorProfile } from './profile';
import { GoogleBigQueryConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { joinedEntity, SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Google BigQuery.
 */
export interface GoogleBigQuerySourceProps {
  /** The connection. */
  readonly profile: GoogleBigQueryConnectorProfile;

  /**
   * The table to read.
   * @jsii suppress JSII5018
   */
  readonly object: GoogleBigQueryObject;

  /** The version of the BigQuery API: one of `GoogleBigQueryApiVersion`, or any other that AppFlow knows. */
  readonly apiVersion: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'object', 'object.dataset', 'object.project', 'object.table', 'profile'];

/**
 * Reads from Google BigQuery.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-googlebigquery.html
 */
export class GoogleBigQuerySource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: GoogleBigQuerySourceProps) {
    requireGiven('GoogleBigQuerySource', props, REQUIRED);
    const { project, dataset, table } = props.object;
    const checks = new Checks('GoogleBigQuerySource');
    const entityName = joinedEntity(checks, '/', { project, dataset, table }, TEXT.customEntity, 'table/');
    super(GoogleBigQueryConnectorType.instance, {
      checks,
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: {
        customConnector: {
          entityName,
        },
      },
    });
  }
}
