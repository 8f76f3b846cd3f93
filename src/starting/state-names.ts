import { createHash } from 'crypto';
import { Token } from 'aws-cdk-lib';
import { State } from 'aws-cdk-lib/aws-stepfunctions';
import { IConstruct } from 'constructs';

const LINK = 'https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html';

/** The longest name of a state that Step Functions accepts. */
const LONGEST = 80;

/** The id, or a shorter text of its own in its place, so that a name has at most 80 characters with what is added. */
export function shortened(id: string, added = 0): string {
  const room = LONGEST - added;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return id.length <= room || Token.isUnresolved(id) ? id : `${id.slice(0, room - hash.length - 1)}-${hash}`;
}

/** Reports, when the app is synthesized, states whose names became too long: only then are all prefixes known. */
export function validateStateNames(scope: IConstruct): void {
  scope.node.addValidation({ validate: () => scope.node.findAll().flatMap((node) => (node instanceof State ? tooLong(node) : [])) });
}

function tooLong(state: State): string[] {
  const name = state.stateId;
  return name.length <= LONGEST || Token.isUnresolved(name)
    ? []
    : [`[${state.node.path}] stateName: ${JSON.stringify(name)} has ${name.length} characters; `
      + `Step Functions accepts at most ${LONGEST}, prefixes included. See ${LINK}`];
}
