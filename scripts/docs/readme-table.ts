import { ClassApplication, classApplications, genericApplications } from './application-facts';
import { table } from './markdown';

const BEGIN = '<!-- applications:begin -->';
const END = '<!-- applications:end -->';

/** The README with its table of applications as the facts have it; undefined if it has no place for one. */
export function readmeWithTable(readme: string): string | undefined {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) {
    return undefined;
  }
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${applicationsTable()}\n\n${readme.slice(end)}`;
}

function applicationsTable(): string {
  const applications = classApplications();
  const generic = genericApplications();
  return `${table(['Application', 'Connect', 'Read', 'Write'], applications.map(row))}

${generic.length} more applications have no class: AWS does not publish the labels of their connectors. Connect them, and connectors of
your own, with \`CustomConnectorProfile\`, \`CustomConnectorSource\` and \`CustomConnectorDestination\`.`;
}

function row({ facts, profile, source, destination }: ClassApplication): string[] {
  return [`[${facts.displayName}](${facts.link})`, ...[profile, source, destination].map((name) => (name ? `\`${name}\`` : ''))];
}
