import { Token, Tokenization } from 'aws-cdk-lib';
import { TextRule } from './limits';

/** Stands for what a token becomes: letters that every rule about single characters accepts, at any place. */
const FILLER = 'aa';

/**
 * Whether a text that is known in part can become one that AppFlow accepts: its literal parts have only characters that it
 * accepts, and are not too long. What becomes of the tokens is not known, so a rule about the form of the whole text, such as
 * that of an ARN, says nothing here.
 */
export function mayFit(value: string, rule: TextRule): boolean {
  if (typeof value !== 'string') {
    return true;
  }
  const isTooLong = withTokensAs('', value).length > rule.maximum;
  return !isTooLong && (!isOfCharacters(rule) || rule.pattern.test(withTokensAs(FILLER, value)));
}

/** A text with each of its tokens replaced. */
export function withTokensAs(filler: string, value: string): string {
  return Token.isUnresolved(value)
    ? String(Tokenization.reverseString(value).mapTokens({ mapToken: () => filler }).join({ join: (left, right) => `${left}${right}` }))
    : value;
}

/** Whether a rule is about single characters, so that any number of right ones fits. */
function isOfCharacters({ pattern }: TextRule): boolean {
  return pattern.test(FILLER) && pattern.test(FILLER.repeat(2));
}
