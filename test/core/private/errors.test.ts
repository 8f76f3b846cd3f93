import { join } from 'path';
import { AppFlowError } from '../../../src/core/private/errors';

const ROOT = join(__dirname, '../../..');

/** An error whose frames are given. */
function errorAt(...files: string[]): AppFlowError {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = () => ['Error', ...files.map((file) => `    at make (${file}:1:1)`)].join('\n');
  try {
    return new AppFlowError('is wrong');
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
  }
}

test('the frames of this library are left out', () => {
  expect(errorAt(join(ROOT, 'src/core/flow.ts'), '/home/app.ts').stack).toBe('ValidationError: is wrong\n    at make (/home/app.ts:1:1)');
});

test('the frames stay where a bundler has put library and user into one file', () => {
  const bundle = join(ROOT, 'src/bundle.js');

  expect(errorAt(bundle).stack).toBe(`ValidationError: is wrong\n    at make (${bundle}:1:1)`);
});
