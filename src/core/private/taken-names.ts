import { CfnResource, Stack, Token } from 'aws-cdk-lib';
import { shown } from './checks';

const NAMED = new WeakMap<Stack, TakenNames>();

/** Those who have one name. */
interface Claim {
  readonly name: string;
  readonly link: string;
  readonly owners: CfnResource[];
}

/** The names that users have given to the flows and profiles of a stack. */
class TakenNames {
  private readonly claims = new Map<string, Claim>();

  constructor(stack: Stack) {
    // Not before the whole tree has been built: conditions come late, and what was removed from the tree has no name.
    stack.node.addValidation({ validate: () => [...this.claims.values()].flatMap(faultOf) });
  }

  public add(owner: CfnResource, name: string, link: string): void {
    const key = `${owner.cfnResourceType} ${name}`;
    const claim = this.claims.get(key) ?? { name, link, owners: [] };
    this.claims.set(key, claim);
    claim.owners.push(owner);
  }
}

function faultOf({ name, link, owners }: Claim): string[] {
  const named = owners.length < 2 ? [] : owners.filter((owner) => isSurelyCreated(owner) && isNamed(owner, name));
  const paths = named.map((owner) => owner.node.scope!.node.path);
  return paths.length < 2
    ? []
    : [`name: ${shown(name)} is that of ${paths.join(' and ')}; AppFlow accepts each name once in an account and region. See ${link}`];
}

/** Remembers that a resource has a name of the user: a second of the same type and name in the stack is refused at synth. */
export function takeName(owner: CfnResource, name: string | undefined, link: string): void {
  if (name === undefined || Token.isUnresolved(name)) {
    return;
  }
  const stack = Stack.of(owner);
  const names = NAMED.get(stack) ?? new TakenNames(stack);
  NAMED.set(stack, names);
  names.add(owner, name, link);
}

/** Whether the template will have the name: an override may have changed it. */
function isNamed(owner: CfnResource, name: string): boolean {
  const { Resources } = Stack.of(owner).resolve(owner._toCloudFormation()) as ResourcesJson;
  return Object.values(Resources).every(({ Properties = {} }) => NAME_PROPERTIES.map((key) => Properties[key]).includes(name));
}

const NAME_PROPERTIES = ['FlowName', 'ConnectorProfileName', 'ConnectorLabel'];

interface ResourcesJson {
  readonly Resources: { readonly [logicalId: string]: { readonly Properties?: { readonly [property: string]: unknown } } };
}

/** Whether a resource is still in the tree, and no condition may leave it out. */
function isSurelyCreated(owner: CfnResource): boolean {
  return owner.cfnOptions.condition === undefined && owner.node.root.node.findAll().includes(owner);
}
