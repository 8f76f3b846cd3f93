import { App, CfnParameter, CfnResource, Fn, Stack, Token } from 'aws-cdk-lib';
import { CfnFlow, CfnFlowProps } from 'aws-cdk-lib/aws-appflow';
import { renderedProperties } from './rendered';
import { expectDeployable, findFaults, findTemplateFaults } from './service-model';
import { enumValues, ResourceModel, RESOURCE_TYPES } from './service-model/model';

const FLOW = 'AWS::AppFlow::Flow';
const LONG = 'x'.repeat(2049);

const S3_DESTINATION = { connectorType: 'S3', destinationConnectorProperties: { s3: { bucketName: 'bucket' } } };
const PROJECTION = { taskType: 'Filter', sourceFields: ['Id'], connectorOperator: { salesforce: 'PROJECTION' } };
const GOOD_FLOW: CfnFlowProps = {
  flowName: 'accounts-to-s3',
  triggerConfig: { triggerType: 'OnDemand' },
  sourceFlowConfig: {
    connectorType: 'Salesforce',
    connectorProfileName: 'profile',
    sourceConnectorProperties: { salesforce: { object: 'Account' } },
  },
  destinationFlowConfigList: [S3_DESTINATION],
  tasks: [PROJECTION, { taskType: 'Map', sourceFields: ['Id'], destinationField: 'id', connectorOperator: { salesforce: 'NO_OP' } }],
};

let stack: Stack;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack');
});

function flowFaults(props: Partial<CfnFlowProps>): string[] {
  return findFaults(FLOW, renderedProperties(new CfnFlow(stack, 'Flow', { ...GOOD_FLOW, ...props })));
}

const mapAll = { taskType: 'Map_all', sourceFields: [] };
const source = (connectorType: string, sourceConnectorProperties: CfnFlow.SourceConnectorPropertiesProperty): Partial<CfnFlowProps> => ({
  sourceFlowConfig: { connectorType, sourceConnectorProperties },
  tasks: [mapAll],
});
const destination = (connectorType: string, properties: CfnFlow.DestinationConnectorPropertiesProperty): Partial<CfnFlowProps> => ({
  destinationFlowConfigList: [{ connectorType, destinationConnectorProperties: properties }],
});
const format = (s3OutputFormatConfig: CfnFlow.S3OutputFormatConfigProperty) =>
  destination('S3', { s3: { bucketName: 'bucket', s3OutputFormatConfig } });
const task = (props: Partial<CfnFlow.TaskProperty>): Partial<CfnFlowProps> => ({
  tasks: [PROJECTION, { taskType: 'Map', sourceFields: ['a'], ...props }],
});
const taskValue = (value: string) => task({ taskProperties: [{ key: 'VALUE', value }] });
const schedule = (triggerProperties: Partial<CfnFlow.ScheduledTriggerPropertiesProperty>): Partial<CfnFlowProps> => ({
  triggerConfig: { triggerType: 'Scheduled', triggerProperties: { scheduleExpression: 'rate(1days)', ...triggerProperties } },
});
const entries = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 'v']));

describe('flows that deploy', () => {
  test.each<[string, Partial<CfnFlowProps>]>([
    ['the shortest name', { flowName: 'ab' }],
    ['a description of the permitted characters', { description: 'Accounts, nightly. Why? Because!' }],
    ['a schedule', schedule({ scheduleStartTime: 1893456000, scheduleOffset: 36000, dataPullMode: 'Incremental' })],
    ['a cron schedule', schedule({ scheduleExpression: 'cron(0 12 * * ? *)' })],
    ['every option of an S3 destination', format({
      fileType: 'PARQUET',
      aggregationConfig: { aggregationType: 'None', targetFileSize: 128 },
      prefixConfig: { prefixType: 'PATH_AND_FILENAME', prefixFormat: 'DAY', pathPrefixHierarchy: ['EXECUTION_ID'] },
      preserveSourceDataTyping: true,
    })],
    ['a catalog', { metadataCatalogConfig: { glueDataCatalog: { roleArn: 'arn:aws:iam::123456789012:role/r', databaseName: 'db', tablePrefix: 't' } } }],
    ['a source whose property key is spelled otherwise', source('Servicenow', { serviceNow: { object: 'incident' } })],
    ['a custom connector with properties', source('CustomConnector', { customConnector: { entityName: 'e', customProperties: entries(50) } })],
    ['an upsert with id fields', destination('Salesforce', { salesforce: { object: 'Account', writeOperationType: 'UPSERT', idFieldNames: ['Id'] } })],
    ['a Map task with the operator of another connector', task({ connectorOperator: { s3: 'NO_OP' } })],
    ['tags', { tags: [{ key: 'cost-centre', value: 'a b/c' }] }],
  ])('%s', (_, props) => {
    expect(flowFaults(props)).toEqual([]);
  });
});

