import { SalesforceMarketingCloudConnectorProfile } from './profile';
import { SalesforceMarketingCloudConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Salesforce Marketing Cloud.
 */
export interface SalesforceMarketingCloudSourceProps {
  /** The connection. */
  readonly profile: SalesforceMarketingCloudConnectorProfile;

  /**
   * The name of an object, such as `Email`.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /** The version of the API: one of `SalesforceMarketingCloudApiVersions`, or any other that AppFlow knows. */
  readonly apiVersion: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'object', 'profile'];

/**
 * Reads from Salesforce Marketing Cloud.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-salesforce-marketing-cloud.html
 */
export class SalesforceMarketingCloudSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: SalesforceMarketingCloudSourceProps) {
    requireGiven('SalesforceMarketingCloudSource', props, REQUIRED);
    super(SalesforceMarketingCloudConnectorType.instance, {
      checks: new Checks('SalesforceMarketingCloudSource').text('object', props.object, TEXT.customEntity),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: {
        customConnector: {
          entityName: props.object,
        },
      },
    });
  }
}
