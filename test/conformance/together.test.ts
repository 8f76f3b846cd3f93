import { SecretValue } from 'aws-cdk-lib';
import { at, leaves, Path, replaced, Subject, SUBJECTS } from './subjects';

/** Wrong as any text that AppFlow knows. */
const WRONG = 'a b\n';

/** What a message says is wrong: whose properties, and which. */
interface Complaint {
  readonly owner: string;
  readonly properties: readonly string[];
}

/** Props that are refused when they are wrong alone, with what is then said. */
function refusedAlone(subject: Subject): { readonly prop: Path; readonly complaint: Complaint }[] {
  const props = { name: 'Name', ...subject.props() };
  return leaves(props).flatMap((prop) => {
    const complaint = complaintOf(subject, [prop]);
    return complaint ? [{ prop, complaint }] : [];
  });
}

function complaintOf(subject: Subject, wrong: readonly Path[]): Complaint | undefined {
  try {
    subject.render((given) => wrong.reduce((props, prop) => replaced(props, prop, wrongIn(given, prop)), given));
  } catch (error) {
    const [, owner = '', rest = ''] = /^\[(.*?)\]([^]*)$/.exec((error as Error).message) ?? [];
    const faults = rest.includes('\n  - ') ? rest.split('\n  - ').slice(1) : [rest.trim()];
    return { owner, properties: faults.map((fault) => fault.slice(0, fault.indexOf(': '))) };
  }
  return undefined;
}

function wrongIn(props: object, prop: Path): unknown {
  const value = at(props, prop);
  if (value instanceof SecretValue) {
    return SecretValue.unsafePlainText(WRONG);
  }
  return typeof value === 'string' || prop.join('.') === 'name' ? WRONG : value;
}

test.each(SUBJECTS.map((subject) => [subject.name, subject] as const))('%s reports all faults that it finds in one message', (_name, subject) => {
  const alone = refusedAlone(subject);
  const owners = new Set(alone.map(({ complaint }) => complaint.owner));

  expect(owners.size).toBeGreaterThan(0);
  for (const owner of owners) {
    const own = alone.filter(({ complaint }) => complaint.owner === owner);
    const together = complaintOf(subject, own.map(({ prop }) => prop));

    expect(together?.owner).toBe(owner);
    expect(together?.properties).toEqual(expect.arrayContaining(own.flatMap(({ complaint }) => complaint.properties)));
  }
});
