import { MappedTest } from '../support/mapped-tests';

/** Faults of upgrading from the earlier library (E), and the tests that say what is right instead. */
export const UPGRADING: MappedTest[] = [
  ['E1', 'an unnamed profile keeps the name that the earlier library gave it', 'earlier-identities', 'profile %s'],
  ['E2', 'whole names of SharePoint are kept', 'microsoftsharepointonline/microsoftsharepointonline', 'what is a whole name already, as the earlier library took it, is kept'],
  ['E3', 'a flow waits for its table', 'redshift/redshift', 'waits for a table that is a construct'],
  ['E6', 'an access token alone, which AppFlow cannot renew, is warned about', 'support/labelled-application', 'signs in %s, and invents no credential'],
  ['E7', 'the unused access token has the text of the earlier library', 'core/private/secrets', 'the access token %s with a complete grant: %s'],
  ['E7', 'empty profile properties are written', 'support/labelled-application', 'signs in %s, and invents no credential'],
  ['E8', 'an aggregation without a file type means JSON', 's3/s3', 'is formatted by %j'],
  ['E10', 'an import of the earlier library works', 'core/connectors/connector-profile', 'a class of the user that was written for the earlier library finds a profile that exists'],
  ['E11', 'Slack without its client is warned about', 'slack/slack', 'without its client has the stand-ins of the earlier library, and is warned about'],
  ['E11', 'a size of a single file and a time that is nowhere are warned about', 's3/s3', 'is warned about what has no effect: %s'],
  ['E11', 'what belongs to incremental transfer is warned about with a complete one', 'core/flows/schedule', '%s of a complete transfer is warned about'],
  ['E12', 'an empty name is no name', 'core/private/names', 'of a flow, a profile and a connector: %j'],
];
