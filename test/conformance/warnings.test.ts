import { readdirSync } from 'fs';
import { join } from 'path';
import type { App } from 'aws-cdk-lib';

/** Every app that somebody may take as an example. */
const ROOT = join(__dirname, '..', '..');
const APPS = ['examples', 'test/integ']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /(\/app|\/integ\.[\w-]+)\.ts$/.test(file));

/** The apps that the code under test has made. */
const mockMade: App[] = [];

jest.mock('aws-cdk-lib', () => {
  const library: object = jest.requireActual('aws-cdk-lib');
  const { App: Original } = library as { App: typeof App };
  class RecordedApp extends Original {
    constructor(...args: ConstructorParameters<typeof App>) {
      super({ ...args[0], outdir: undefined });
      mockMade.push(this);
    }
  }
  return new Proxy(library, { get: (target, name) => (name === 'App' ? RecordedApp : Reflect.get(target, name)) });
});

test.each(APPS)('%s has no warning of this library that it does not acknowledge', (file) => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  mockMade.length = 0;
  jest.isolateModules(() => void jest.requireActual(join(ROOT, file)));

  expect(mockMade).toHaveLength(1);
  mockMade[0].synth();
  const warnings = mockMade[0].node.findAll().flatMap(({ node }) => node.metadata.filter(({ type }) => type === 'aws:cdk:warning').map(({ data }) => `${node.path}: ${data}`));
  expect(warnings.filter((warning) => warning.includes('@cdklabs/cdk-appflow:'))).toEqual([]);
});
