import { JdbcSmallDataScaleObject } from './object';
import { JdbcSmallDataScaleConnectorProfile } from './profile';
import { DEFAULT_API_VERSION, JdbcSmallDataScaleConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { joinedEntity, SourceBase } from '../core/vertices/source-base';

/**
 * What to read from a database.
 */
export interface JdbcSmallDataScaleSourceProps {
  /** The connection. */
  readonly profile: JdbcSmallDataScaleConnectorProfile;

  /**
   * The table.
   * @jsii suppress JSII5018
   */
  readonly object: JdbcSmallDataScaleObject;

  /**
   * The version of the connector.
   * @default 'V1'
   */
  readonly apiVersion?: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'object.schema', 'object.table', 'profile'];

/**
 * Reads from a database by JDBC.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-jdbc.html
 */
export class JdbcSmallDataScaleSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: JdbcSmallDataScaleSourceProps) {
    requireGiven('JdbcSmallDataScaleSource', props, REQUIRED);
    const { schema, table } = props.object;
    const checks = new Checks('JdbcSmallDataScaleSource');
    const entityName = joinedEntity(checks, '.', { schema, table }, TEXT.customEntity);
    super(JdbcSmallDataScaleConnectorType.instance, {
      checks,
      profile: props.profile,
      apiVersion: props.apiVersion ?? DEFAULT_API_VERSION,
      properties: {
        customConnector: {
          entityName,
        },
      },
    });
  }
}
