import { awscdk } from 'projen';

/** The directories of TypeScript that is not published. */
export const DEVELOPMENT = ['test', 'examples', 'scripts', 'projenrc'];

/** The rules for constructs that fit here. Those left out forbid what the public names demand, or see what is not there. */
const CONSTRUCT_RULES = [
  'no-construct-in-public-property-of-construct',
  'no-construct-stack-suffix',
  'no-mutable-property-of-props-interface',
  'no-mutable-public-property-of-construct',
  'no-parent-name-construct-id-match',
  'pascal-case-construct-id',
  'prefer-grants-property',
  'props-name-convention',
  'require-props-default-doc',
];

/** tsconfig.dev.json covers all TypeScript of the project, for `tsc`, for jest and for eslint. */
export function configureLint(project: awscdk.AwsCdkConstructLibrary): void {
  const tsconfig = project.tsconfigDev;
  tsconfig.removeInclude('**/*.ts');
  tsconfig.addInclude('.projenrc.ts');
  ['src', ...DEVELOPMENT].forEach((directory) => tsconfig.addInclude(`${directory}/**/*.ts`));
  tsconfig.addExclude('test/consumers');

  project.eslint?.addIgnorePattern('test/consumers/');
  project.eslint?.addPlugins('awscdk');
  project.eslint?.addOverride({
    files: ['src/**/*.ts'],
    rules: Object.fromEntries(CONSTRUCT_RULES.map((rule) => [`awscdk/${rule}`, 'error'])),
  });
}
