import { createHash } from 'crypto';
import { Lazy } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { Checks } from '../private/checks';
import { api } from '../private/links';
import { chosenName, SpecialCharacters, uniqueName } from '../private/names';

/** What the name of a flow is made of. */
export interface NameSettings {
  readonly name?: string;
  readonly replaceOnVertexChange?: boolean;
  readonly key?: IKey;
}

/** What tells one object of an application from another, under the names that the applications use for it. */
const IDENTITY = ['object', 'objectPath', 'entityName', 'bucketName', 'bucketPrefix', 'documentType'];
const HASH_LENGTH = 8;
const MAXIMUM_LENGTH = 256;

/**
 * The physical name of a flow: the user's, else a unique one, into which a hash of source, destination and key can be folded.
 */
export class FlowName {
  /** The name that the user has chosen; a generated one is always right. */
  public readonly chosen?: string;
  public readonly physicalName: string;
  private identity: unknown;

  constructor(scope: Construct, id: string, private readonly props: NameSettings) {
    this.chosen = chosenName(props.name);
    const unique = this.chosen ?? uniqueName(scope, id, SpecialCharacters.DASH_AND_UNDERSCORE);
    this.physicalName = props.replaceOnVertexChange
      ? Lazy.uncachedString({ produce: (context) => unique.slice(0, MAXIMUM_LENGTH - HASH_LENGTH) + hashOf(context.resolve(this.identity)) })
      : unique;
  }

  public check(checks: Checks): void {
    checks.require(
      !(this.props.replaceOnVertexChange && this.chosen !== undefined),
      'replaceOnVertexChange',
      'does not go with a name of your own, into which nothing can be folded; leave one of the two out',
      api('UpdateFlow'),
    );
  }

  /** Folds the key and the identity of source and destination into the name. The rest of them AppFlow can change in place. */
  public fold(source: CfnFlow.SourceFlowConfigProperty, destination: CfnFlow.DestinationFlowConfigProperty): void {
    if (!this.props.replaceOnVertexChange) {
      return;
    }
    this.identity = [
      [source.connectorType, source.connectorProfileName, identityOf(source.sourceConnectorProperties)],
      [destination.connectorType, destination.connectorProfileName, identityOf(destination.destinationConnectorProperties)],
      ...(this.props.key ? [this.props.key.keyArn] : []),
    ];
  }
}

/** Of the one block of properties that is there, what tells one object from another. */
function identityOf(properties: object): unknown[] {
  return Object.values(properties).flatMap((block: { readonly [key: string]: unknown }) => IDENTITY.map((key) => block[key] ?? null));
}

function hashOf(identity: unknown): string {
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, HASH_LENGTH).toUpperCase();
}
