import { GENERATED } from './markdown';
import { WarningName, WARNINGS, warningId } from '../../src/core/private/warnings';
import { WarningKind } from '../../src/core/private/warnings/kind';

/** docs/checks.md, from the table of warnings. */
export function checksPage(): string {
  const warnings = Object.entries(WARNINGS) as [WarningName, WarningKind][];
  return `${GENERATED}

# Checks

This library knows what Amazon AppFlow accepts. What AppFlow is certain to refuse is an **error**, as soon as the construct is
made: the message names the construct, the property, the value, what AppFlow accepts instead, and the page that says so. All
faults of a flow or a profile come in one message, and so do those of each source, destination and operation. Two flows or two
profiles of one name are found when the app is synthesized. Values that are not known at synth (tokens) pass.

What is only probably wrong is a **warning**. The flow is synthesized all the same, and \`cdk synth --strict\` fails on it. Once you
know that a warning does not apply, acknowledge it by its id, at the construct or at any of its parents:

\`\`\`ts
import { Annotations } from 'aws-cdk-lib';

Annotations.of(flow).acknowledgeWarning('${warningId('pairNotDocumented')}', 'tried on a test account');
\`\`\`

The ids are stable: they change only with a new major version.

## Warnings

${warnings.map(([name, warning]) => section(name, warning)).join('\n\n')}
`;
}

function section(name: WarningName, { cause, cure, link }: WarningKind): string {
  return `### ${name}

\`${warningId(name)}\`

- Cause: ${cause}.
- Cure: ${cure}.
- See <${link}>`;
}
