import { Fn, Token } from 'aws-cdk-lib';
import { HubSpotApiVersion } from './api-version';
import { HubSpotConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { checkedEntity } from '../core/vertices/source-base';

/** What both ends of a flow are told. */
interface HubSpotEnd {
  readonly entity: string[];
  readonly apiVersion?: HubSpotApiVersion;
  readonly otherApiVersion?: string;
}

/** The version of the API: exactly one is given. */
export function checkedVersion(className: string, { apiVersion, otherApiVersion }: HubSpotEnd): string | undefined {
  new Checks(className).exactlyOne({ apiVersion, otherApiVersion }, HubSpotConnectorType.instance._facts.link).end();
  return apiVersion ?? otherApiVersion;
}

/** The path of the object, as AppFlow names it. */
export function checkedPath(className: string, { entity }: HubSpotEnd): string {
  return checkedEntity(className, 'entity', Token.isUnresolved(entity) ? Fn.join('/', entity) : entity.join('/'), TEXT.customEntity);
}
