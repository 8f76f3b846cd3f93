import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { ConnectorMetadata } from './connector-metadata';
import { contradict } from './contradiction';
import { AuthenticationDescription } from './description';
import { checkToldSettings } from './told-settings';
import { isKnown, shown } from '../private/checks';
import { warn } from '../private/warnings';

/** How the profile of a custom connector signs in, as it was rendered. */
export interface RenderedProfile {
  readonly credentials: CfnConnectorProfile.CustomConnectorProfileCredentialsProperty;
  readonly oAuth2Properties?: CfnConnectorProfile.OAuth2PropertiesProperty;
  readonly profileProperties?: { readonly [key: string]: string };
  readonly connectionMode?: string;
}

type Refuse = (property: string, problem: string) => void;

/** Checks a profile against what its connector told AppFlow about itself. Of credentials, no value is shown. */
export function checkToldProfile(scope: IConstruct, metadata: ConnectorMetadata | undefined, profile: RenderedProfile): void {
  const told = metadata?._connector;
  if (!metadata || !told) {
    return;
  }
  const refuse: Refuse = (property, problem) => contradict(scope, metadata, undefined, property, problem);
  if (told.type !== undefined && told.type !== 'CustomConnector') {
    refuse('metadata', `they are those of ${told.name ?? told.type}, which is no custom connector`);
    return;
  }
  checkSignIn(profile, told.authentication, refuse);
  checkTokens(scope, profile, told.authentication, refuse);
  checkCustomSignIn(scope, profile, told.authentication, refuse);
  checkToldSettings(scope, 'profileProperties', told.settings, ['CONNECTOR_PROFILE'], profile.profileProperties, refuse);
  if (profile.connectionMode === 'Private' && told.isPrivateLinkEnabled === false) {
    warn(scope, 'notListedByConnector', 'connectionMode: Private');
  }
}

function checkSignIn({ credentials }: RenderedProfile, told: AuthenticationDescription, refuse: Refuse): void {
  const supported: { readonly [type: string]: boolean | undefined } = {
    BASIC: told.isBasic, APIKEY: told.isApiKey, OAUTH2: told.isOAuth2, CUSTOM: told.isCustom,
  };
  const type = String(credentials.authenticationType);
  if (supported[type] === false) {
    const others = Object.keys(supported).filter((other) => supported[other]);
    refuse('auth', `the connector does not sign in by ${type}${others.length > 0 ? `; it accepts ${others.join(', ')}` : ''}`);
  }
}

function checkTokens(scope: IConstruct, { oAuth2Properties }: RenderedProfile, told: AuthenticationDescription, refuse: Refuse): void {
  const { oAuth2GrantType: grant, tokenUrl } = oAuth2Properties ?? {};
  if (isKnown(grant) && told.grantTypes?.includes(grant) === false) {
    refuse('auth', `the connector takes no ${grant}; it accepts ${told.grantTypes.join(', ')}`);
  }
  if (isKnown(tokenUrl) && told.tokenUrls?.includes(tokenUrl) === false) {
    warn(scope, 'notListedByConnector', `auth.tokenUrl: ${shown(tokenUrl)}; there are ${told.tokenUrls.join(', ')}`);
  }
}

function checkCustomSignIn(scope: IConstruct, { credentials }: RenderedProfile, told: AuthenticationDescription, refuse: Refuse): void {
  const custom = credentials.custom as CfnConnectorProfile.CustomAuthCredentialsProperty | undefined;
  const type = custom?.customAuthenticationType;
  if (!custom || !isKnown(type) || !told.custom) {
    return;
  }
  const way = told.custom.find((one) => one.type === type);
  if (way) {
    checkToldSettings(scope, 'auth.credentials', way.parameters, undefined, custom.credentialsMap, refuse, true);
  } else {
    refuse('auth.authenticationType', `${shown(type)} is unknown; the connector accepts ${told.custom.map((one) => one.type).join(', ')}`);
  }
}
