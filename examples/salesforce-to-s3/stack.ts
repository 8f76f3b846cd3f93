import { SecretValue, Stack } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import {
  Filter,
  FilterCondition,
  Mapping,
  OnDemandFlow,
  S3Destination,
  SalesforceConnectorProfile,
  SalesforceSource,
  Transform,
  Validation,
  ValidationAction,
  ValidationCondition,
} from '../../src';

/** Where Salesforce is and how to sign in. */
export interface SalesforceToS3Props {
  readonly instanceUrl: string;
  readonly accessToken: SecretValue;
  readonly refreshToken: SecretValue;

  /** The id of a connected app in Salesforce. */
  readonly clientId: SecretValue;

  /** The secret of the connected app. */
  readonly clientSecret: SecretValue;
}

/** Copies accounts from Salesforce to a bucket, without their names. */
export class SalesforceToS3 extends Stack {
  constructor(scope: Construct, id: string, props: SalesforceToS3Props) {
    super(scope, id);

    // AppFlow itself reads this secret, so it is one whose policy and key CDK can change.
    const client = new Secret(this, 'Client', {
      secretObjectValue: { clientId: props.clientId, clientSecret: props.clientSecret },
      encryptionKey: new Key(this, 'ClientKey'),
    });
    const profile = new SalesforceConnectorProfile(this, 'MyConnectorProfile', {
      instanceUrl: props.instanceUrl,
      oAuth: {
        accessToken: props.accessToken,
        flow: { refreshTokenGrant: { refreshToken: props.refreshToken, client } },
      },
      isSandbox: false,
    });
    const bucket = new Bucket(this, 'DestinationBucket');

    new OnDemandFlow(this, 'SfAccountToS3', {
      source: new SalesforceSource({ profile, object: 'Account' }),
      destination: new S3Destination({ location: { bucket } }),
      mappings: [Mapping.mapAll()],
      transforms: [Transform.mask({ name: 'Name' }, '*')],
      validations: [Validation.when(ValidationCondition.isNull('Name'), ValidationAction.ignoreRecord())],
      filters: [
        Filter.when(
          FilterCondition.timestampLessThanEquals(
            { name: 'LastModifiedDate', dataType: 'datetime' },
            new Date(Date.parse('2022-02-02')),
          ),
        ),
      ],
    });
  }
}
