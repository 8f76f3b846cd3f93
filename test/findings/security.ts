import { MappedTest } from '../support/mapped-tests';

/** Faults of security (Y), and the tests that say what is right instead. */
export const SECURITY: MappedTest[] = [
  ['Y20', 'the order of flows does not change a policy', 'core/appflow-permissions-manager', 'names its actions in one order, whichever flow comes first'],
  ['Y2', 'what is rendered is judged, however it was put together', 'core/private/secrets', 'a credential in clear text is warned about: %s'],
  ['Y2', 'a reference to a secret as text is no clear text', 'core/private/secrets', 'a credential that is hidden is not warned about: %s'],
  ['Y4', 'the role of Snowflake trusts one user and an external id', 'security/rights', 'is one user or role, and not %s'],
  ['Y4', 'an external id is not empty', 'security/rights', 'needs an external id, which is not %o'],
  ['Y5', 'a refused flow has got no permissions and made no role', 'security/rights', 'a flow: neither permissions of its buckets and its key, nor a role'],
  ['Y5', 'a refused profile is not in the template', 'security/rights', 'a profile of Redshift: neither the profile nor its roles, nor a role of the cluster'],
  ['Y12', 'names in ARNs stand for one thing', 'security/rights', 'does not stand for others, as %s would'],
  ['Y12', 'the ARN of a workgroup is one', 'security/rights', 'is that of a workgroup, not %s'],
  ['Y17', 'a role is no user', 'security/rights', 'is no user'],
  ['Y17', 'a role is one of the account', 'security/rights', 'is one of the account'],
  ['Y17', 'a key of another partition is refused where the region tells it', 'security/rights', 'a key is refused, whose ARN AppFlow does not accept'],
  ['Y1', 'a label that begins another is warned about', 'security/policies', 'label is warned about: its function reads the credentials of both'],
  ['Y1', 'profiles count, too', 'security/policies', 'profile of another application is'],
  ['Y6', 'a role that takes no statement is warned about', 'security/policies', 'is warned about as that of a function, with the statement to add'],
  ['Y6', 'that of a schedule, too', 'security/policies', 'is warned about as that of a schedule'],
  ['Y11', 'only AppFlow of the account and region invokes a function', 'security/policies', 'invoke the function of a connector, and no others do'],
  ['Y11', 'only AppFlow of the account and region reads a client', 'security/policies', 'read the secret of a client, and no others do'],
  ['Y16', 'two policies of one bucket are warned about', 'security/policies', 'is warned about, naming both'],
  ['Y8', 'credentials over http are warned about', 'security/urls', 'over http is warned about, as credentials go there'],
  ['Y8', 'other schemes are refused', 'security/urls', 'an address with the scheme of %s is refused'],
  ['Y8', 'user information is refused and not shown', 'security/urls', 'holds no user and password, and the message does not show them'],
  ['Y13', 'the argument of a builder is one label', 'security/urls', 'takes one label of a host, and not %o'],
  ['N10', 'who gives the whole host is told what to give', 'security/urls', 'says what it takes to those who give the whole host'],
];
