import * as path from 'path';

/** What a tool says of one resource of a template. */
export interface Finding {
  /** The id of the rule in the tool's own catalogue. */
  readonly rule: string;

  /** The template's name and the logical id of the resource, with a slash between them. */
  readonly where: string;

  /** What the tool says. */
  readonly detail: string;
}

/** The name of a template: the folder of its app, and its stack. */
export function templateName(file: string): string {
  const app = path.dirname(file).replace(/(\.ts\.snapshot|\/cdk\.out)$/, '');
  return path.join(app, path.basename(file, '.template.json'));
}
