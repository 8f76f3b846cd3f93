import { Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { warn } from '../private/warnings';

/** As many flows as CloudFormation was seen to create at once without AppFlow refusing some of them. */
const MAXIMUM_AT_ONCE = 25;

const COUNTS = new WeakMap<Stack, FlowCount>();

/** How many flows a stack creates, and whether it creates them at once; remembered with the stack, not with the process. */
class FlowCount {
  public flows = 0;
  public isSequential = false;

  constructor(private readonly stack: Stack) {
    // Not before the whole tree has been built and the aspects have run.
    stack.node.addValidation({ validate: () => this.validate() });
  }

  private validate(): string[] {
    if (this.flows > MAXIMUM_AT_ONCE && !this.isSequential) {
      warn(this.stack, 'manyFlowsAtOnce', `${this.flows} flows in one stack`);
    }
    return [];
  }
}

function countOf(stack: Stack): FlowCount {
  const count = COUNTS.get(stack) ?? new FlowCount(stack);
  COUNTS.set(stack, count);
  return count;
}

/** Counts a new flow, so that its stack is warned about when it has too many. */
export function countFlow(flow: IConstruct): void {
  countOf(Stack.of(flow)).flows += 1;
}

/** Tells that the flows of this stack are created one after the other. */
export function markSequential(stack: Stack): void {
  countOf(stack).isSequential = true;
}
