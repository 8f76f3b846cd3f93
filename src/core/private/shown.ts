const LONGEST = 200;

/** How CDK writes a token into a text, with what the token is called. */
const TOKEN = /\$\{Token\[([^\]]*?)(?:\.\d+)?\]\}/g;

/** Characters that nobody sees, or that change how others are seen: controls, marks of direction, joiners, private signs. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value as messages show it: on one line, cut where it is long, with each character that nobody sees written as its code. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? escaped(JSON.stringify(cut(value.replace(TOKEN, '${$1}')))) : String(value);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}... (${text.length} characters)` : text;
}

function escaped(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}
