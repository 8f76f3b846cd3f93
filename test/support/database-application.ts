import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { BUCKET_WRITE, bucketActions, renderedDestination, secret, secretText, testStack, warnings } from './applications';
import { SignIn } from './labelled-application';
import { ErrorHandlingConfiguration, IDestination, WriteOperation } from '../../src';

/** Where a database is, and who signs in. */
export const DATABASE = { basicAuth: { username: 'me', password: secret('password') }, hostname: 'db.example.com', database: 'shop' };

/** What a profile shows of it. */
export function databaseCredentials(driver: string, port: unknown): SignIn['credentials'] {
  const credentials = { driver, hostname: 'db.example.com', port, username: 'me', password: secretText('password'), database: 'shop' };
  return { AuthenticationType: 'CUSTOM', Custom: { CustomAuthenticationType: 'CUSTOM', CredentialsMap: credentials } };
}

/** What a destination may be told beside its profile. */
export interface WritingOptions {
  readonly object: { readonly schema: string; readonly table: string };
  readonly apiVersion?: string;
  readonly operation?: WriteOperation;
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** Tests what is alike in the destinations that are databases. */
export function describeDatabaseDestination(apiVersion: string, newDestination: (options: WritingOptions) => IDestination): void {
  const object = { schema: 'sales', table: 'orders' };
  let stack: Stack;

  beforeEach(() => {
    stack = testStack();
  });

  describe('the destination', () => {
    test.each<[string, WriteOperation | undefined, Record<string, unknown>, string[]]>([
      ['inserts by default', undefined, { WriteOperationType: 'INSERT' }, []],
      ['inserts', WriteOperation.insert(), { WriteOperationType: 'INSERT' }, []],
      ['updates', WriteOperation.update(['id']), { WriteOperationType: 'UPDATE', IdFieldNames: ['id'] }, ['UPDATE']],
      ['upserts', WriteOperation.upsert(['id']), { WriteOperationType: 'UPSERT', IdFieldNames: ['id'] }, ['UPSERT']],
      ['deletes', WriteOperation.delete(['id']), { WriteOperationType: 'DELETE', IdFieldNames: ['id'] }, ['DELETE']],
    ])('%s, and warns about what is not known to work', (_, operation, rendered, warned) => {
      expect(renderedDestination(stack, newDestination({ object, operation }))).toEqual({
        ConnectorType: 'CustomConnector',
        ConnectorProfileName: 'mine',
        ApiVersion: apiVersion,
        DestinationConnectorProperties: { CustomConnector: { EntityName: 'sales.orders', ...rendered } },
      });
      expect(warnings(stack, 'writeOperationNotDocumented')).toEqual(
        warned.map((type) => expect.stringContaining(`destination.operation: ${type}`)),
      );
    });

    test('takes another version', () => {
      expect(renderedDestination(stack, newDestination({ object, apiVersion: '9' }))).toMatchObject({ ApiVersion: '9' });
    });

    test('puts refused records into a bucket that AppFlow may write to', () => {
      const bucket = new Bucket(stack, 'Errors');
      const errorHandling = { errorLocation: { bucket, prefix: 'refused' }, failOnFirstError: true };

      expect(renderedDestination(stack, newDestination({ object, errorHandling }))).toMatchObject({
        DestinationConnectorProperties: {
          CustomConnector: {
            ErrorHandlingConfig: { BucketName: stack.resolve(bucket.bucketName), BucketPrefix: 'refused', FailOnFirstError: true },
          },
        },
      });
      expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE]);
    });

    test.each([
      ['object.table: "all orders" does not fit', { object: { schema: 'sales', table: 'all orders' } }],
      ['object.schema: "" does not fit', { object: { schema: '', table: 'orders' } }],
      ['apiVersion: "" does not fit', { object, apiVersion: '' }],
    ])('refused: %s', (message, options) => {
      expect(() => newDestination(options)).toThrow(message);
    });

    test('refuses an update without ids', () => {
      expect(() => newDestination({ object, operation: WriteOperation.update() })).toThrow('ids: UPDATE needs the names');
    });
  });
}
