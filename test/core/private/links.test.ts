import { api, cloudFormation, guide } from '../../../src/core/private/links';

test.each([
  [guide('salesforce'), 'https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html'],
  [api('Task'), 'https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html'],
  [
    cloudFormation('aws-resource-appflow-flow'),
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html',
  ],
])('a link is a page: %s', (link, page) => {
  expect(link).toBe(page);
});
