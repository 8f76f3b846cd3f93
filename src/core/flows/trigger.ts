import { Duration, Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { DataPullMode, PastStartTime, TriggerConfig, TriggerProperties } from './schedule';
import { dateShown, effectiveStart } from './schedule-start';
import { SourceFacts } from '../connectors/connector-facts';
import { FlowType } from '../flow';
import { Checks, shown } from '../private/checks';
import { NUMBER, TEXT } from '../private/limits';
import { api, guide } from '../private/links';
import { Rate, withoutSpace } from '../private/rate';
import { warn } from '../private/warnings';
import { ISource } from '../vertices/source';
import { factsOf } from '../vertices/vertex-facts';

/** Renders the trigger of a flow, having checked it. */
export function renderTrigger(
  flow: IConstruct,
  checks: Checks,
  type: FlowType,
  source: ISource,
  config: TriggerConfig | undefined,
): CfnFlow.TriggerConfigProperty {
  const properties = config?.properties;
  checks.require(
    (type === FlowType.SCHEDULED) === (properties !== undefined),
    'triggerConfig',
    `AppFlow takes a schedule for scheduled flows, and for no others; this one is ${type}`,
    guide('flow-triggers'),
  );
  return { triggerType: type, triggerProperties: properties && renderSchedule(flow, checks, source, properties) };
}

/** The incremental pull of a source, by the field that says when a record changed. */
export function renderIncrementalPull(
  config: TriggerConfig | undefined,
): Pick<CfnFlow.SourceFlowConfigProperty, 'incrementalPullConfig'> {
  const datetimeTypeFieldName = config?.properties?.dataPullConfig.timestampField;
  return datetimeTypeFieldName === undefined ? {} : { incrementalPullConfig: { datetimeTypeFieldName } };
}

function renderSchedule(
  flow: IConstruct,
  checks: Checks,
  source: ISource,
  trigger: TriggerProperties,
): CfnFlow.ScheduledTriggerPropertiesProperty {
  const expression = trigger.schedule.expressionString;
  const rate = Rate.parse(expression);
  const { endTime, firstExecutionFrom, offset, timeZone } = trigger.properties ?? {};
  const start = effectiveStart(flow, trigger.properties ?? {}, rate);
  checkSchedule(checks, source, trigger, rate);
  checkEnd(checks, start, endTime);
  warnOfSchedule(flow, source, trigger, rate);
  return {
    scheduleExpression: rate?.expression ?? withoutSpace(expression),
    dataPullMode: trigger.dataPullConfig.mode,
    scheduleStartTime: start && seconds(start),
    scheduleEndTime: endTime && seconds(endTime),
    firstExecutionFrom: firstExecutionFrom && seconds(firstExecutionFrom),
    scheduleOffset: inSeconds(offset),
    timeZone,
    flowErrorDeactivationThreshold: trigger.flowErrorDeactivationThreshold,
  };
}

function checkSchedule(checks: Checks, source: ISource, trigger: TriggerProperties, rate: Rate | undefined): void {
  const expression = trigger.schedule.expressionString;
  const { mode, timestampField } = trigger.dataPullConfig;
  const { startTime, endTime, firstExecutionFrom, offset, timeZone, pastStartTime } = trigger.properties ?? {};
  const isComplete = mode === DataPullMode.COMPLETE;
  checks
    .text('schedule', expression, TEXT.scheduleExpression)
    .require(
      rate !== undefined || Token.isUnresolved(expression) || /^cron\(.+\)$/.test(expression),
      'schedule',
      `${shown(expression)} does not fit; AppFlow accepts a rate in minutes, hours, days, weeks or months, or a cron expression`,
      guide('flow-triggers'),
    )
    .text('pullConfig.timestampField', timestampField, TEXT.timestampField)
    .require(
      !isComplete || firstExecutionFrom === undefined,
      'scheduleProperties.firstExecutionFrom',
      'AppFlow takes it only with incremental transfer (DataPullMode.INCREMENTAL)',
      guide('flow-triggers'),
    )
    .require(
      !offset || isConvertible(offset),
      'scheduleProperties.offset',
      'an amount that is known only at deployment cannot be converted; AppFlow accepts seconds, Duration.seconds()',
      api('ScheduledTriggerProperties'),
    )
    .number('scheduleProperties.offset', inSeconds(offset), NUMBER.scheduleOffset)
    .number('flowErrorDeactivationThreshold', trigger.flowErrorDeactivationThreshold, NUMBER.errorThreshold)
    .text('scheduleProperties.timeZone', timeZone, TEXT.timeZone)
    .require(
      pastStartTime !== PastStartTime.NEXT_OCCURRENCE || rate !== undefined,
      'scheduleProperties.pastStartTime',
      `NEXT_OCCURRENCE needs a rate, and ${shown(expression)} is none`,
      guide('flow-triggers'),
    );
  for (const [name, time] of Object.entries({ startTime, endTime, firstExecutionFrom })) {
    checks.require(!time || !Number.isNaN(time.getTime()), `scheduleProperties.${name}`, 'the date is not valid', api('ScheduledTriggerProperties'));
  }
  checkFrequency(checks, source, rate);
}

function warnOfSchedule(flow: IConstruct, source: ISource, trigger: TriggerProperties, rate: Rate | undefined): void {
  const expression = trigger.schedule.expressionString;
  const { mode, timestampField } = trigger.dataPullConfig;
  const { endTime, offset } = trigger.properties ?? {};
  if (!rate && expression.startsWith('cron(')) {
    warn(flow, 'cronNotShownInConsole', `schedule: ${shown(expression)}`);
  }
  if (mode === DataPullMode.INCREMENTAL && !timestampField && !factsOf(source).source?.transfersIncrementsByItself) {
    warn(flow, 'timestampFieldMissing', 'pullConfig.timestampField');
  }
  for (const [property, value] of Object.entries({ 'pullConfig.timestampField': timestampField, 'scheduleProperties.offset': offset })) {
    if (mode === DataPullMode.COMPLETE && value !== undefined) {
      warn(flow, 'onlyWithIncrementalTransfer', property);
    }
  }
  if (endTime && endTime < new Date()) {
    warn(flow, 'endTimeInPast', `scheduleProperties.endTime: ${dateShown(endTime)}`);
  }
}

function checkEnd(checks: Checks, start: Date | undefined, end: Date | undefined): void {
  checks.require(
    !start || !end || seconds(end) > seconds(start),
    'scheduleProperties.endTime',
    `${dateShown(end)} is not after the start, ${dateShown(start)}; AppFlow counts whole seconds`,
    api('ScheduledTriggerProperties'),
  );
}

function checkFrequency(checks: Checks, source: ISource, rate: Rate | undefined): void {
  const { displayName, link, source: facts } = factsOf(source);
  const minimum = minimumMinutes(facts);
  checks.require(
    !rate || rate.minutes >= minimum,
    'schedule',
    `${rate?.expression} is too often; as a source ${displayName} accepts one run in ${minimum} minutes at most`,
    link,
  );
}

function minimumMinutes(facts: SourceFacts | undefined): number {
  return facts?.minimumIntervalMinutes ?? 1;
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}

function inSeconds(offset: Duration | undefined): number | undefined {
  return offset && isConvertible(offset) ? offset.toSeconds({ integral: false }) : undefined;
}

function isConvertible(offset: Duration): boolean {
  return !offset.isUnresolved() || offset.unitLabel() === Duration.seconds(0).unitLabel();
}
