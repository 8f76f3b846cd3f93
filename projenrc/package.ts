import { awscdk, javascript } from 'projen';

/** What package.json, .npmignore and .npmrc say beyond projen's options. */
export function configurePackage(project: awscdk.AwsCdkConstructLibrary): void {
  project.package.addField('type', 'commonjs');
  project.package.addField('overrides', {
    // The last version of which every platform's package can be installed everywhere.
    'unrs-resolver': '1.12.2',
    // Its peer range ends before TypeScript 6; it works with it.
    'eslint-plugin-awscdk': { typescript: '$typescript' },
  });

  project.package.addBin({ 'cdk-appflow': 'bin/cdk-appflow' });

  // Nothing is published but this (and what npm always adds: package.json, README.md, LICENSE).
  ['/*', '/.*', '!/bin/', '!/lib/', '!/.jsii', '!/API.md'].forEach((pattern) => project.addPackageIgnore(pattern));

  // The lock file must not name the registry that happened to be used.
  const npmrc = new javascript.NpmConfig(project);
  npmrc.addConfig('omit-lockfile-registry-resolved', 'true');
  npmrc.addConfig('fund', 'false');
  npmrc.addConfig('audit', 'false');
}
