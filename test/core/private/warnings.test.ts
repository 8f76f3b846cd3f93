import { Annotations, App, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { warn, warningId, WarningName, WARNINGS } from '../../../src/core/private/warnings';
import { warningsOf } from '../../support/tasks';

const NAMES = Object.keys(WARNINGS) as WarningName[];

test.each(NAMES)('%s says cause, cure and link, and can be acknowledged', (name) => {
  const stack = new Stack(new App(), 'Stack');
  warn(stack, name, 'property: value');

  const { cause, cure, link } = WARNINGS[name];
  expect(warningsOf(stack, name)).toEqual([`property: value: ${cause}. To mend it, ${cure}. See ${link} [ack: ${warningId(name)}]`]);
  expect(link).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);

  const silent = new Stack(new App(), 'Stack');
  Annotations.of(silent).acknowledgeWarning(warningId(name));
  warn(new Construct(silent, 'Child'), name);
  expect(warningsOf(silent, name)).toEqual([]);
});

test('a warning without particulars begins with its cause', () => {
  const stack = new Stack(new App(), 'Stack');
  warn(stack, NAMES[0]);

  expect(warningsOf(stack, NAMES[0])[0].startsWith(WARNINGS[NAMES[0]].cause)).toBe(true);
});
