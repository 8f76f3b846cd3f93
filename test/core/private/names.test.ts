import { App, Names, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { uniqueName } from '../../../src/core/private/names';

test.each(['Flow', 'F', 'with-dash_and_underscore', 'Ünïcode and spaces'])('the name of %s is known before the construct is in the tree', (id) => {
  const scope = new Construct(new Stack(new App(), 'Stack'), 'Scope');

  const name = uniqueName(scope, id);

  expect(scope.node.children).toEqual([]);
  expect(name).toBe(Names.uniqueResourceName(new Construct(scope, id), { maxLength: 256, allowedSpecialCharacters: '-_' }));
});
