import { Fn, Token } from 'aws-cdk-lib';
import { MicrosoftSharepointOnlineEntity } from './entity';
import { MicrosoftSharepointOnlineObject } from './object';
import { MicrosoftSharepointOnlineConnectorProfile } from './profile';
import { MicrosoftSharepointOnlineConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from SharePoint.
 */
export interface MicrosoftSharepointOnlineSourceProps {
  /** The connection. */
  readonly profile: MicrosoftSharepointOnlineConnectorProfile;

  /**
   * A site, or parts of it.
   * @jsii suppress JSII5018
   */
  readonly object: MicrosoftSharepointOnlineObject;

  /** The version of Microsoft Graph: one of `MicrosoftSharepointOnlineApiVersion`, or any other that AppFlow knows. */
  readonly apiVersion: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'object', 'object.site', 'profile'];

/**
 * Reads files from SharePoint, for Amazon S3.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-microsoft-sharepoint-online.html
 */
export class MicrosoftSharepointOnlineSource extends SourceBase {
  /**
   * @throws if the site, the entities or the version is one that AppFlow refuses
   */
  constructor(props: MicrosoftSharepointOnlineSourceProps) {
    requireGiven('MicrosoftSharepointOnlineSource', props, REQUIRED);
    const entityName = withPrefix('sites/', props.object.site);
    const subEntities = listOf(props.object);
    super(MicrosoftSharepointOnlineConnectorType.instance, {
      checks: new Checks('MicrosoftSharepointOnlineSource')
        .text('object.site', entityName, TEXT.customEntity)
        .text('object.entities', subEntities, TEXT.mapValue),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: {
        customConnector: {
          entityName,
          customProperties: subEntities === undefined ? undefined : { subEntities },
        },
      },
    });
  }
}

/** The parts of the site as a JSON list; nothing for the whole site. */
function listOf({ drives, entities }: MicrosoftSharepointOnlineObject): string | undefined {
  const texts = [...jsonTexts(drives, MicrosoftSharepointOnlineEntity.drive('')), ...jsonTexts(entities)];
  return texts.length === 0 ? undefined : `[${texts.join(',')}]`;
}

/** Each value as a JSON text; a list that only the deployment knows, as one text that becomes all of them. */
function jsonTexts(values: string[] = [], prefix = ''): string[] {
  return Token.isUnresolved(values)
    ? [`"${Fn.join('","', values)}"`]
    : values.map((value) => JSON.stringify(withPrefix(prefix, value)));
}

/** The whole name that AppFlow knows: of a bare id, a name that is whole already, or a token, which may become either. */
function withPrefix(prefix: string, value: string): string {
  return value.startsWith(prefix) || Token.isUnresolved(value) ? value : `${prefix}${value}`;
}
