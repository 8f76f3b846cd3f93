import { Names, PhysicalName } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** The special characters of a generated name. A character more or less is another name, which replaces the resource. */
export enum SpecialCharacters {
  NONE = '',
  DASH_AND_UNDERSCORE = '-_',
}

/** The name that the user has chosen. An empty one and `PhysicalName.GENERATE_IF_NEEDED` ask for a generated name. */
export function chosenName(name: string | undefined): string | undefined {
  return name === '' || name === PhysicalName.GENERATE_IF_NEEDED ? undefined : name;
}

/**
 * The unique resource name that a construct with this scope and id will have.
 *
 * `Resource` wants a physical name before the construct is in the tree, and only a concrete one may cross accounts and
 * regions; so the name is read off a stand-in at the same path, which is gone again when this returns.
 */
export function uniqueName(scope: Construct, id: string, allowed: SpecialCharacters): string {
  const standIn = new Construct(scope, id);
  try {
    return Names.uniqueResourceName(standIn, { maxLength: 256, allowedSpecialCharacters: allowed || undefined });
  } finally {
    scope.node.tryRemoveChild(id);
  }
}
