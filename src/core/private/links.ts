const GUIDE = 'https://docs.aws.amazon.com/appflow/latest/userguide';
const API = 'https://docs.aws.amazon.com/appflow/1.0/APIReference';
const CLOUDFORMATION = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';

/** A page of the Amazon AppFlow User Guide. */
export function guide(page: string): string {
  return `${GUIDE}/${page}.html`;
}

/** A page of the Amazon AppFlow API Reference. */
export function api(shape: string): string {
  return `${API}/API_${shape}.html`;
}

/** A page of the CloudFormation reference for AppFlow. */
export function cloudFormation(page: string): string {
  return `${CLOUDFORMATION}/${page}.html`;
}
