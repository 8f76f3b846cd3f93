import { WarningKind } from './kind';
import { api, guide } from '../links';

/** Warnings about connector profiles: connection and credentials. */
export const PROFILE_WARNINGS = {
  privateLinkNotDocumented: {
    cause: 'the guide does not name private connections to this application in this region',
    cure: 'use ConnectionMode.PUBLIC, or try the profile before you rely on it',
    link: guide('private-flows'),
  },
  privateLinkNotUsed: {
    cause: 'with ConnectionMode.PUBLIC AppFlow goes over the public internet and not through the endpoint service',
    cure: 'leave connectionMode out, or privateLinkServiceName',
    link: guide('private-flows'),
  },
  addressNotUsual: {
    cause: 'AppFlow signs in and reads at this address, and wrong addresses are the cause of failed connections that AWS names first',
    cure: 'give the address at which your instance serves its API, in the form that the documentation of the property shows',
    link: guide('general'),
  },
  labelNearlyKnown: {
    cause: 'AppFlow tells labels apart by capitals and characters, and the label of a connector that AWS made is nearly this one',
    cure: 'use the class of that application, or spell the label as it is',
    link: guide('app-specific'),
  },
  slackClientMissing: {
    cause: 'AppFlow documents that an access token of Slack needs the id and the secret of the Slack app, and CloudFormation demands both, so a stand-in is written',
    cure: 'give oAuth.clientId and oAuth.clientSecret of your Slack app',
    link: api('SlackConnectorProfileCredentials'),
  },
  secretInClearText: {
    cause: 'a credential stands in the template in clear text',
    cure: 'keep it in AWS Secrets Manager and pass SecretValue.secretsManager(...)',
    link: guide('data-protection'),
  },
  secretShown: {
    cause: 'everybody who may describe the flow or profile reads what stands here, and a secret stands here, or what is named like one',
    cure: 'give secrets as credentials only, those of a connector of your own by CustomConnectorAuth.custom(...)',
    link: guide('data-protection'),
  },
  invisibleCharacters: {
    cause: 'this text has characters that nobody sees, so it is not what it looks like, and AppFlow takes them as they are',
    cure: 'type the text again instead of pasting it',
    link: guide('create-flow-console'),
  },
  privateLinkForDataOnly: {
    cause: 'with ConnectionMode.PRIVATE alone only records go through AWS PrivateLink: metadata, and the calls that get and renew tokens, go over the internet',
    cure: 'set usePrivateLinkForMetadataAndAuthorization to true, or to false if that is meant',
    link: guide('private-flows'),
  },
  credentialsNotEncrypted: {
    cause: 'AppFlow sends credentials to this address, and over http everybody on the way can read them',
    cure: 'give an address that begins with https://',
    link: guide('data-protection'),
  },
  tokenExpired: {
    cause: 'AppFlow signs in with this token when the profile is created or updated, and it has expired',
    cure: 'sign a new token before each deployment that creates or changes the profile, or use a refresh token',
    link: api('SalesforceConnectorProfileCredentials'),
  },
  accessTokenMissing: {
    cause: 'AppFlow signs in with tokens that a user confirmed, and a template cannot ask a user for them',
    cure: 'obtain a token once and give it as accessToken, or as refreshToken where there is one',
    link: api('CreateConnectorProfile'),
  },
  accessTokenNotRenewed: {
    cause: 'AppFlow cannot renew this access token, so the connection ends when it expires, often within the hour',
    cure: 'give what AppFlow renews it with: a refresh token and its client, or client credentials',
    link: api('OAuth2Credentials'),
  },
} as const satisfies Record<string, WarningKind>;
