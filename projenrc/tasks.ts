import { awscdk } from 'projen';

/** The tasks of this project beside those that projen knows. */
export function addTasks(project: awscdk.AwsCdkConstructLibrary): void {
  project.addTask('example', {
    description: 'Synthesizes the main example',
    exec: 'ts-node -T -P tsconfig.dev.json examples/salesforce-to-s3/app.ts',
  });
}
