import { SecretValue, Stack, Token } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { Checks, fits } from './checks';
import { isExposed, written } from './exposure';
import { warnIfExpired } from './jwt';
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
 * The text of a secret for the template, which CloudFormation resolves when it deploys. The only place that unwraps secrets, and
 * the one judge of them: what is known is judged at once, and the rest when the app is synthesized, as it is rendered then.
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
  if (Token.isUnresolved(value)) {
    judgeWhenRendered(scope, property, value, rule);
    return value;
  }
  warnIfExposed(scope, property, value);
  problemsOf(value, rule).forEach(({ problem, link }) => Checks.of(scope).fault(property, problem, link));
  return value;
}

function judgeWhenRendered(scope: IConstruct, property: string, value: string, rule: TextRule): void {
  let isJudged = false;
  scope.node.addValidation({
    validate: () => {
      const rendered: unknown = Stack.of(scope).resolve(value);
      if (!isJudged) {
        warnIfExposed(scope, property, rendered);
      }
      isJudged = true;
      return problemsOf(rendered, rule).map(({ problem, link }) => `${property}: ${problem}. See ${link}`);
    },
  });
}

function warnIfExposed(scope: IConstruct, property: string, rendered: unknown): void {
  if (isExposed(scope, rendered)) {
    warn(scope, 'secretInClearText', property);
  }
  if (nameOf(property) === 'jwtToken') {
    warnIfExpired(scope, property, rendered);
  }
}

/** What AppFlow refuses about a credential. No problem shows the value. */
function problemsOf(rendered: unknown, rule: TextRule): { readonly problem: string; readonly link: string }[] {
  if (written(rendered).includes('{{resolve:ssm-secure:')) {
    return [{ problem: SECURE_PARAMETER, link: SECURE_PARAMETERS }];
  }
  const isReference = typeof rendered !== 'string' || rendered.includes('{{resolve:');
  return isReference || fits(rendered, rule) ? [] : [{ problem: `does not fit; AppFlow accepts ${rule.accepts}`, link: rule.link }];
}

const SECURE_PARAMETERS = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html';
const SECURE_PARAMETER =
  'a secure parameter of Systems Manager does not fit; CloudFormation resolves those for few services, and AppFlow is not among them: ' +
  'keep the credential in AWS Secrets Manager and pass SecretValue.secretsManager(...)';

function ruleOf(property: string): TextRule {
  return RULES[nameOf(property)] ?? TEXT.username;
}

function nameOf(property: string): string {
  return property.slice(property.lastIndexOf('.') + 1);
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
