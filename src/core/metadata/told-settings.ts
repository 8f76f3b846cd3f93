import { IConstruct } from 'constructs';
import { SettingDescription } from './description';
import { similarName } from './similar';
import { isKnown, shown } from '../private/checks';
import { warn } from '../private/warnings';

/**
 * Checks settings under a connector's own keys: those that it requires, keys that it does not know, values that it does not
 * offer. Values may be confidential, so no message shows one; those of secrets are not looked at.
 */
export function checkToldSettings(
  scope: IConstruct,
  property: string,
  settings: readonly SettingDescription[] | undefined,
  scopes: readonly string[] | undefined,
  given: unknown,
  refuse: (property: string, problem: string) => void,
  areSecrets = false,
): void {
  const known = (settings ?? []).filter((setting) => !scopes || (setting.scope !== undefined && scopes.includes(setting.scope)));
  if (known.length === 0 || (given !== undefined && (!isKnown(given) || typeof given !== 'object' || given === null))) {
    return;
  }
  const values = new Map(Object.entries((given ?? {}) as { readonly [key: string]: unknown }));
  const keys = known.map(({ key }) => key);
  for (const { key, isRequired, options } of known) {
    const value = values.get(key);
    if (isRequired && value === undefined) {
      refuse(property, `${shown(key)} is missing, which the connector requires`);
    } else if (!areSecrets && typeof value === 'string' && isKnown(value) && options?.includes(value) === false) {
      warn(scope, 'valueNotListed', `${property}.${key}: the value is not among ${options.join(', ')}`);
    }
  }
  for (const key of [...values.keys()].filter((name) => isKnown(name) && !keys.includes(name))) {
    const similar = similarName(key, keys);
    warn(scope, 'settingNotDescribed', `${property}: ${shown(key)}${similar ? `; did you mean ${shown(similar)}?` : ''}`);
  }
}
