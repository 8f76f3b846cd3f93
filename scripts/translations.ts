/**
 * Whether every code block of README.md stands in the tablet of jsii-rosetta, in every language.
 *
 * Usage: npx projen rosetta
 */
import { readFileSync } from 'fs';
import { LanguageTablet, TargetLanguage } from 'jsii-rosetta';

const TABLET = '.jsii.tabl.json';
const LANGUAGES = [TargetLanguage.PYTHON, TargetLanguage.JAVA, TargetLanguage.CSHARP, TargetLanguage.GO];

async function main(): Promise<void> {
  const blocks = readFileSync('README.md', 'utf8').match(/^```ts\b/gm)?.length ?? 0;
  const { translatedSnippets: snippets } = await LanguageTablet.fromFile(TABLET);
  const ofReadme = snippets.filter(({ snippet }) => snippet.location.api.api === 'moduleReadme');
  const untranslated = snippets.flatMap(({ snippet }) =>
    LANGUAGES.filter((language) => !snippet.didCompile || !snippet.translations[language]?.source).map((language) =>
      `${JSON.stringify(snippet.location)} is not translated to ${language}`));
  untranslated.forEach((line) => console.error(line));
  console.log(`${ofReadme.length} of ${blocks} code blocks of README.md are translated to ${LANGUAGES.join(', ')}`);
  process.exitCode = blocks === 0 || ofReadme.length !== blocks || untranslated.length > 0 ? 1 : 0;
}

void main();
