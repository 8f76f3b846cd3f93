import { ServiceNowConnectorProfile } from './profile';
import { ServiceNowConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from ServiceNow.
 */
export interface ServiceNowSourceProps {
  /** The connection. */
  readonly profile: ServiceNowConnectorProfile;

  /**
   * The name of a table, such as `incident`.
   * @jsii suppress JSII5018
   */
  readonly object: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from ServiceNow.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/servicenow.html
 */
export class ServiceNowSource extends SourceBase {
  /**
   * @throws if the object is one that AppFlow refuses
   */
  constructor(props: ServiceNowSourceProps) {
    requireGiven('ServiceNowSource', props, REQUIRED);
    super(ServiceNowConnectorType.instance, {
      checks: new Checks('ServiceNowSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      properties: { serviceNow: { object: props.object } },
    });
  }
}
