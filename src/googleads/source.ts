import { GoogleAdsConnectorProfile } from './profile';
import { GoogleAdsConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Google Ads.
 */
export interface GoogleAdsSourceProps {
  /** The connection. */
  readonly profile: GoogleAdsConnectorProfile;

  /**
   * What to read: a resource and the id of a customer, such as `campaign-1112931111` (not confirmed by AWS documentation).
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /** The version of the Google Ads API: one of `GoogleAdsApiVersion`, or any other that AppFlow knows. */
  readonly apiVersion: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'object', 'profile'];

/**
 * Reads from Google Ads.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-google-ads.html
 */
export class GoogleAdsSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: GoogleAdsSourceProps) {
    requireGiven('GoogleAdsSource', props, REQUIRED);
    super(GoogleAdsConnectorType.instance, {
      checks: new Checks('GoogleAdsSource').text('object', props.object, TEXT.customEntity),
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
