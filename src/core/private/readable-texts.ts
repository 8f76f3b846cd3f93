import { IResolvable, Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { holdsSecretReference } from './exposure';
import { INVISIBLE, shown } from './shown';
import { warn } from './warnings';

/** A name of a property that sounds like a secret, and is none of an address, a kind or an id. */
const SOUNDS_SECRET = /(?:password|passwd|passphrase|secret|token|credential|api_?key|private_?key|access_?key)(?!.*(?:url|uri|type|id|name|endpoint|expiry|ttl)$)/i;

/** How a text with a token begins it, and how a dynamic reference begins. */
const TOKEN = '${Token[';
const REFERENCE = '{{resolve:';

/** The maps that users fill under names of their own. */
const MAPS = ['profileProperties', 'tokenUrlCustomProperties'];

/**
 * Warns when the app is synthesized of texts of a flow or profile that hold a secret, which everybody reads there, or
 * characters that nobody sees.
 *
 * @param texts all that is not a credential, under the names by which the user knows it
 */
export function watchTexts(scope: IConstruct, texts: () => { readonly [property: string]: unknown }): void {
  let isWatched = false;
  scope.node.addValidation({
    validate: () => {
      if (!isWatched) {
        walk(scope, '', texts());
      }
      isWatched = true;
      return [];
    },
  });
}

/** Called for each text of each flow, so it asks the CDK nothing: a token that is no text has a method `resolve`. */
function walk(scope: IConstruct, path: string, value: unknown, isMap = false): void {
  if (typeof value === 'string') {
    judge(scope, path, value);
  } else if (typeof value === 'object' && value !== null && typeof (value as Partial<IResolvable>).resolve !== 'function') {
    for (const [key, child] of Object.entries(value)) {
      if (isMap && SOUNDS_SECRET.test(key)) {
        warn(scope, 'secretShown', `${path}.${key}`);
      } else if (child !== undefined) {
        walk(scope, path ? `${path}.${key}` : key, child, MAPS.includes(key));
      }
    }
  }
}

function judge(scope: IConstruct, property: string, text: string): void {
  const rendered: unknown = text.includes(TOKEN) ? Stack.of(scope).resolve(text) : text;
  if (typeof rendered !== 'string' || rendered.includes(REFERENCE) ? holdsSecretReference(rendered) : false) {
    warn(scope, 'secretShown', property);
  } else if (typeof rendered === 'string' && rendered.search(INVISIBLE) >= 0) {
    warn(scope, 'invisibleCharacters', `${property}: ${shown(rendered)}`);
  }
}
