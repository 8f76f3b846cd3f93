import { CfnFunction, IFunction } from 'aws-cdk-lib/aws-lambda';
import { IConstruct } from 'constructs';
import { isKnown } from '../private/checks';
import { warn } from '../private/warnings';

/** AppFlow waits so long for data, in seconds. */
const SECONDS = 30;
const MEGABYTES = 256;
const MEGABYTES_OF_JAVA = 512;

/** What Lambda does unless it is told, in seconds and megabytes. */
const DEFAULTS = { timeout: 3, memorySize: 128 };

/** Warns about a function that ends before AppFlow ceases to wait, or that has less memory than the SDK of connectors needs. */
export function warnOfFunction(connector: IConstruct, handler: IFunction): void {
  const resource = resourceOf(handler);
  if (!resource) {
    return;
  }
  // What escape hatches change later counts.
  connector.node.addValidation({
    validate: () => {
      const { timeout = DEFAULTS.timeout, memorySize = DEFAULTS.memorySize, runtime } = resource;
      if (isKnown(timeout) && timeout < SECONDS) {
        warn(connector, 'connectorEndsEarly', `handler: a timeout of ${timeout} seconds`);
      }
      const needed = isKnown(runtime) && runtime.startsWith('java') ? MEGABYTES_OF_JAVA : MEGABYTES;
      if (isKnown(memorySize) && memorySize < needed) {
        warn(connector, 'connectorHasLittleMemory', `handler: ${memorySize} MB, and ${needed} MB are the least to begin with`);
      }
      return [];
    },
  });
}

/** The resource of a function of this app, also behind an alias or a version. */
function resourceOf(handler: IFunction): CfnFunction | undefined {
  const { defaultChild } = handler.node;
  const { lambda } = handler as { readonly lambda?: IFunction };
  return defaultChild instanceof CfnFunction ? defaultChild : lambda && resourceOf(lambda);
}
