import { App, Stack, Token } from 'aws-cdk-lib';
import { Hole } from './hole';
import { Library } from './library';
import { Part, Shape } from './shape';

/** Dates cannot be tokens. These are so late that nobody means them. */
const VERY_LATE = 8_000_000_000_000;
const MINUTE = 60_000;
const ENVIRONMENT = { account: '111122223333', region: 'us-east-1' };
const CONTEXT = { 'aws:cdk:disable-stack-trace': true };

/** A stack for something that is not deployed; unless it knows its account, it may be that of any. */
export function scratchStack(knowsEnvironment: boolean): Stack {
  return new Stack(new App({ analyticsReporting: false, context: CONTEXT }), 'Scratch', knowsEnvironment ? { env: ENVIRONMENT } : {});
}

/** A value of a class in which every property is a hole, and where the holes are that cannot be tokens. */
export class Specimen {
  public readonly dates = new Map<string, Hole>();
  public readonly maps: string[] = [];
  private count = 0;

  /**
   * @param without paths that are left out
   * @param direction whether the dates of a specimen rise or fall, since some have to follow others
   */
  constructor(
    private readonly library: Library,
    public readonly stack: Stack,
    private readonly without: ReadonlySet<string>,
    private readonly direction: 1 | -1,
  ) {}

  /** A value of a shape, with holes; of two items of a list, with the index of the item. */
  public make(shape: Shape, index?: number): unknown {
    const hole: Hole = { hole: shape.path, ...(index !== undefined && { index }) };
    const token = { 'Fn::Hole': hole }; // the L1 accepts what looks like an intrinsic
    switch (shape.kind) {
      case 'text':
      case 'enum':
        return Token.asString(token);
      case 'number':
        return Token.asNumber(token);
      case 'boolean':
        return Token.asAny(token);
      case 'date':
        return this.date(hole);
      case 'list':
        return [this.make(shape.of, 0), this.make(shape.of, 1)];
      case 'map':
        return { [`hole${this.maps.push(shape.path) - 1}`]: Token.asString(token) };
      case 'struct':
        return Object.fromEntries(this.given(shape.parts).map((part) => [part.name, this.make(part.shape, index)]));
      case 'call':
        return this.library.call(shape.fqn, shape.method, this.given(shape.parts).map((part) => this.make(part.shape, index)));
      case 'imported':
        return shape.import.find(this.stack, this.id(), shape.import.prefix + Token.asString(token));
      case 'wrapped':
        return shape.wrapper.wrap(shape.wrapper.of === 'number' ? Token.asNumber(token) : Token.asString(token));
      case 'profile':
        return this.library.importedProfile(shape.fqn, this.stack, this.id(), Token.asString(token));
    }
  }

  private given(parts: readonly Part[]): readonly Part[] {
    return parts.filter(({ shape }) => !this.without.has(shape.path));
  }

  private id(): string {
    return `Specimen${++this.count}`;
  }

  /** A date is rendered in milliseconds or in seconds. */
  private date(hole: Hole): Date {
    const time = VERY_LATE + this.direction * ++this.count * MINUTE;
    this.dates.set(String(time), { ...hole, unit: 'milliseconds' });
    this.dates.set(String(time / 1000), { ...hole, unit: 'seconds' });
    return new Date(time);
  }
}
