import { MappedTest } from '../support/mapped-tests';

/** Faults of what a user surely did not mean (M), and the tests that say what is right instead. */
export const MEANING: MappedTest[] = [
  ['M1', 'a slash at the start of any prefix is warned about', 'conformance/prefixes', '%s: a slash at the start is warned about, once'],
  ['M1', 'a slash alone is no prefix', 'conformance/prefixes', '%s: a slash alone is no prefix'],
  ['M1', 'an address with s3:// is refused', 'conformance/prefixes', '%s: an address with bucket is refused'],
  ['M2', 'what looks like no partner event source is warned about', 'eventbridge/eventbridge', 'is warned about where it looks like none: %s'],
  ['M2', 'the source of another account is refused', 'eventbridge/eventbridge', 'is not that of another account, where both are known'],
  ['M3', 'compound fields by Bulk API 2.0 are warned about, whichever operation names them', 'salesforce/salesforce', 'which %s are warned about'],
  ['M4', 'one text with a comma is warned about', 'core/tasks/filters-meant', 'a comma in %s is warned about'],
  ['M4', 'filters that no value fits are warned about', 'core/tasks/filters-meant', '%s of which none equals both are warned about, once'],
  ['M4', 'NOT_EQUAL_TO with a list is warned about', 'core/tasks/filters-meant', 'several values that a field is not equal to are warned about'],
  ['M11', 'a field called * is warned about', 'core/tasks/filters-meant', 'a %s of a field called * is warned about'],
  ['6', 'a key of one\'s own is best practice, and not warned about', 'core/flows/flow', 'a key under %s is best practice, and not warned about'],
  ['6', 'every app that is an example is free of warnings, or says why not', 'conformance/warnings', '%s has no warning of this library that it does not acknowledge'],
  ['6', 'filters of SAP need no data type', 'core/tasks/compiler', 'without a data type are not warned about where such filters are known to work'],
  ['N8', 'the headline example is free of warnings', 'conformance/warnings', '%s has no warning of this library that it does not acknowledge'],
  ['M5', 'a function that ends early is warned about', 'core/connectors/lambda-connector', 'is warned about if it ends before AppFlow ceases to wait: %s s'],
  ['M13', 'a function with little memory is warned about', 'core/connectors/lambda-connector', 'is warned about if it has little memory: %s with %s MB'],
  ['M6', 'an address without https:// or of the user interface is warned about', 'core/connectors/application-url', '%s with isSandbox %s is warned about'],
  ['M12', 'hosts of sandboxes and of production fit isSandbox', 'core/connectors/application-url', '%s with isSandbox %s is warned about'],
  ['M14', 'addresses of SAP fit the port and the connection', 'core/connectors/application-url', '%s with port %s is warned about'],
  ['M14', 'addresses of other applications are looked at', 'core/connectors/application-url', 'the address of %s is warned about'],
  ['M15', 'a secret that AppFlow made is warned about as such', 'salesforce/salesforce', 'a client secret that AppFlow made itself is warned about, %s'],
  ['N10', 'a domain that is given twice is warned about', 'core/connectors/application-url', 'the address of %s is warned about'],
];
