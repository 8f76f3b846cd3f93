import { existsSync, readdirSync, readFileSync } from 'fs';
import { dirname, join } from 'path';

const ROOT = join(__dirname, '..');
const REPOSITORY = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).repository.url.replace(/^git\+|\.git$/g, '');
const PUBLISHED = [`${REPOSITORY}/blob/main/`, `${REPOSITORY.replace('github.com', 'raw.githubusercontent.com')}/main/`];
const PAGES = [
  ...readdirSync(ROOT),
  ...['docs', 'src', 'examples'].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((path) => join(folder, `${path}`))),
].filter((path) => path.endsWith('.md') && !/(?:node_modules|cdk\.out)/.test(path)).sort();
const WRITTEN = PAGES.filter((page) => !page.startsWith(join('docs', 'api')));

const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** The targets of the links of a page, outside of code. */
function linksOf(page: string): string[] {
  const prose = textOf(page).replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

/** The anchor that code hosts give to a heading. */
const anchorOf = (heading: string): string =>
  heading.toLowerCase().replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[^\p{L}\p{N}_ -]/gu, '').replace(/ /g, '-');

function anchorsOf(page: string): Set<string> {
  const text = textOf(page);
  const headings = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!));
  return new Set([...headings, ...[...text.matchAll(/<a (?:name="[^"]*" )?id="([^"]*)"/g)].map(([, id]) => id!)]);
}

/** Why a link leads nowhere, if it does. */
function faultOf(page: string, link: string): string | undefined {
  const [target = '', anchor] = link.split('#');
  const published = PUBLISHED.find((prefix) => target.startsWith(prefix));
  if (!published && /^[a-z]+:/.test(target)) return undefined;
  const file = published ? target.slice(published.length) : target ? join(dirname(page), target) : page;
  if (!existsSync(join(ROOT, file))) return `${link}: there is no ${file}`;
  return anchor && file.endsWith('.md') && !anchorsOf(file).has(anchor) ? `${link}: ${file} has no heading for it` : undefined;
}

test.each(WRITTEN)('the links of %s lead somewhere', (page) => {
  expect(linksOf(page).map((link) => faultOf(page, link)).filter(Boolean)).toEqual([]);
});

test('the README, which registries show too, has absolute links only', () => {
  expect(linksOf('README.md').filter((link) => !/^(?:https:|#)/.test(link))).toEqual([]);
});

test('no page is larger than what code hosts show', () => {
  expect(PAGES.filter((page) => Buffer.byteLength(textOf(page)) > 100_000)).toEqual([]);
});

test('the README lists every walk-through', () => {
  const walkThroughs = PAGES.filter((page) => /^src\/[^/]+\/README\.md$/.test(page));

  expect(walkThroughs.length).toBeGreaterThan(6);
  expect(walkThroughs.filter((page) => !linksOf('README.md').includes(`${PUBLISHED[0]}${page}`))).toEqual([]);
});

test('the README lists every example', () => {
  const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

  expect(examples.length).toBeGreaterThan(6);
  expect(examples.filter(({ name }) => !linksOf('README.md').some((link) => link.startsWith(`${PUBLISHED[0]}examples/${name}/`))).map(({ name }) => name)).toEqual([]);
});
