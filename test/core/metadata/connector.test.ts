import { Duration } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { HOURLY, PETSTORE, petting, pettingOften, reading, toPets } from './flows';
import { ConnectorMetadata, CustomConnectorDataTransferApiType, Filter, FilterCondition, Mapping, MetadataMismatch } from '../../../src';
import { warnings } from '../../support/applications';
import { expectDeployable } from '../../support/service-model';

const pets = ConnectorMetadata.fromFolder(PETSTORE);
const lenient = ConnectorMetadata.fromFolder(PETSTORE, { onMismatch: MetadataMismatch.WARNING });

test('a flow that does what the connector told is accepted', () => {
  const stack = petting({ customProperties: { region: 'us', pageSize: '5' }, dataTransferApi: { name: 'bulk', type: CustomConnectorDataTransferApiType.ASYNC } }, {}, pets);
  expectDeployable(stack);
  for (const name of ['notAsDescribed', 'valueNotListed', 'settingNotDescribed', 'notListedByConnector']) {
    expect(warnings(stack, name)).toEqual([]);
  }
  expectDeployable(pettingOften(HOURLY, 'changed', pets));
});

test.each<[string, (metadata: ConnectorMetadata) => ReturnType<typeof petting>, string]>([
  ['another version', (known) => petting({ apiVersion: 'v3' }, {}, known), 'source.apiVersion: "v3" is unknown; there are v1, v2. So says'],
  ['a missing setting', (known) => petting({ customProperties: undefined }, {}, known), 'source.customProperties: "region" is missing, which the connector requires'],
  ['an operator of no filter', (known) => petting({}, { filters: [Filter.when(FilterCondition.stringContains({ name: 'chip' }, 'd'))] }, known), '"chip" cannot be filtered with CONTAINS; as a source it accepts EQUAL_TO'],
  ['a connector that only reads', (known) => toPets(known), 'cannot be used as a destination'],
  ['an operation', (known) => toPets(known), 'destination.operation: UPDATE is not among INSERT'],
  ['the metadata of another connector', (known) => reading({}, known), 'source.profile.metadata: they are those of Pets, not of Salesforce'],
])('%s contradicts what the connector told', (_, make, message) => {
  expect(() => make(pets)).toThrow(message);
  expect(warnings(make(lenient), 'notAsDescribed')).toContainEqual(expect.stringContaining(message));
});

test.each<[string, string, () => ReturnType<typeof petting>, string]>([
  ['a value', 'valueNotListed', () => petting({ customProperties: { region: 'confidential' } }, {}, pets), 'source.customProperties.region: the value is not among eu, us'],
  ['a setting', 'settingNotDescribed', () => petting({ customProperties: { region: 'eu', pagesize: '1' } }, {}, pets), '"pagesize"; did you mean "pageSize"?'],
  ['an API', 'notListedByConnector', () => petting({ dataTransferApi: { name: 'bluk', type: CustomConnectorDataTransferApiType.SYNC } }, {}, pets), '"bluk"; there are bulk'],
  ['a frequency', 'notListedByConnector', () => pettingOften(Schedule.rate(Duration.minutes(5)), 'changed', pets), 'schedule: "rate(5 minutes)"; there are HOURLY, DAILY'],
])('%s that the connector does not list is warned about', (_, name, make, message) => {
  expect(warnings(make(), name)).toEqual([expect.stringContaining(message)]);
});

test('what the connector told is laid over what AWS documents', () => {
  const operator = () => Filter.when(FilterCondition.timestampBetween({ name: 'id', dataType: 'Integer' }, new Date(1), new Date(9)));
  const filters = [operator()];
  expect(warnings(petting({}, { filters, mappings: [Mapping.mapAll()] }, pets), 'operatorNotUsual')).toEqual([]);
});
