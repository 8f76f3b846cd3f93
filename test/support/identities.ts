import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { CATALOG } from './catalog';
import { EARLIER_CASES, makeAt, pathOf } from './earlier-identities';
import { FakeDestination, FakeSource } from './fakes';
import { TemplateJson } from './service-model';
import { FlowType, Mapping, OnDemandFlow } from '../../src';
import { newFlow, newProfile, newStack } from '../conformance/walk';

/**
 * The physical names of flows and profiles, and the connectors of profiles, by stack and logical id. A change of any of them
 * replaces what a user has deployed.
 */
export type Identities = { readonly [stackAndLogicalId: string]: string };

const REPLACEABLE = ['AWS::AppFlow::Flow', 'AWS::AppFlow::ConnectorProfile'];

/** All flows and profiles of a template. */
export function identitiesIn(stack: string, template: TemplateJson): Identities {
  const resources = Object.entries(template.Resources ?? {}).filter(([, { Type }]) => REPLACEABLE.includes(Type));
  return Object.fromEntries(resources.map(([logicalId, { Properties }]) =>
    [`${stack}/${logicalId}`, identityOf(Properties ?? {})]));
}

function identityOf({ FlowName, ConnectorProfileName, ConnectorType, ConnectorLabel }: { readonly [property: string]: unknown }): string {
  const name = JSON.stringify(FlowName ?? ConnectorProfileName);
  return [name, ConnectorType, ConnectorLabel].filter((part) => part !== undefined).join(' ');
}

/** What this library makes now: every class of the catalogue, paths of all kinds, and the integration apps. */
export function identitiesNow(): Identities {
  return Object.assign({}, identitiesIn('Catalogue', catalogue()), ...paths(), ...snapshots()) as Identities;
}

/** What would be replaced or deleted with the new version, and is not announced by its logical id in backticks. */
export function unannounced(before: Identities, now: Identities, announcements: string): string[] {
  return Object.entries(before)
    .filter(([key, name]) => now[key] !== name && !announcements.includes(`\`${key.slice(key.indexOf('/') + 1)}\``))
    .map(([key, name]) => `${key}: ${now[key] === undefined ? 'is gone' : `is ${now[key]}, was ${name}`}`);
}

function catalogue(): TemplateJson {
  const stack = newStack();
  for (const { signIns: [signIn] } of CATALOG.filter(({ signIns }) => signIns.length > 0)) {
    newProfile(new Construct(stack, signIn!.className), signIn);
  }
  for (const type of Object.values(FlowType)) {
    newFlow(new Construct(stack, type), type, new FakeSource(), new FakeDestination());
  }
  new OnDemandFlow(stack, 'ReplacedOnVertexChange', {
    source: new FakeSource(),
    destination: new FakeDestination(),
    mappings: [Mapping.mapAll()],
    replaceOnVertexChange: true,
  });
  return Template.fromStack(stack).toJSON() as TemplateJson;
}

function paths(): Identities[] {
  return EARLIER_CASES.map((each) => identitiesIn(pathOf(each), Template.fromStack(makeAt(each).stack).toJSON() as TemplateJson));
}

function snapshots(): Identities[] {
  const folder = join(__dirname, '..', 'integ');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.template.json') && !file.includes('DeployAssert'))
    .sort()
    .map((file) => identitiesIn(file.split(/[/\\]/).at(-1)!.split('.')[0]!, JSON.parse(readFileSync(join(folder, file), 'utf8')) as TemplateJson));
}
