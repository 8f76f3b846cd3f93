import { IConstruct } from 'constructs';
import { warn } from './warnings';

/** Warns about a JSON Web Token in clear text that has expired. Nothing of it is shown but the time. */
export function warnIfExpired(scope: IConstruct, property: string, rendered: unknown): void {
  const expires = typeof rendered === 'string' ? expiryOf(rendered) : undefined;
  if (expires && expires < new Date()) {
    warn(scope, 'tokenExpired', `${property}: expired at ${expires.toISOString()}`);
  }
}

/** When a JSON Web Token expires (RFC 7519, section 4.1.4); nothing for what is none, or does not say so. */
function expiryOf(token: string): Date | undefined {
  const [, claims = ''] = token.split('.');
  try {
    const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly exp?: unknown };
    const time = new Date(typeof exp === 'number' ? exp * 1000 : NaN);
    return Number.isNaN(time.getTime()) ? undefined : time;
  } catch {
    return undefined;
  }
}
