import { Names } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/**
 * The unique resource name that a construct with this scope and id will have.
 *
 * `Resource` wants a physical name before the construct is in the tree, and only a concrete one may cross accounts and
 * regions; so the name is read off a stand-in at the same path, which is gone again when this returns.
 */
export function uniqueName(scope: Construct, id: string): string {
  const standIn = new Construct(scope, id);
  try {
    return Names.uniqueResourceName(standIn, { maxLength: 256, allowedSpecialCharacters: '-_' });
  } finally {
    scope.node.tryRemoveChild(id);
  }
}
