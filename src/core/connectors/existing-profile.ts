import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ConnectorType } from './connector-type';
import { ConnectorMetadata } from '../metadata/connector-metadata';
import { Checks, isKnown, shown } from '../private/checks';
import { TEXT } from '../private/limits';

/** How an existing profile is found. */
export interface ProfileIdentity {
  readonly connectorProfileArn?: string;
  readonly connectorProfileName?: string;
  readonly credentialsArn?: string;
  readonly metadata?: ConnectorMetadata;
}

/** Stands for the props with which the constructor of a profile makes a reference to an existing one instead of a resource. */
export class ExistingProfile {
  public readonly name?: string;

  constructor(
    public readonly identity: ProfileIdentity,
    public readonly connectorType: ConnectorType,
  ) {}
}

/** The ARN and the name of an existing profile, of which one is enough; with both, the ARN tells the name. */
export function arnAndName(scope: Construct, identity: ProfileIdentity): [string, string] {
  const { connectorProfileArn: arn, connectorProfileName: name, credentialsArn } = identity;
  new Checks(scope)
    .require(
      arn !== undefined || name !== undefined,
      'attrs',
      'give connectorProfileArn or connectorProfileName',
      TEXT.profileName.link,
    )
    .text('connectorProfileArn', arn, TEXT.profileArn)
    .text('connectorProfileName', name, TEXT.profileName)
    .text('credentialsArn', credentialsArn, TEXT.credentialsArn)
    .end();
  const stack = Stack.of(scope);
  if (arn === undefined) {
    return [stack.formatArn({ service: 'appflow', resource: 'connectorprofile', resourceName: name }), name!];
  }
  const named = stack.splitArn(arn, ArnFormat.SLASH_RESOURCE_NAME).resourceName!;
  new Checks(scope)
    .require(
      !isKnown(name) || !isKnown(named) || name === named,
      'connectorProfileName',
      `${shown(name)} is not the name in connectorProfileArn, ${shown(named)}; give one of the two`,
      TEXT.profileName.link,
    )
    .end();
  return [arn, named];
}
