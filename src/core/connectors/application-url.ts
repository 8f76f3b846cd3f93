import { IConstruct } from 'constructs';
import { isKnown, shown } from '../private/checks';
import { warn } from '../private/warnings';

/** What the address of an application looks like, beyond what AppFlow accepts. */
export interface UrlExpectation {
  /** The domain of the application, which builders of URLs add. */
  readonly domain?: string;

  /** Whether a path may follow the host. Default: true. */
  readonly path?: boolean;

  /** The port that is given apart from the address. */
  readonly port?: number;

  /** Whether AppFlow reaches the application over the internet. Default: true. */
  readonly isPublic?: boolean;

  /** What else is probably wrong with the host, as the end of a sentence. */
  readonly problemOfHost?: (host: string) => string | undefined;
}

const URL_PARTS = /^(?:(?<scheme>[a-z][a-z\d+.-]*):\/\/)?(?:[^/?#]*@)?(?<host>\[[^\]]*\]|[^/:?#]*)(?::(?<port>\d+))?(?<path>[^?#]*)/i;

/** Addresses that nobody reaches over the internet (RFC 1918, 3927, 6761, 6762 and those of the host itself). */
const PRIVATE_HOST =
  /^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)\d+(\.\d+)*$|^(localhost|\[::1\]|\[f[cd][\da-f:]*\])$|\.(local|localhost|internal|test|invalid)$/i;

/** Warns about a literal address that leads elsewhere, or nowhere: AWS names those as the cause of "bad gateway". */
export function warnOfUrl(profile: IConstruct, property: string, url: string | undefined, expected: UrlExpectation = {}): void {
  if (!isKnown(url) || typeof url !== 'string') {
    return;
  }
  for (const problem of problemsOf(url, expected)) {
    warn(profile, 'addressNotUsual', `${property}: ${shown(url)} ${problem}`);
  }
}

function problemsOf(url: string, { domain, path = true, port, isPublic = true, problemOfHost }: UrlExpectation): string[] {
  const parts = URL_PARTS.exec(url)?.groups ?? {};
  const host = (parts.host ?? '').toLowerCase();
  const portInUrl = parts.port === undefined ? undefined : Number(parts.port);
  const isDoubled = domain !== undefined && host.endsWith(`.${domain}.${domain}`);
  const problems: (string | false | undefined)[] = [
    parts.scheme === undefined && 'does not begin with https://',
    isDoubled && `contains ${domain} twice`,
    !path && /[^/]/.test(parts.path ?? '') && `has a path, ${shown(parts.path)}, where the address of the host is wanted`,
    isPublic && PRIVATE_HOST.test(host) && 'is an address of a private network, and the connection is public',
    port !== undefined && isKnown(port) && portInUrl !== undefined && portInUrl !== port && `has another port than portNumber, ${port}`,
    port === 443 && parts.scheme?.toLowerCase() === 'http' && 'begins with http://, and port 443 is that of https://',
    problemOfHost?.(host),
  ];
  return problems.filter((problem): problem is string => Boolean(problem));
}
