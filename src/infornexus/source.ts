import { InforNexusConnectorProfile } from './profile';
import { InforNexusConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Infor Nexus.
 */
export interface InforNexusSourceProps {
  /** The connection. */
  readonly profile: InforNexusConnectorProfile;

  /**
   * What to read, as AppFlow names it.
   * @jsii suppress JSII5018
   */
  readonly object: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Infor Nexus.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/infor-nexus.html
 */
export class InforNexusSource extends SourceBase {
  /**
   * @throws if the object is one that AppFlow refuses
   */
  constructor(props: InforNexusSourceProps) {
    requireGiven('InforNexusSource', props, REQUIRED);
    super(InforNexusConnectorType.instance, {
      checks: new Checks('InforNexusSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      properties: { inforNexus: { object: props.object } },
    });
  }
}
