import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ConnectorType } from './connector-type';
import { Checks } from '../private/checks';
import { TEXT } from '../private/limits';

/** How an existing profile is found. */
export interface ProfileIdentity {
  readonly connectorProfileArn?: string;
  readonly connectorProfileName?: string;
  readonly credentialsArn?: string;
}

/** Stands for the props with which the constructor of a profile makes a reference to an existing one instead of a resource. */
export class ExistingProfile {
  public readonly name?: string;

  constructor(
    public readonly identity: ProfileIdentity,
    public readonly connectorType: ConnectorType,
  ) {}
}

/** The ARN and the name of an existing profile, of which one is enough. */
export function arnAndName(scope: Construct, { connectorProfileArn: arn, connectorProfileName: name }: ProfileIdentity): [string, string] {
  new Checks(scope)
    .require(
      arn !== undefined || name !== undefined,
      'attrs',
      'give connectorProfileArn or connectorProfileName',
      TEXT.profileName.link,
    )
    .text('connectorProfileArn', arn, TEXT.profileArn)
    .text('connectorProfileName', name, TEXT.profileName)
    .end();
  const stack = Stack.of(scope);
  return [
    arn ?? stack.formatArn({ service: 'appflow', resource: 'connectorprofile', resourceName: name }),
    name ?? stack.splitArn(arn!, ArnFormat.SLASH_RESOURCE_NAME).resourceName!,
  ];
}
