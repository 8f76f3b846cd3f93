import { Schedule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { FakeDestination, FakeSource } from './fakes';
import { DataPullMode, FlowStatus, Mapping, OnDemandFlow, OnEventFlow, OnScheduleFlow } from '../../src';

/** What every fake flow is made of. */
export function fakeFlowProps() {
  return { source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()] };
}

/** An on-demand flow between fakes. */
export function onDemand(scope: Construct, id = 'Flow', name?: string): OnDemandFlow {
  return new OnDemandFlow(scope, id, { ...fakeFlowProps(), name });
}

/** A scheduled flow between fakes. */
export function onSchedule(scope: Construct, id = 'Flow', schedule: Schedule = Schedule.expression('rate(1 hour)')): OnScheduleFlow {
  return new OnScheduleFlow(scope, id, {
    ...fakeFlowProps(),
    schedule,
    pullConfig: { mode: DataPullMode.COMPLETE },
    status: FlowStatus.ACTIVE,
  });
}

/** An event flow between fakes. */
export function onEvent(scope: Construct, id = 'Flow'): OnEventFlow {
  return new OnEventFlow(scope, id, { ...fakeFlowProps(), status: FlowStatus.ACTIVE });
}
