import { MappedTest } from '../support/mapped-tests';

/** Faults of the core (C), and the tests that say what is right instead. */
export const CORE: MappedTest[] = [
  ['C3', 'a policy that CDK has rendered takes more actions', 'core/appflow-permissions-manager', 'that CDK has rendered takes more actions in another statement'],
  ['C4', 'credentials know the key of their profile', 'core/connectors/connector-profile', 'who may read the credentials of a profile with a key may decrypt them'],
  ['C5', 'a key is granted for each account', 'core/appflow-permissions-manager', 'of a key lets each account use it whose flows have it'],
  ['C6', 'a label is taken once', 'core/connectors/lambda-connector', 'a label that a stack gives twice is refused at synth'],
  ['C6', 'a label that exists is checked', 'core/connectors/lambda-connector', 'a connector that exists is checked like one that is made'],
  ['C6', 'an import names one profile', 'core/connectors/connector-profile', 'name one thing'],
  ['C7', 'a source can ask the flow for its name', 'core/flows/flow', 'the name and the ARN of a flow can be asked for while its ends are bound'],
  ['C8', 'an override of a name counts', 'core/private/taken-names', 'a name that an override has changed is not taken twice'],
  ['C9', 'an error in a bundled app keeps its frames', 'core/private/errors', 'the frames stay where a bundler has put library and user into one file'],
  ['C11', 'a key of another region is refused', 'core/appflow-permissions-manager', 'a key of another region is refused, and one of another account is not'],
  ['C2', 'a credential is looked at when it is rendered', 'core/private/secrets', 'a credential that comes late arrives, and nobody asks for it before'],
  ['C10', 'the index exports what jsii exports', 'exports', 'the index exports what jsii exports, and nothing else'],
  ['C13', 'a private connection waits for the permissions of its endpoint service', 'core/private/endpoint-service', 'waits until AppFlow may use the service'],
  ['C15', 'a secret whose ARN is not complete is warned about', 'core/appflow-permissions-manager', 'a secret that is imported %s is warned about as incomplete %d times'],
  ['C16', 'a field that is mapped twice is found in one pass; the bench counts calls for 2,000 mappings', 'core/tasks/compiler', 'destinationFieldMappedTwice'],
  ['C17', 'a filter with an empty text names the flow, the filter and the field', 'core/tasks/filters', 'an empty text'],
  ['C12', 'a computed start leaves an hour for the deployment', 'core/flows/schedule', 'would be past when the flow is deployed, and moves, too: %s'],
  ['C12', 'a rate that is faster than that is warned about', 'core/flows/schedule', 'moves over several runs of a fast rate, which is warned about: %o'],
];
