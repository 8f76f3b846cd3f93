import { CfnParameter, IResolvable, Reference, SecretValue, Stack, Token, Tokenization } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { Checks, fits } from './checks';
import { TEXT, TextRule } from './limits';
import { warn } from './warnings';

/**
 * Stands for an access token where AppFlow demands the field although a complete refresh grant makes the token useless. The
 * text is that of the earlier library: another one would send all credentials of a profile again, rotated tokens among them.
 */
const UNUSED_ACCESS_TOKEN = 'dummyAccessToken';

/** What AppFlow accepts as a credential, by the name of its property; for all others it is what it accepts as a user name. */
const RULES: { readonly [name: string]: TextRule } = {
  accessKeyId: TEXT.key,
  accessToken: TEXT.token,
  apiKey: TEXT.key,
  apiSecretKey: TEXT.key,
  apiToken: TEXT.key,
  developerToken: TEXT.mapValue,
  jwtToken: TEXT.jwtToken,
  managerID: TEXT.mapValue,
  refreshToken: TEXT.token,
  secretKey: TEXT.key,
};

/**
 * The text of a secret for the template, which CloudFormation resolves when it deploys. The only place that unwraps secrets.
 *
 * @param property the property as the user wrote it, for the warning about a credential in clear text
 * @param rule what AppFlow accepts, unless the name of the property says so
 */
export function unwrap(scope: IConstruct, property: string, secret: SecretValue, rule?: TextRule): string;
export function unwrap(scope: IConstruct, property: string, secret: SecretValue | undefined, rule?: TextRule): string | undefined;
export function unwrap(scope: IConstruct, property: string, secret: SecretValue | undefined, rule = ruleOf(property)): string | undefined {
  const value = secret?.unsafeUnwrap();
  if (value === undefined) {
    return value;
  }
  if (!Token.isUnresolved(value)) {
    // Not `text`, whose message shows the value.
    Checks.of(scope).require(fits(value, rule), property, `does not fit; AppFlow accepts ${rule.accepts}`, rule.link);
    warn(scope, 'secretInClearText', property);
  } else if (Tokenization.reverseString(value).tokens.some(isShownParameter)) {
    warn(scope, 'secretInClearText', property);
  }
  Checks.of(scope).require(
    !isSecureParameter(scope, value),
    property,
    'a secure parameter of Systems Manager does not fit; CloudFormation resolves those for few services, and AppFlow is not among them: ' +
      'keep the credential in AWS Secrets Manager and pass SecretValue.secretsManager(...)',
    SECURE_PARAMETERS,
  );
  return value;
}

const SECURE_PARAMETERS = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html';

function isSecureParameter(scope: IConstruct, value: string): boolean {
  return JSON.stringify(Stack.of(scope).resolve(value)).includes('{{resolve:ssm-secure:');
}

/** A parameter of the stack without `NoEcho` is shown to everyone who may look at the stack. */
function isShownParameter(token: IResolvable): boolean {
  return Reference.isReference(token) && token.target instanceof CfnParameter && !token.target.noEcho;
}

function ruleOf(property: string): TextRule {
  return RULES[property.slice(property.lastIndexOf('.') + 1)] ?? TEXT.username;
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
