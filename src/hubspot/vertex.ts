import { Fn, Token } from 'aws-cdk-lib';
import { HubSpotApiVersion } from './api-version';
import { HubSpotConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';

/** What both ends of a flow are told. */
interface HubSpotEnd {
  readonly entity: string[];
  readonly apiVersion?: HubSpotApiVersion;
  readonly otherApiVersion?: string;
}

/** The version of the API. */
export function versionOf({ apiVersion, otherApiVersion }: HubSpotEnd): string | undefined {
  return apiVersion ?? otherApiVersion;
}

/** The path of the object, as AppFlow names it. */
export function pathOf({ entity }: HubSpotEnd): string {
  return Token.isUnresolved(entity) ? Fn.join('/', entity) : entity.join('/');
}

/** What both ends of a flow have to keep: exactly one version, and a path. */
export function checksOf(className: string, end: HubSpotEnd): Checks {
  const { apiVersion, otherApiVersion } = end;
  return new Checks(className)
    .exactlyOne({ apiVersion, otherApiVersion }, HubSpotConnectorType.instance._facts.link)
    .text('entity', pathOf(end), TEXT.customEntity);
}
