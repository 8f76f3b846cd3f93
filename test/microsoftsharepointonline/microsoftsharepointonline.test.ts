import { CfnParameter, SecretValue } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import {
  Mapping,
  MicrosoftSharepointOnlineApiVersion,
  MicrosoftSharepointOnlineConnectorProfile,
  MicrosoftSharepointOnlineEntity,
  MicrosoftSharepointOnlineObject,
  MicrosoftSharepointOnlineSource,
  MicrosoftSharepointOnlineTokenUrlBuilder,
  OnDemandFlow,
  S3Destination,
} from '../../src';
import { flowFrom, renderedSource, testStack, warnings } from '../support/applications';
import { describeLabelledApplication, existing, OAuth, oAuthRefusals, oAuthSignIns } from '../support/labelled-application';
import { expectDeployable } from '../support/service-model';

const TOKEN_URL = 'https://login.microsoftonline.com/common/oauth2/v2.0/token';
const newProfile = (scope: Construct, oAuth: OAuth) => new MicrosoftSharepointOnlineConnectorProfile(scope, 'Profile', { oAuth });
const source = (object: Partial<MicrosoftSharepointOnlineObject>, apiVersion: string = MicrosoftSharepointOnlineApiVersion.V1) => () =>
  new MicrosoftSharepointOnlineSource({
    profile: existing(MicrosoftSharepointOnlineConnectorProfile),
    object: { site: 'site-id', ...object },
    apiVersion,
  });
const reading = (object: Partial<MicrosoftSharepointOnlineObject>, subEntities?: string[]) => ({
  source: source(object),
  entity: 'sites/site-id',
  apiVersion: 'v1.0',
  customProperties: subEntities && { subEntities: JSON.stringify(subEntities) },
});
const { drive, item } = MicrosoftSharepointOnlineEntity;

describeLabelledApplication({
  label: 'MicrosoftSharePointOnline',
  profileClass: MicrosoftSharepointOnlineConnectorProfile,
  signIns: oAuthSignIns(TOKEN_URL, newProfile),
  readings: {
    'a site': reading({}),
    'a site, for empty lists': reading({ drives: [], entities: [] }),
    'drives and folders': reading({ entities: [drive('d'), item('d', 'i')] }, ['drives/d', 'drives/d/items/i']),
    'drives by the deprecated list': reading({ drives: ['d', 'e'] }, ['drives/d', 'drives/e']),
    'both lists': reading({ drives: ['d'], entities: [item('e', 'i')] }, ['drives/d', 'drives/e/items/i']),
    'ids with quotes': reading({ entities: [drive('a"b\\c')] }, ['drives/a"b\\c']),
    'by another version': { ...reading({}), source: source({}, 'v2.0'), apiVersion: 'v2.0' },
  },
  refused: {
    ...oAuthRefusals(newProfile),
    'object.site: "sites/a site" does not fit': source({ site: 'a site' }),
    'object.entities: "[\\"drives/a drive\\"]" does not fit': source({ entities: [drive('a drive')] }),
    'AppFlow accepts 1 to 2048 characters': source({ entities: [drive('x'.repeat(2048))] }),
    'apiVersion: "" does not fit': source({}, ''),
  },
});

test('a site without parts has no custom properties', () => {
  expect(renderedSource(testStack(), source({ entities: [] })()).SourceConnectorProperties).toEqual({ CustomConnector: { EntityName: 'sites/site-id' } });
});

test.each<[string, (values: string[]) => Partial<MicrosoftSharepointOnlineObject>, unknown[]]>([
  ['entities', (entities) => ({ entities }), ['["', { 'Fn::Join': ['","', { Ref: 'Ids' }] }, '"]']],
  ['drives, each with its prefix', (drives) => ({ drives }), ['["', { 'Fn::Join': ['","', { Ref: 'Ids' }] }, '"]']],
])('lists may be known only at deployment: %s', (_, object, parts) => {
  const stack = testStack();
  const ids = new CfnParameter(stack, 'Ids', { type: 'CommaDelimitedList' }).valueAsList;

  expect(renderedSource(stack, source(object(ids))())).toMatchObject({
    SourceConnectorProperties: { CustomConnector: { CustomProperties: { subEntities: { 'Fn::Join': ['', parts] } } } },
  });
});

test('ids may be known only at deployment', () => {
  const stack = testStack();
  const id = new CfnParameter(stack, 'Id').valueAsString;

  expect(renderedSource(stack, source({ entities: [drive(id)] })())).toMatchObject({
    SourceConnectorProperties: {
      CustomConnector: { CustomProperties: { subEntities: { 'Fn::Join': ['', ['["drives/', { Ref: 'Id' }, '"]']] } } },
    },
  });
});

test('files go to Amazon S3; a warning says that other destinations are not documented', () => {
  const stack = testStack();
  new OnDemandFlow(stack, 'ToS3', {
    source: source({})(),
    destination: new S3Destination({ location: { bucket: new Bucket(stack, 'Bucket') } }),
    mappings: [Mapping.mapAll()],
  });
  expectDeployable(stack);
  expect(warnings(stack, 'pairNotDocumented')).toEqual([]);

  flowFrom(stack, source({})());
  expect(warnings(stack, 'pairNotDocumented')).toHaveLength(1);
});

test('the token URL is made from the id of the tenant', () => {
  expect(MicrosoftSharepointOnlineTokenUrlBuilder.buildTokenUrl()).toBe(TOKEN_URL);
  expect(MicrosoftSharepointOnlineTokenUrlBuilder.buildTokenUrl('my-tenant')).toBe('https://login.microsoftonline.com/my-tenant/oauth2/v2.0/token');
});

describe('what is a whole name already, as the earlier library took it, is kept', () => {
  const propertiesOf = (object: Partial<MicrosoftSharepointOnlineObject>) =>
    renderedSource(testStack(), source(object)()).SourceConnectorProperties as { readonly CustomConnector: object };

  test.each<[string, Partial<MicrosoftSharepointOnlineObject>, object]>([
    ['a site', { site: 'sites/contoso.sharepoint.com,a,b' }, { EntityName: 'sites/contoso.sharepoint.com,a,b' }],
    ['a bare id', { site: 'contoso.sharepoint.com,a,b' }, { EntityName: 'sites/contoso.sharepoint.com,a,b' }],
    ['a drive', { drives: ['drives/d', 'e'] }, { CustomProperties: { subEntities: '["drives/d","drives/e"]' } }],
  ])('%s', (_title, object, expected) => {
    expect(propertiesOf(object).CustomConnector).toMatchObject(expected);
  });

  test('a site of a secret', () => {
    const site = SecretValue.secretsManager('sharepoint', { jsonField: 'site' }).unsafeUnwrap();

    expect(propertiesOf({ site }).CustomConnector).toEqual({ EntityName: '{{resolve:secretsmanager:sharepoint:SecretString:site::}}' });
  });
});
