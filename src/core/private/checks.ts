import { Token } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { AppFlowError } from './errors';
import { MAXIMUM_MAP_ENTRIES, NumberRule, TEXT, TextRule } from './limits';
import { mayFit } from './partial-text';
import { legible, shown } from './shown';

export { shown };

const CHECKS_OF_CONSTRUCTS = new WeakMap<IConstruct, Checks>();

/**
 * Gathers the faults of one construct or value, so that all of them are reported at once.
 *
 * Each check passes what is not known at synth (tokens) and what is not given (`undefined`); of a text that is known in part,
 * the literal parts are checked. To ask for tokens costs most, so it comes last.
 */
export class Checks {
  /**
   * The checks of a construct, to which everything adds that takes part in making it; its constructor ends them. Faults that
   * come after that are reported when the app is synthesized.
   */
  public static of(scope: IConstruct): Checks {
    const known = CHECKS_OF_CONSTRUCTS.get(scope) ?? new Checks(scope);
    CHECKS_OF_CONSTRUCTS.set(scope, known);
    return known;
  }

  private readonly faults: string[] = [];

  /** @param subject the construct at fault, or the name of the class of a value that has no path */
  constructor(private readonly subject: IConstruct | string) {}

  /** Records a fault of `property`, in a sentence that says what AppFlow accepts. */
  public fault(property: string, problem: string, link?: string): this {
    return this.record(`${property}: ${problem}${link ? `. See ${link}` : ''}`);
  }

  private record(fault: string): this {
    if (this.faults.length === 0 && typeof this.subject !== 'string') {
      this.subject.node.addValidation({ validate: () => this.faults });
    }
    this.faults.push(legible(fault));
    return this;
  }

  /** Records a fault unless `holds`. */
  public require(holds: boolean, property: string, problem: string, link?: string): this {
    return holds ? this : this.fault(property, problem, link);
  }

  public text(property: string, value: string | undefined, rule: TextRule): this {
    if (isAcceptable(value, rule)) {
      return this;
    }
    return this.fault(property, `${shown(value)} does not fit; AppFlow accepts ${rule.accepts}`, rule.link);
  }

  public texts(property: string, values: readonly string[] | undefined, rule: TextRule): this {
    if (values !== undefined && !Token.isUnresolved(values)) {
      values.forEach((value, index) => this.text(`${property}[${index}]`, value, rule));
    }
    return this;
  }

  /** One of a closed list of names. */
  public oneOf(property: string, value: string, accepted: readonly string[], link: string): this {
    const holds = accepted.includes(value) || Token.isUnresolved(value);
    return holds ? this : this.fault(property, `${shown(value)} is unknown; AppFlow accepts ${accepted.join(', ')}`, link);
  }

  public number(property: string, value: number | undefined, rule: NumberRule): this {
    if (value === undefined || isWithin(value, rule) || Token.isUnresolved(value)) {
      return this;
    }
    return this.fault(property, `${shown(value)} does not fit; AppFlow accepts ${inWords(rule)}`, rule.link);
  }

  /** A map of names to texts, such as custom properties. Its values may be confidential, so no message shows one. */
  public map(property: string, values: { readonly [key: string]: string } | undefined): this {
    if (values === undefined || Token.isUnresolved(values)) {
      return this;
    }
    return this.mapKeys(property, Object.keys(values)).mapValues(property, values);
  }

  /** The values of a map, which no message shows. */
  public mapValues(property: string, values: { readonly [key: string]: string } = {}): this {
    for (const [key, value] of Object.entries(values)) {
      const holds = isAcceptable(value, TEXT.mapValue);
      this.require(holds, `${property}.${key}`, `does not fit; AppFlow accepts ${TEXT.mapValue.accepts}`, TEXT.mapValue.link);
    }
    return this;
  }

  /** The keys of a map, where its values are secrets, which no message may show. */
  public mapKeys(property: string, keys: readonly string[]): this {
    keys.forEach((key) => this.text(`${property} key`, key, TEXT.mapKey));
    return this.require(
      keys.length <= MAXIMUM_MAP_ENTRIES,
      property,
      `${keys.length} entries; AppFlow accepts at most ${MAXIMUM_MAP_ENTRIES}`,
      TEXT.mapKey.link,
    );
  }

  /** Alternatives, of which AppFlow takes exactly one. */
  public exactlyOne(alternatives: { readonly [property: string]: unknown }, link: string): this {
    const names = Object.keys(alternatives);
    const given = names.filter((name) => alternatives[name] !== undefined);
    const problem = given.length === 0 ? 'none is given' : `${given.join(' and ')} exclude each other`;
    return this.require(given.length === 1, names.join(', '), `${problem}; AppFlow accepts exactly one`, link);
  }

  public get hasFaults(): boolean {
    return this.faults.length > 0;
  }

  /** Hands the faults of a value on to the construct that uses it, which reports them as those of one of its properties. */
  public handOn(user: Checks, property: string): void {
    this.faults.forEach((fault) => user.record(`${property}, ${fault}`));
  }

  /** Throws if any fault was recorded. Of a construct that is refused while it is made, nothing is left in the tree. */
  public end(): void {
    if (this.faults.length === 0) {
      return;
    }
    const scope = typeof this.subject === 'string' ? undefined : this.subject;
    const where = `[${legible(`${scope?.node.path ?? this.subject}`)}]`;
    const faults = this.faults.splice(0);
    if (scope && CHECKS_OF_CONSTRUCTS.get(scope) === this) {
      scope.node.scope?.node.tryRemoveChild(scope.node.id);
    }
    const list = faults.length === 1 ? ` ${faults[0]}` : faults.map((fault) => `\n  - ${fault}`).join('');
    throw new AppFlowError(`${where}${list}`, scope);
  }
}

/** Whether a text is one that AppFlow accepts, as far as it is known; one that is not given is. */
export function isAcceptable(value: string | undefined, rule: TextRule): boolean {
  return value === undefined || fits(value, rule) || (Token.isUnresolved(value) && mayFit(value, rule));
}

/** Whether a text that is known at synth is one that AppFlow accepts. */
export function fits(value: string, rule: TextRule): boolean {
  return (
    typeof value === 'string' &&
    value.length >= (rule.minimum ?? 0) &&
    value.length <= rule.maximum &&
    rule.pattern.test(value)
  );
}

function isWithin(value: number, rule: NumberRule): boolean {
  return Number.isInteger(value) && value >= rule.minimum && value <= (rule.maximum ?? Infinity);
}

/** Whether a value is given and known at synth. */
export function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined && !Token.isUnresolved(value);
}

function inWords(rule: NumberRule): string {
  const range = rule.maximum === undefined ? `of at least ${rule.minimum}` : `from ${rule.minimum} to ${rule.maximum}`;
  const unit = rule.maximum === undefined && rule.minimum === 1 ? rule.unit?.replace(/s$/, '') : rule.unit;
  return ['a whole number', range, unit].filter(Boolean).join(' ');
}
