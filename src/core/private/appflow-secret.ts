import { Reference, Tokenization } from 'aws-cdk-lib';
import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { withTokensAs } from './partial-text';

/** Whether AppFlow made a secret itself: by the names that it gives, or as the credentials of a profile. */
export function isOfAppFlow({ secretArn }: ISecret): boolean {
  const token = Tokenization.reverseString(secretArn).firstToken;
  const isOfProfile = Reference.isReference(token) && token.target instanceof CfnConnectorProfile;
  return isOfProfile || withTokensAs('', secretArn).includes(':secret:appflow!');
}
