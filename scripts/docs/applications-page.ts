import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { ClassApplication, classApplications, compare, GenericApplication, genericApplications, MISSING, ROOT } from './application-facts';
import { GENERATED, NOT_CONFIRMED, table } from './markdown';
import { DestinationFacts, SourceFacts } from '../../src/core/connectors/connector-facts';
import { FlowType } from '../../src/core/flow';

const HEAD = ['Application', 'Classes', 'Roles', 'Ways to sign in', 'API versions', 'Triggers', 'Limits'];
const GENERIC_CLASSES = '[generic](#applications-without-a-class)';

/** docs/applications.md, from the facts of the applications. */
export function applicationsPage(): string {
  const classes = classApplications();
  const generic = genericApplications();
  const rows = [
    ...classes.map((each) => ({ name: each.facts.displayName, row: classRow(each) })),
    ...generic.map((each) => ({ name: each.name, row: genericRow(each) })),
  ].sort((a, b) => compare(a.name, b.name));
  return `${GENERATED}

# Applications

The user guide of Amazon AppFlow knows ${classes.length + generic.length + MISSING.length} applications. ${classes.length} have classes in this library,
${generic.length} are reached by the generic classes, and ${MISSING.length} are not built:

${MISSING.map(({ name, why, link }) => `- [${name}](${link}): ${why}.`).join('\n')}

Amazon Honeycode, which AWS ended and removed from the guide, is not built either.

${table(HEAD, rows.map(({ row }) => row))}

On a schedule, a flow runs once a minute at most, unless the table says otherwise. Limits are those that a template cannot show.
What is marked "${NOT_CONFIRMED}" comes from a console, from an earlier user or from the application's own pages.

${genericGuide(generic)}`;
}

function classRow(application: ClassApplication): string[] {
  const { folder, facts, profile, source, destination } = application;
  const { displayName, link, authentication, apiVersions, privateLink, limits, confidence } = facts;
  const walkThrough = existsSync(join(ROOT, 'src', folder, 'README.md')) ? [`[walk-through](../src/${folder}/README.md)`] : [];
  const doubts = confidence && confidence !== 'high' ? [`some of its facts are ${NOT_CONFIRMED}`] : [];
  return [
    `[${displayName}](${link})`,
    [...[profile, source, destination].filter((name) => name !== undefined).map((name) => `\`${name}\``), ...walkThrough].join(', '),
    roles(facts.source !== undefined, facts.destination !== undefined),
    authentication?.join('; ') ?? 'none: AWS policies',
    apiVersions?.join(', ') ?? '',
    triggers(facts.source, facts.destination),
    [...(privateLink ? ['Reached through AWS PrivateLink, if you like'] : []), ...(limits ?? []), ...doubts].join('; '),
  ];
}

function genericRow({ name, source, destination, authentication, apiVersions, limits, link }: GenericApplication): string[] {
  return [
    `[${name}](${link})`,
    GENERIC_CLASSES,
    roles(source, destination),
    authentication.map(({ way, consoleFields, confidence }) =>
      `${way} (${consoleFields.join(', ')}${confidence === 'low' ? `; ${NOT_CONFIRMED}` : ''})`).join('; '),
    apiVersions?.known.join(', ') ?? '',
    'on demand, on a schedule',
    limits?.join('; ') ?? '',
  ];
}

function roles(source: boolean, destination: boolean): string {
  return [...(source ? ['source'] : []), ...(destination ? ['destination'] : [])].join(', ');
}

const TRIGGERS: Record<FlowType, string> = {
  [FlowType.ON_DEMAND]: 'on demand',
  [FlowType.SCHEDULED]: 'on a schedule',
  [FlowType.EVENT]: 'by events',
};

function triggers(source: SourceFacts | undefined, destination: DestinationFacts | undefined): string {
  if (!source) {
    return destination?.triggers?.map((type) => TRIGGERS[type]).join(', ') ?? 'those of the source';
  }
  const { minimumIntervalMinutes: minutes } = source;
  const often = minutes === undefined ? '' : ` (at most once ${minutes === 60 ? 'an hour' : minutes === 24 * 60 ? 'a day' : `in ${minutes} minutes`})`;
  return source.triggers.map((type) => TRIGGERS[type] + (type === FlowType.SCHEDULED ? often : '')).join(', ');
}

function genericGuide(generic: readonly GenericApplication[]): string {
  return `## Applications without a class

AppFlow reaches these ${generic.length} applications through custom connectors of AWS. Their labels, the keys of their properties and the
names of their objects are not published, so this library does not guess them: they stand in your own account. Three calls of the
AWS CLI print them; all three only read.

\`\`\`sh
# The labels of all connectors
aws appflow describe-connectors --query "connectors[].[connectorName,connectorLabel,connectorVersion]" --output table

# Of one connector: ways to sign in, keys, token URLs, API versions, operators
aws appflow describe-connector --connector-type CustomConnector --connector-label <label>

# Once a profile exists: what it can read and write
aws appflow list-connector-entities --connector-profile-name <name> --api-version <version>
\`\`\`

In what the second call prints under \`connectorConfiguration\`:

| Look for | Give it as |
| --- | --- |
| \`authenticationConfig.isOAuth2Supported\`, \`.oAuth2Defaults\` | \`CustomConnectorAuth.oAuth2AuthorizationCode\`, \`.oAuth2ClientCredentials\` or \`.oAuth2JwtBearer\`, with one of \`tokenUrls\` |
| \`authenticationConfig.isApiKeyAuthSupported\` | \`CustomConnectorAuth.apiKey\` |
| \`authenticationConfig.isBasicAuthSupported\` | \`CustomConnectorAuth.basic\` |
| \`authenticationConfig.customAuthConfigs[]\` | \`CustomConnectorAuth.custom\`: \`customAuthenticationType\`, and \`authParameters[].key\` as keys |
| \`connectorRuntimeSettings[]\` with the scope \`CONNECTOR_PROFILE\` | \`profileProperties\` of the profile, under \`key\` |
| \`connectorRuntimeSettings[]\` with another scope | \`customProperties\` of the source or the destination, under \`key\` |
| \`supportedApiVersions\` | \`apiVersion\` of the source or the destination |
| \`supportedWriteOperations\` | \`operation\` of the destination |

### With OAuth 2.0: Google Sheets

A template cannot ask anybody to sign in. Obtain a refresh token once, with a client of your own, and keep it in AWS Secrets
Manager; AppFlow gets access tokens from it. The token URL is that of Google (${NOT_CONFIRMED} for this application).

${snippet('google-sheets')}

### With an API key: Stripe

Whether AppFlow takes the key as an API key or as credentials of the connector's own is not published: the second call above says it.

${snippet('stripe')}

### As a destination: Zoho CRM

${snippet('zoho-crm')}
`;
}

/** The body of the function in a file of code that is compiled and tested. */
function snippet(name: string): string {
  const text = readFileSync(join(__dirname, 'snippets', `${name}.ts`), 'utf8');
  const body = text.slice(text.indexOf('{\n', text.indexOf('export function')) + 2, text.lastIndexOf('}'));
  return `\`\`\`ts\n${body.replaceAll(/^ {2}/gm, '').trimEnd()}\n\`\`\``;
}
