import { GoogleAnalytics4ConnectorProfile } from './profile';
import { GoogleAnalytics4ConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Google Analytics 4.
 */
export interface GoogleAnalytics4SourceProps {
  /** The connection. */
  readonly profile: GoogleAnalytics4ConnectorProfile;

  /**
   * What to read, a core report or a real-time report of a property, as AppFlow names it: `aws appflow
   * list-connector-entities` prints the names.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /** The version of the Google Analytics Data API: one of `GoogleAnalytics4ApiVersion`, or any other that AppFlow knows. */
  readonly apiVersion: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'object', 'profile'];

/**
 * Reads from Google Analytics 4.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-google-analytics-4.html
 */
export class GoogleAnalytics4Source extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: GoogleAnalytics4SourceProps) {
    requireGiven('GoogleAnalytics4Source', props, REQUIRED);
    super(GoogleAnalytics4ConnectorType.instance, {
      checks: new Checks('GoogleAnalytics4Source').text('object', props.object, TEXT.customEntity),
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
