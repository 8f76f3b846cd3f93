/** The newest aws-cdk-lib that this library is known to work with, and the constructs that go with it, as npm names them. */
export const NEWEST = ['aws-cdk-lib@2.276.0', 'constructs@10.8.1'];