describe('faults of a flow', () => {
  test.each<[string, Partial<CfnFlowProps>, string]>([
    ['a name with a space', { flowName: 'my flow' }, 'FlowName: "my flow" does not match'],
    ['a name of one character', { flowName: 'F' }, 'FlowName: "F" does not match'],
    ['a name that is too long', { flowName: 'x'.repeat(257) }, 'FlowName: 257 characters, at most 256 allowed (CloudFormation)'],
    ['a description with an apostrophe', { description: "Bob's flow" }, 'Description: "Bob\'s flow" does not match'],
    ['a key that is no ARN', { kmsArn: '1234abcd-12ab-34cd-56ef-1234567890ab' }, 'KMSArn:'],
    ['a status that only the service sets', { flowStatus: 'Errored' }, 'FlowStatus: "Errored" is not one of Active, Suspended, Draft'],
    ['the prefix type of the earlier library', format({ prefixConfig: { prefixType: 'PATH_AND_FILE' } }), '"PATH_AND_FILE" is not one of FILENAME, PATH'],
    ['an item of a list', format({ prefixConfig: { pathPrefixHierarchy: ['DATE'] } }), 'PathPrefixHierarchy[0]: "DATE" is not one of'],
    ['a fraction where an integer is due', format({ aggregationConfig: { targetFileSize: 1.5 } }), 'TargetFileSize: must be an integer, got 1.5'],
    ['an empty task value', taskValue(''), 'Tasks[1].TaskProperties[0].Value: "" does not match .+'],
    ['a task value of two lines', taskValue('a\nb'), 'Tasks[1].TaskProperties[0].Value: "a\\nb" does not match .+'],
    ['a task value that is too long', taskValue(LONG), 'Value: 2049 characters, at most 2048 allowed'],
    ['a task property that does not exist', task({ taskProperties: [{ key: 'LENGTH', value: '1' }] }), 'Key: "LENGTH" is not one of'],
    ['a source field that is too long', task({ sourceFields: [LONG] }), 'SourceFields[0]: 2049 characters, at most 2048 allowed (AppFlow API)'],
    ['a task type that does not exist', task({ taskType: 'Concat' }), 'TaskType: "Concat" is not one of'],
    ['an operator that the source does not have', { ...source('Zendesk', { zendesk: { object: 'o' } }), tasks: [mapAll, { taskType: 'Filter', sourceFields: ['a'], connectorOperator: { zendesk: 'CONTAINS' } }] },
      'Tasks[1].ConnectorOperator.Zendesk: "CONTAINS" is not one of'],
    ['an operator that only the API has', task({ connectorOperator: { slack: 'LESS_THAN' } }), 'ConnectorOperator.Slack: "LESS_THAN" is not one of'],
    ['an offset beyond ten hours', schedule({ scheduleOffset: 36001 }), 'ScheduleOffset: 36001, at most 36000 allowed'],
    ['a threshold of zero', schedule({ flowErrorDeactivationThreshold: 0 }), 'FlowErrorDeactivationThreshold: 0, at least 1 needed'],
    ['a bucket name that is too short', destination('S3', { s3: { bucketName: 'ab' } }), 'BucketName: 2 characters, at least 3 needed'],
    ['an id field with a space', destination('Zendesk', { zendesk: { object: 'o', idFieldNames: ['a b'] } }), 'IdFieldNames[0]: "a b" does not match \\S+ (AppFlow API)'],
    ['an id field that is too long', destination('Zendesk', { zendesk: { object: 'o', idFieldNames: ['x'.repeat(129)] } }), 'IdFieldNames[0]: 129 characters'],
    ['a map that is too large', source('CustomConnector', { customConnector: { entityName: 'e', customProperties: entries(51) } }),
      'CustomProperties: 51 entries, at most 50 allowed (AppFlow API)'],
    ['a key of a map', source('CustomConnector', { customConnector: { entityName: 'e', customProperties: { 'a-b': 'v' } } }), 'CustomProperties: key "a-b" does not match'],
    ['a value of a map', source('CustomConnector', { customConnector: { entityName: 'e', customProperties: { a: 'v w' } } }), 'CustomProperties.a: "v w" does not match'],
    ['a tag key with a space', { tags: [{ key: 'cost centre', value: 'v' }] }, 'Tags[0].Key: "cost centre" does not match'],
    ['a tag key of AWS', { tags: [{ key: 'aws:x', value: 'v' }] }, 'Tags[0].Key: "aws:x" does not match'],
    ['a tag value with an ampersand', { tags: [{ key: 'k', value: 'R&D' }] }, 'Tags[0].Value: "R&D" does not match'],
    ['too many tags', { tags: Array.from({ length: 51 }, (_, i) => ({ key: 'k'.repeat(i + 1), value: 'v' })) }, 'Tags: 51 items, at most 50 allowed (AppFlow API)'],
  ])('%s', (_, props, fault) => {
    expect(flowFaults(props)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('faults that show only in combination', () => {
  test.each<[string, Partial<CfnFlowProps>, string]>([
    ['no destination', { destinationFlowConfigList: [] }, 'DestinationFlowConfigList: exactly one destination needed, got 0'],
    ['two destinations', { destinationFlowConfigList: [S3_DESTINATION, S3_DESTINATION] }, 'exactly one destination needed, got 2'],
    ['a source with the properties of another', source('Slack', { veeva: { object: 'o' } }), 'SourceConnectorProperties: must have Slack and nothing else, got Veeva'],
    ['a source without its properties', source('Slack', {}), 'must have Slack and nothing else, got nothing'],
    ['a destination with the properties of another', destination('S3', { marketo: { object: 'o' } }), 'must have S3 and nothing else, got Marketo'],
    ['a scheduled flow without a schedule', { triggerConfig: { triggerType: 'Scheduled' } }, 'TriggerProperties: required for a scheduled flow'],
    ['a schedule of an on-demand flow', { triggerConfig: { triggerType: 'OnDemand', triggerProperties: { scheduleExpression: 'rate(1days)' } } },
      'only for a scheduled flow, but the flow\'s trigger is OnDemand'],
    ['incremental pulls on demand', { sourceFlowConfig: { ...GOOD_FLOW.sourceFlowConfig as object, incrementalPullConfig: {} } as CfnFlow.SourceFlowConfigProperty },
      'IncrementalPullConfig: only for a scheduled flow'],
    ['a rate as EventBridge writes it', schedule({ scheduleExpression: 'rate(1 day)' }), 'ScheduleExpression: "rate(1 day)" is neither'],
    ['a time in milliseconds', schedule({ scheduleStartTime: 1893456000000 }), 'ScheduleStartTime: must be whole Unix seconds'],
    ['a time with a fraction', schedule({ firstExecutionFrom: 1893456000.5 }), 'FirstExecutionFrom: must be whole Unix seconds'],
    ['an end before the start', schedule({ scheduleStartTime: 2, scheduleEndTime: 1 }), 'ScheduleEndTime: not after the start'],
    ['two operators in one task', task({ connectorOperator: { salesforce: 'NO_OP', s3: 'NO_OP' } }), 'ConnectorOperator: exactly one operator needed, got S3, Salesforce'],
    ['no operator in a task', task({ connectorOperator: {} }), 'ConnectorOperator: exactly one operator needed, got none'],
    ['a filter with the operator of another connector', task({ taskType: 'Filter', connectorOperator: { s3: 'EQUAL_TO' } }),
      'ConnectorOperator: S3 is not the source; its key is Salesforce'],
    ['no projection', { tasks: [{ taskType: 'Map', sourceFields: ['a'], connectorOperator: { salesforce: 'NO_OP' } }] }, 'Tasks: neither a projection nor a Map_all task'],
    ['an update without id fields', destination('Zendesk', { zendesk: { object: 'o', writeOperationType: 'UPDATE' } }), 'IdFieldNames: UPDATE needs at least one'],
    ['a single Parquet file', format({ fileType: 'PARQUET', aggregationConfig: { aggregationType: 'SingleFile' } }), 'PARQUET cannot be aggregated into a single file'],
    ['a catalog without an S3 destination', {
      ...destination('EventBridge', { eventBridge: { object: 'o' } }),
      metadataCatalogConfig: { glueDataCatalog: { roleArn: 'arn:aws:iam::123456789012:role/r', databaseName: 'db', tablePrefix: 't' } },
    }, 'MetadataCatalogConfig: only for the destination S3'],
  ])('%s', (_, props, fault) => {
    expect(flowFaults(props)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('faults that the L1 does not let pass', () => {
  const good = () => renderedProperties(new CfnFlow(stack, 'Flow', GOOD_FLOW));

  test.each<[string, object, string]>([
    ['a property that does not exist', { Status: 'Active' }, 'Status: no such property'],
    ['a member that does not exist', { TriggerConfig: { TriggerType: 'OnDemand', Type: 'x' } }, 'TriggerConfig.Type: no such property'],
    ['a property of the wrong case', { flowStatus: 'Active' }, 'flowStatus: no such property'],
    ['a read-only attribute', { FlowArn: 'arn:aws:appflow:eu-west-1:123456789012:flow/f' }, 'FlowArn: read-only'],
    ['no name', { FlowName: undefined }, 'FlowName: required, but missing'],
    ['a name of no value', { FlowName: { Ref: 'AWS::NoValue' } }, 'FlowName: required, but missing'],
    ['a number for a string', { FlowName: 42 }, 'FlowName: must be a string, got 42'],
    ['null for a string', { FlowName: null }, 'FlowName: must be a string, got null'],
    ['a string for an object', { TriggerConfig: 'OnDemand' }, 'TriggerConfig: must be an object, got "OnDemand"'],
    ['an object for a list', { Tags: {} }, 'Tags: must be a list, got {}'],
    ['a reference for an object', { TriggerConfig: { Ref: 'P' } }, 'TriggerConfig: must be an object, got {"Ref":"P"}'],
    ['a bad branch of a condition', { FlowName: { 'Fn::If': ['C', 'good', 'not good'] } }, 'FlowName: "not good" does not match'],
  ])('%s', (_, change, fault) => {
    expect(findFaults(FLOW, { ...good(), ...change })).toEqual([expect.stringContaining(fault)]);
  });

  test('a type of resource that does not exist', () => {
    expect(findFaults('AWS::AppFlow::Folw', {})).toEqual(['no such resource type: AWS::AppFlow::Folw']);
  });
});

describe('values that CloudFormation computes', () => {
  test('pass', () => {
    const name = new CfnParameter(stack, 'Name');
    const count = new CfnParameter(stack, 'Count', { type: 'Number' });

    expect(flowFaults({
      flowName: name.valueAsString,
      description: Fn.join('', ["it's ", name.valueAsString]),
      ...schedule({ scheduleOffset: count.valueAsNumber, scheduleExpression: `rate(${name.valueAsString})` }),
      ...task({ taskType: 'Map_all', sourceFields: Token.asList(Fn.split(',', name.valueAsString)) }),
    })).toEqual([]);
  });

});

describe('expectDeployable', () => {
  test('returns the template', () => {
    new CfnFlow(stack, 'Flow', GOOD_FLOW);

    expect(Object.values(expectDeployable(stack).Resources ?? {}).map(({ Type }) => Type)).toEqual([FLOW]);
  });

  test('names the resource and every fault', () => {
    new CfnFlow(stack, 'Flow', { ...GOOD_FLOW, flowName: 'a b', description: '(c)' });

    expect(() => expectDeployable(stack)).toThrow(
      /^The template of Stack would not deploy:\n {2}- Flow \(AWS::AppFlow::Flow\): Description: .+\n {2}- Flow \(AWS::AppFlow::Flow\): FlowName: /,
    );
  });

  test.each([
    ['undefined', 'db.undefined.stage'],
    ['NaN', 'rate(NaNdays)'],
    ['[object Object]', '[object Object]'],
  ])('finds %s in any resource', (name, text) => {
    new CfnResource(stack, 'Other', { type: 'AWS::SNS::Topic', properties: { TopicName: { 'Fn::Sub': text } } });

    expect(() => expectDeployable(stack)).toThrow(`Resources.Other.Properties.TopicName.Fn::Sub: contains ${name}`);
  });
});

describe('traces of mistakes', () => {
  test.each<[string, unknown, string]>([
    ['a token in a string', { a: ['x-${Token[X.1]}'] }, 'Outputs.a[0]: contains an unresolved token'],
    ['a token of a list', { a: '#{Token[X.1]}' }, 'Outputs.a: contains an unresolved token'],
    ['a token in a key', { '${Token[X.1]}': 'v' }, 'Outputs: contains an unresolved token'],
    ['a number token', { a: -1.8881545897087626e+289 }, 'Outputs.a: an unresolved token or no number'],
  ])('%s', (_, Outputs, fault) => {
    expect(findTemplateFaults({ Outputs })).toEqual([expect.stringContaining(fault)]);
  });

  test('are not searched for in the code of a function', () => {
    expect(findTemplateFaults({ Resources: { F: { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: 'return undefined' } } } } })).toEqual([]);
  });
});

describe('the model itself', () => {
  test.each(RESOURCE_TYPES)('%s is consistent', (type) => {
    const model = ResourceModel.of(type);
    for (const path of model?.paths ?? []) {
      const constraint = model?.constraint(path);
      const parent = path.replace(/(\.[^.[\]{}]+|\[\]|\{\})$/, '');

      expect(parent === path || model?.constraint(parent)).toBeTruthy();
      for (const limits of [constraint, constraint?.api]) {
        expect(() => new RegExp(limits?.pattern ?? '', 'u')).not.toThrow();
        expect(() => limits?.enum && enumValues(limits.enum)).not.toThrow();
      }
    }
  });
});
