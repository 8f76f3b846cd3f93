/** What a comparison is about. */
export type Family = 'boolean' | 'number' | 'text' | 'time';

/** Names of data types, as the applications and databases spell them, without regard to capitals and lengths. */
const NAMES: { readonly [family in Family]: string } = {
  boolean: 'bool boolean edm.boolean',
  number:
    'bigdecimal bigint biginteger currency decimal double float int integer long money number numeric percent real short smallint ' +
    'double_precision edm.byte edm.decimal edm.double edm.int16 edm.int32 edm.int64 edm.sbyte edm.single',
  text:
    'char character character_varying combobox edm.guid edm.string email encryptedstring id multipicklist nvarchar phone picklist ' +
    'reference string text textarea url varchar',
  time: 'date datetime edm.date edm.datetime edm.datetimeoffset edm.timeofday time timestamp timestamptz',
};

const FAMILIES = new Map<string, Family>(
  Object.entries(NAMES).flatMap(([family, names]) => names.split(' ').map((name): [string, Family] => [name, family as Family])),
);

/** What the values of a data type are; nothing for one that is not known or has parts. */
export function familyOf(dataType: string): Family | undefined {
  return FAMILIES.get(dataType.toLowerCase().replace(/\(.*$/, '').trim().replace(/ /g, '_'));
}

/** The one of these names for which another is probably a typing error. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const isNear = (other: string) => Math.abs(other.length - name.length) <= 2 && distance(name.toLowerCase(), other.toLowerCase()) <= 2;
  return name.length < 4 || name.length > 40 ? undefined : names.find(isNear);
}

/** How many characters have to be added, left out or replaced. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, character] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const replaced = row[column - 1]! + (character === other[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
