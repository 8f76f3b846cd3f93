const LONGEST = 200;

/** How CDK writes a token into a text, with what the token is called. */
const TOKEN = /\$\{Token\[([^\]]*?)(?:\.\d+)?\]\}/g;

/** Characters that nobody sees, or that change how others are seen: controls, marks of direction, joiners, private signs. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value as messages show it: on one line, cut where it is long, with each character that nobody sees written as its code. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? escaped(JSON.stringify(cut(value.replace(TOKEN, '${$1}')))) : String(value);
}

/** The longest word, such as a statement, and the longest message that a person can make use of. */
const LONGEST_WORD = 8_000;
const LONGEST_MESSAGE = 20_000;

/** A whole message, whatever values of users have found their way into it: each character is seen, and no end is out of sight. */
export function legible(message: string): string {
  const words = message.length > LONGEST_WORD ? message.replace(/\S+/g, (word) => (word.length > LONGEST_WORD ? cut(word) : word)) : message;
  const whole = words.length > LONGEST_MESSAGE ? `${words.slice(0, LONGEST_MESSAGE)}... (${words.length} characters)` : words;
  return whole.replace(INVISIBLE, (character) => (character === '\n' ? character : escaped(character)));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}... (${text.length} characters)` : text;
}

function escaped(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}
