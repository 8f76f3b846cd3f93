import { Annotations } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { legible } from './shown';
import { END_WARNINGS } from './warnings/end-warnings';
import { FLOW_WARNINGS } from './warnings/flow-warnings';
import { METADATA_WARNINGS } from './warnings/metadata-warnings';
import { OPERATION_WARNINGS } from './warnings/operation-warnings';
import { PERMISSION_WARNINGS } from './warnings/permission-warnings';
import { PROFILE_WARNINGS } from './warnings/profile-warnings';
import { TASK_WARNINGS } from './warnings/task-warnings';

/** All warnings; `docs/checks.md` is generated from this table. */
export const WARNINGS = {
  ...FLOW_WARNINGS,
  ...END_WARNINGS,
  ...TASK_WARNINGS,
  ...PROFILE_WARNINGS,
  ...PERMISSION_WARNINGS,
  ...OPERATION_WARNINGS,
  ...METADATA_WARNINGS,
};

/** The name of a warning, which is its id without the prefix of this library. */
export type WarningName = keyof typeof WARNINGS;

/** The id by which a user acknowledges a warning. */
export function warningId(name: WarningName): string {
  return `@cdklabs/cdk-appflow:${name}`;
}

/**
 * Warns at a construct. What is only probably wrong is warned about, never refused.
 *
 * @param detail what is particular to this case: the property and its value
 * @param appendix what is to be pasted somewhere, at the end
 */
export function warn(scope: IConstruct, name: WarningName, detail?: string, appendix?: string): void {
  const { cause, cure, link } = WARNINGS[name];
  const sentences = [detail && `${detail}: ${cause}`, !detail && cause].filter(Boolean).join('');
  const text = [`${sentences}. To mend it, ${cure}. See ${link}`, ...(appendix === undefined ? [] : [appendix])].join(' ');
  Annotations.of(scope).addWarningV2(warningId(name), legible(text));
}
