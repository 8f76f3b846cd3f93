/* eslint-disable @typescript-eslint/no-require-imports */
import { Command } from './command';

/** All commands, in the order of the help. A row loads its module when it runs: `require`, since imports are hoisted. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'describe',
    summary: 'Records what AppFlow says of your applications, so that flows are checked against it',
    operands: '[FOLDER]',
    details: [
      'Asks by the AWS CLI for each object that the synthesized app in cdk.out uses, and for those that its folders hold already.',
      'With FOLDER, only for this one; that needs no synthesized app.',
    ],
    options: {
      'app': { value: 'FOLDER', summary: 'the synthesized app; cdk.out without it' },
      'entity': { value: 'NAME', summary: 'an object to record in FOLDER', isMultiple: true },
      'connector-profile': { value: 'NAME', summary: 'the connector profile to ask' },
      'api-version': { value: 'VERSION', summary: 'the version of the API of the application' },
      'check': { summary: 'writes nothing, says what has changed, and ends with 1 if anything has' },
      'region': { value: 'REGION', summary: 'passed on to the AWS CLI' },
      'profile': { value: 'NAME', summary: 'passed on to the AWS CLI: whose credentials to use' },
    },
    run: (given, terminal) => (require('./describe') as typeof import('./describe')).describe(given, terminal),
  },
  {
    name: 'adopt',
    summary: 'Writes the flows of CloudFormation templates as code of this library, in TypeScript',
    operands: 'TEMPLATE...',
    details: ['Templates are JSON, such as those in cdk.out. The code goes to stdout, and to stderr whether it makes the same flows.'],
    options: {
      check: { summary: 'writes no code, and ends with 1 unless the flows would be the same' },
    },
    run: (given, terminal) => (require('./adopt') as typeof import('./adopt')).adopt(given, terminal),
  },
];
