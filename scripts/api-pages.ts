/**
 * Writes API.md, an index, and docs/api/<language>/<topic>.md, one page for each application and topic in each language.
 * A page stays below what code hosts still show; a topic that is larger continues on a second page.
 *
 * Usage: npx projen docgen (after `npx projen compile`, which writes .jsii)
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { SPEC_FILE_NAME, Assembly } from '@jsii/spec';
import { Documentation, JsiiEntity, Language, MarkdownRenderer, Schema } from 'jsii-docgen';

const PAGES = join('docs', 'api');
const MAXIMUM_BYTES = 95_000;
const LANGUAGES = [Language.TYPESCRIPT, Language.PYTHON, Language.JAVA, Language.CSHARP, Language.GO];
const LANGUAGE_NAMES: Record<string, string> = { typescript: 'TypeScript', python: 'Python', java: 'Java', csharp: 'C#', go: 'Go' };
const assembly: Assembly = JSON.parse(readFileSync(SPEC_FILE_NAME, 'utf8'));

/** One type, rendered. */
interface Entry {
  readonly fqn: string;
  readonly name: string;
  readonly topic: string;
  readonly text: string;
}

/** The folder of `src` in which a type stands; within the core, the folder below. */
function topicOf(fqn: string): string {
  const file = assembly.types?.[fqn]?.locationInModule?.filename;
  if (!file) throw new Error(`${fqn}: the assembly does not say where it stands`);
  const [, first, ...rest] = file.split('/');
  const folder = first === 'core' && rest.length > 1 ? rest[0] : first;
  return folder.replace(/\.ts$/, '');
}

/** A type's name in the assembly: the id of a member begins with that of its type. */
function typeOf(id: string): string | undefined {
  const [name] = id.startsWith(`${assembly.name}.`) ? id.slice(assembly.name.length + 1).split('.') : [];
  return name && `${assembly.name}.${name}`;
}

const ANCHOR = (id: string): string => id.replace(/ /g, '-');

/** Renders every type of the assembly in one language; `link` tells the page of a type. */
function entriesOf(schema: Schema, language: Language, link: (fqn: string) => string): Entry[] {
  const renderer = new MarkdownRenderer({
    ...schema.metadata,
    language,
    anchorFormatter: ({ id }: JsiiEntity) => ANCHOR(id),
    linkFormatter: (entity: JsiiEntity) => {
      const type = entity.packageName === assembly.name ? typeOf(entity.id) : undefined;
      return type ? `<a href="${link(type)}#${ANCHOR(entity.id)}">${entity.displayName}</a>` : entity.fqn;
    },
  });
  const { constructs, classes, structs, interfaces, enums } = schema.apiReference!;
  return [
    ...constructs.map((each) => ({ ...each, markdown: renderer.visitConstruct(each) })),
    ...classes.map((each) => ({ ...each, markdown: renderer.visitClass(each) })),
    ...structs.map((each) => ({ ...each, markdown: renderer.visitStruct(each) })),
    ...interfaces.map((each) => ({ ...each, markdown: renderer.visitInterface(each) })),
    ...enums.map((each) => ({ ...each, markdown: renderer.visitEnum(each) })),
  ].map(({ id, displayName, markdown }) => ({ fqn: id, name: displayName, topic: topicOf(id), text: markdown.render(1) }));
}

/** Which page a type stands on: its topic, or a further page of it where the topic is too large for one. */
function pagesOf(entries: readonly Entry[]): Map<string, string> {
  const pages = new Map<string, string>();
  const filled = new Map<string, { page: number; bytes: number }>();
  for (const { fqn, topic, text } of entries) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MAXIMUM_BYTES) throw new Error(`${fqn} alone takes ${bytes} bytes; a page takes ${MAXIMUM_BYTES}`);
    const last = filled.get(topic) ?? { page: 1, bytes: 0 };
    const next = last.bytes + bytes > MAXIMUM_BYTES ? { page: last.page + 1, bytes } : { page: last.page, bytes: last.bytes + bytes };
    filled.set(topic, next);
    pages.set(fqn, next.page === 1 ? `${topic}.md` : `${topic}-${next.page}.md`);
  }
  return pages;
}

/** Writes the pages of one language, and tells on which of them each type stands. */
async function writeLanguage(documentation: Documentation, language: Language): Promise<Map<string, string>> {
  const schema = (await documentation.toJson({ language, allSubmodules: true })).content;
  const folder = join(PAGES, `${language}`);
  mkdirSync(folder, { recursive: true });
  // A link is longer than none, so the pages are laid out with the longest that there can be.
  const pages = pagesOf(entriesOf(schema, language, (fqn) => `${topicOf(fqn)}-2.md`));
  const byPage = new Map<string, Entry[]>();
  for (const entry of entriesOf(schema, language, (fqn) => pages.get(fqn)!)) {
    const page = pages.get(entry.fqn)!;
    byPage.set(page, [...byPage.get(page) ?? [], entry]);
  }
  for (const [page, entries] of byPage) {
    const title = `# ${page.replace(/\.md$/, '')} (${LANGUAGE_NAMES[`${language}`]})\n\n[All names](../../../API.md)\n\n`;
    writeFileSync(join(folder, page), `${title}${entries.map(({ text }) => text.trim()).join('\n\n')}\n`);
  }
  return pages;
}

/** The index: each topic with its pages in every language, and its names with links to the TypeScript page. */
function index(pages: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const typescript = pages.get('typescript')!;
  const fqns = [...typescript.keys()].sort();
  const topics = [...new Set(fqns.map(topicOf))].sort();
  return [
    '# API reference',
    '',
    'All public names, by the folder of `src` in which they stand. Written by `npx projen docgen`.',
    ...topics.flatMap((topic) => {
      const ofTopic = fqns.filter((fqn) => topicOf(fqn) === topic);
      const links = [...pages].map(([language, of]) => {
        const files = [...new Set(ofTopic.map((fqn) => of.get(fqn)!))].sort();
        return files.map((file, i) => `[${LANGUAGE_NAMES[language]}${i ? ` (${i + 1})` : ''}](docs/api/${language}/${file})`).join(', ');
      });
      const names = ofTopic.map((fqn) => `[${fqn.slice(assembly.name.length + 1)}](docs/api/typescript/${typescript.get(fqn)}#${ANCHOR(fqn)})`);
      return ['', `## ${topic}`, '', links.join(' · '), '', ...names.map((name) => `- ${name}`)];
    }),
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const documentation = await Documentation.forProject(process.cwd());
  try {
    rmSync(PAGES, { recursive: true, force: true });
    const pages = new Map<string, Map<string, string>>();
    for (const language of LANGUAGES) pages.set(`${language}`, await writeLanguage(documentation, language));
    writeFileSync('API.md', index(pages));
  } finally {
    await documentation.cleanup();
  }
}

void main();
