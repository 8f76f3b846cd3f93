import { SecretValue, Token } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { warn } from './warnings';

/**
 * Stands for an access token where AppFlow demands the field although a complete refresh grant makes the token useless.
 */
const UNUSED_ACCESS_TOKEN = 'replaced-by-the-refresh-grant';

/**
 * The text of a secret for the template, which CloudFormation resolves when it deploys. The only place that unwraps secrets.
 *
 * @param property the property as the user wrote it, for the warning about a credential in clear text
 */
export function unwrap(scope: IConstruct, property: string, secret: SecretValue): string;
export function unwrap(scope: IConstruct, property: string, secret: SecretValue | undefined): string | undefined;
export function unwrap(scope: IConstruct, property: string, secret: SecretValue | undefined): string | undefined {
  const value = secret?.unsafeUnwrap();
  if (value !== undefined && !Token.isUnresolved(value)) {
    warn(scope, 'secretInClearText', property);
  }
  return value;
}

/** The access token, or the stand-in for one that a complete refresh grant makes useless. */
export function accessTokenOrUnused(
  scope: IConstruct,
  property: string,
  accessToken: SecretValue | undefined,
  refreshIsComplete: boolean,
): string | undefined {
  return unwrap(scope, property, accessToken) ?? (refreshIsComplete ? UNUSED_ACCESS_TOKEN : undefined);
}
