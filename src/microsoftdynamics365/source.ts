import { MicrosoftDynamics365ConnectorProfile } from './profile';
import { MicrosoftDynamics365ConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Microsoft Dynamics 365.
 */
export interface MicrosoftDynamics365SourceProps {
  /** The connection. */
  readonly profile: MicrosoftDynamics365ConnectorProfile;

  /**
   * What to read, as AppFlow names it: the name of an entity set (not confirmed by AWS documentation).
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /** The version of the Web API: one of `MicrosoftDynamics365ApiVersion`, or any other that AppFlow knows. */
  readonly apiVersion: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'object', 'profile'];

/**
 * Reads from Microsoft Dynamics 365.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-microsoft-dynamics-365.html
 */
export class MicrosoftDynamics365Source extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: MicrosoftDynamics365SourceProps) {
    requireGiven('MicrosoftDynamics365Source', props, REQUIRED);
    super(MicrosoftDynamics365ConnectorType.instance, {
      checks: new Checks('MicrosoftDynamics365Source').text('object', props.object, TEXT.customEntity),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: {
        customConnector: {
          entityName: props.object,
          customProperties: {},
        },
      },
    });
  }
}
