import { SalesforceDataTransferApi } from './salesforce-data-transfer-api';
import { NotTransferred } from '../core/private/binding';

/** The types of compound fields, which Bulk API 2.0 does not transfer. */
const COMPOUND = ['address', 'location'];

/** What the data transfer API of one end does not transfer. */
export function notTransferredBy(end: 'source' | 'destination', dataTransferApi?: SalesforceDataTransferApi): NotTransferred | undefined {
  return dataTransferApi === SalesforceDataTransferApi.BULKV2
    ? { property: `${end}.dataTransferApi: BULKV2`, dataTypes: COMPOUND }
    : undefined;
}
