/** A statement of a policy, in words that are the same whatever the template calls its resources. */
export interface Statement {
  /** What has the policy, such as `bucket`, or the role that has it, such as `DataApiRole`. */
  readonly holder: string;

  /** Who is allowed: the principal of a resource's policy, or the role itself. */
  readonly who: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: readonly string[];
}

/** The whole statement on one line, by which its reason is found: one that is new or wider has none yet. */
export function inOneLine({ holder, who, actions, resources, conditions }: Statement): string {
  return [`${holder}: ${who}`, actions.join(' '), resources.join(' '), conditions.join(' ')].filter(Boolean).join(' | ');
}

interface ResourceJson {
  readonly Type: string;
  readonly Properties: { readonly [property: string]: unknown };
}

/** A template, as far as it is read here. */
export interface PolicyTemplate {
  readonly Resources: { readonly [logicalId: string]: ResourceJson };
}

const NOUNS: { readonly [type: string]: string } = {
  'AWS::AppFlow::ConnectorProfile': 'profile',
  'AWS::AppFlow::Flow': 'flow',
  'AWS::KMS::Key': 'key',
  'AWS::Lambda::Function': 'function',
  'AWS::Redshift::Cluster': 'cluster',
  'AWS::S3::Bucket': 'bucket',
  'AWS::SecretsManager::Secret': 'secret',
};

/** All statements of a template that concern AppFlow or were written for it; not what CDK gives every key and function. */
export function statementsOf(template: PolicyTemplate): Statement[] {
  const words = (value: unknown) => inWords(template, value);
  return Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) => {
    switch (Type) {
      case 'AWS::S3::BucketPolicy':
        return ofDocument('bucket', Properties.PolicyDocument, words);
      case 'AWS::SecretsManager::ResourcePolicy':
        return ofDocument('secret', Properties.ResourcePolicy, words);
      case 'AWS::KMS::Key':
        return ofDocument('key', Properties.KeyPolicy, words).filter(({ who }) => !who.includes(':root'));
      case 'AWS::IAM::Policy':
        return ofDocument((Properties.Roles as unknown[]).map(words).join(), Properties.PolicyDocument, words);
      case 'AWS::IAM::Role':
        return ofDocument(roleName(id), Properties.AssumeRolePolicyDocument, words);
      case 'AWS::Lambda::Permission':
        return [{
          holder: 'function',
          who: words(Properties.Principal),
          actions: [words(Properties.Action)],
          resources: [],
          conditions: ['SourceAccount', 'SourceArn'].filter((key) => key in Properties).map((key) => `aws:${key} = ${words(Properties[key])}`),
        }];
      default:
        return [];
    }
  });
}

function ofDocument(holder: string, document: unknown, words: (value: unknown) => string): Statement[] {
  const { Statement: statements } = document as { readonly Statement: readonly { readonly [key: string]: unknown }[] };
  return statements.map(({ Principal, Action, Resource, Condition }) => ({
    holder,
    who: Principal === undefined ? 'the role' : Object.values(Principal as object).flat().map(words).join(' and '),
    actions: [Action].flat().map(words).sort(),
    resources: Resource === undefined ? [] : [Resource].flat().map(words),
    conditions: Object.entries((Condition ?? {}) as { readonly [operator: string]: object }).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, value]) => `${operator} ${key} = ${[value].flat().map(words).join(' or ')}`)),
  }));
}

/** The construct id of a role: its logical id without the ids above it and without the hash. */
function roleName(logicalId: string): string {
  return /(?:BucketAccess|DataApi|GlueAccess|Integration|StartFlow|Machine|Function|Grantee)(?:Service)?(?=Role)/.exec(logicalId)?.[0].concat('Role') ?? logicalId;
}

function inWords(template: PolicyTemplate, value: unknown): string {
  if (typeof value === 'string') {
    return value.replaceAll('123456789012', '{account}').replaceAll('eu-west-1', '{region}');
  }
  const [[name, argument]] = Object.entries(value as object) as [string, unknown][] as [[string, unknown]];
  if (name === 'Fn::Join') {
    const [separator, parts] = argument as [string, unknown[]];
    return parts.map((part) => inWords(template, part)).join(separator);
  }
  const [id] = [argument].flat() as string[];
  if (id === 'AWS::Partition') {
    return 'aws';
  }
  const type = template.Resources[id!]?.Type;
  return type === 'AWS::IAM::Role' ? roleName(id!) : `{${NOUNS[type!] ?? id}}`;
}
