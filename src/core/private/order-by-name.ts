import { CfnResource, Stack, Stage } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { isKnown, shown } from './checks';
import { warn } from './warnings';

/** A resource that exists for AppFlow only by its name: whoever names it has to come later. */
export enum NamedType {
  PROFILE = 'AWS::AppFlow::ConnectorProfile',
  CONNECTOR = 'AWS::AppFlow::Connector',
}

const NAMES = new WeakMap<IConstruct, Names>();

/** Who makes a name in an app, and who needs it, whichever comes first. */
class Names {
  public static of(scope: IConstruct): Names {
    const { root } = scope.node;
    const known = NAMES.get(root) ?? new Names();
    NAMES.set(root, known);
    return known;
  }

  private readonly makers = new Map<string, CfnResource[]>();
  private readonly users = new Map<string, CfnResource[]>();

  public addMaker(maker: CfnResource, name: string): void {
    const key = `${maker.cfnResourceType} ${name}`;
    append(this.makers, key, maker);
    this.users.get(key)?.forEach((user) => order(user, maker, name));
  }

  public addUser(user: CfnResource, type: NamedType, name: string): void {
    const key = `${type} ${name}`;
    append(this.users, key, user);
    this.makers.get(key)?.forEach((maker) => order(user, maker, name));
  }
}

function append(map: Map<string, CfnResource[]>, key: string, resource: CfnResource): void {
  map.set(key, [...(map.get(key) ?? []), resource]);
}

/** Remembers that a resource makes a name: whoever needs it by its text waits for the resource. */
export function makesName(maker: CfnResource, name: string): void {
  if (isKnown(name)) {
    Names.of(maker).addMaker(maker, name);
  }
}

/** Lets a resource wait for whatever in the app makes a name, which it knows as a text only. */
export function needsName(user: CfnResource, type: NamedType, name: string | undefined): void {
  if (isKnown(name)) {
    Names.of(user).addUser(user, type, name);
  }
}

/** In one template the order is rendered, so it is set at once; that of stacks is known when all references are. */
function order(user: CfnResource, maker: CfnResource, name: string): void {
  const [own, other] = [outermost(user), outermost(maker)];
  if (own === other) {
    user.node.addDependency(maker);
  } else if (own.account === other.account && own.region === other.region && Stage.of(own) === Stage.of(other)) {
    user.node.addValidation({
      validate: () => {
        if (dependsOn(other, own)) {
          warn(user.node.scope!, 'madeTooLate', `${shown(name)}, which ${maker.node.scope!.node.path} makes`);
        } else {
          own.addDependency(other, `${shown(name)} is made there`);
        }
        return [];
      },
    });
  }
}

function outermost(resource: CfnResource): Stack {
  let stack = Stack.of(resource);
  while (stack.nestedStackParent) {
    stack = stack.nestedStackParent;
  }
  return stack;
}

function dependsOn(stack: Stack, other: Stack, seen = new Set<Stack>()): boolean {
  seen.add(stack);
  return stack === other || stack.dependencies.some((next) => !seen.has(next) && dependsOn(next, other, seen));
}
