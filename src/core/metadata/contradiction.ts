import { IConstruct } from 'constructs';
import { ConnectorMetadata, MetadataMismatch } from './connector-metadata';
import { Checks } from '../private/checks';
import { api } from '../private/links';
import { warn } from '../private/warnings';

/** Records what contradicts the file of an object or of a connector: a fault, or a warning where the user wants no more. */
export function contradict(scope: IConstruct, metadata: ConnectorMetadata, entity: string | undefined, property: string, problem: string): void {
  const text = `${problem}${problem.endsWith('?') ? '' : '.'} So says ${metadata._fileOf(entity)}; if it is older than the application, run ${metadata._command(entity)}`;
  if (metadata._onMismatch === MetadataMismatch.ERROR) {
    Checks.of(scope).fault(property, text, api(entity === undefined ? 'DescribeConnector' : 'DescribeConnectorEntity'));
  } else {
    warn(scope, 'notAsDescribed', `${property}: ${text}`);
  }
}
