/** The parts of a synthesized template that the summary reads. */
interface Template {
  readonly Resources: { [id: string]: Resource };
}

interface Resource {
  readonly Type: string;
  readonly Properties?: Properties;
}

type Properties = { [name: string]: any };

/** What a template holds for AppFlow, as a table for a person. */
export function summaryOf(template: Template): string {
  const resources = Object.values(template.Resources);
  const rows = resources.filter(({ Type }) => Type === 'AWS::AppFlow::Flow').flatMap(({ Properties = {} }) => rowsOfFlow(Properties));
  return table([...rows, ['Permissions', permissionsOf(resources)], ['Resources', countByType(resources)]]);
}

function rowsOfFlow(flow: Properties): string[][] {
  const { SourceFlowConfig: source, DestinationFlowConfigList: [destination], TriggerConfig: trigger } = flow;
  return [
    ['Flow', flow.FlowName],
    ['Trigger', [trigger.TriggerType, trigger.TriggerProperties?.ScheduleExpression].filter(Boolean).join(' ')],
    ['Source ▸ destination', `${source.ConnectorType} ▸ ${destination.ConnectorType}`],
    ['Tasks', flow.Tasks.map(taskInWords).join('\n')],
  ];
}

function taskInWords(task: any): string {
  const [operator] = Object.values(task.ConnectorOperator ?? {});
  return [task.TaskType, operator, task.SourceFields.join(', '), task.DestinationField && `→ ${task.DestinationField}`]
    .filter(Boolean)
    .join(' ');
}

function permissionsOf(resources: Resource[]): string {
  return resources
    .flatMap(({ Type, Properties }) => (policyOf(Properties).Statement ?? []).map((statement: any) => ({ Type, statement })))
    .filter(({ statement }) => statement.Principal?.Service === 'appflow.amazonaws.com')
    .map(({ Type, statement }) => `${Type}: ${[statement.Action].flat().join(', ')}`)
    .join('\n');
}

function policyOf({ PolicyDocument, ResourcePolicy, KeyPolicy }: Properties = {}): Properties {
  return PolicyDocument ?? ResourcePolicy ?? KeyPolicy ?? {};
}

function countByType(resources: Resource[]): string {
  const types = resources.map(({ Type }) => Type);
  return [...new Set(types)].map((type) => `${types.filter((other) => other === type).length} × ${type}`).join('\n');
}

function table(rows: string[][]): string {
  const width = Math.max(...rows.map(([title]) => title.length)) + 2;
  return rows
    .map(([title, text]) => `${title.padEnd(width)}${text.split('\n').join(`\n${' '.repeat(width)}`)}`)
    .join('\n');
}
