import { Token } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { Checks, shown } from './checks';
import { cloudFormation } from './links';
import { withTokensAs } from './partial-text';
import { warn } from './warnings';

/** The properties of profiles that hold addresses; those of custom connectors have names of their own. */
const IS_URL = /url$/i;

/** Another scheme than those of the web. A port after a host is no address with a scheme. */
const OTHER_SCHEME = /^(?!https?:)([a-z][a-z\d+.-]*):(?!\d+(?:[/?#]|$))/i;
const USER_INFORMATION = /^(?:https?:)?(?:\/\/)?[^/?#]*@/i;

/**
 * Checks all addresses of a profile, to which its credentials go: no other scheme than those of the web, no user and password
 * in the address, and a warning where nothing encrypts them on their way. What a token becomes is not known; its literal
 * neighbours are.
 */
export function checkUrls(profile: IConstruct, configuration: unknown, property = ''): void {
  if (typeof configuration === 'string') {
    if (IS_URL.test(property)) {
      checkUrl(profile, property, configuration);
    }
  } else if (typeof configuration === 'object' && configuration !== null && !Token.isUnresolved(configuration)) {
    Object.entries(configuration).forEach(([key, value]) => checkUrls(profile, value, key));
  }
}

function checkUrl(profile: IConstruct, property: string, url: string): void {
  const known = withTokensAs('0', url);
  const [, scheme] = OTHER_SCHEME.exec(known) ?? [];
  const link = cloudFormation('aws-resource-appflow-connectorprofile');
  Checks.of(profile)
    .require(scheme === undefined, property, `the scheme ${shown(scheme)} does not fit; AppFlow accepts https`, link)
    .require(
      !USER_INFORMATION.test(known),
      property,
      'holds a user or a password, which everybody reads in the template; AppFlow accepts an address without, and credentials apart',
      link,
    );
  if (/^http:/i.test(known)) {
    warn(profile, 'credentialsNotEncrypted', property);
  }
}
