import { Token } from 'aws-cdk-lib';

const MINUTES = { minute: 1, hour: 60, day: 24 * 60, week: 7 * 24 * 60 } as const;
const UNITS = [...Object.keys(MINUTES), 'month'].join('|');
const RATE = new RegExp(`^rate\\((\\d+) ?(${UNITS})s?\\)$`);
const RATE_WITH_SPACE = new RegExp(`^(rate\\(.+) (${UNITS})s?\\)$`);

/** A rate as AppFlow spells it: no space, always a plural. */
export class Rate {
  /** Reads the rate of an EventBridge schedule. Undefined for anything else, also for what is not known at synth. */
  public static parse(expression: string): Rate | undefined {
    const [, amount, unit] = (!Token.isUnresolved(expression) && RATE.exec(expression)) || [];
    return unit === undefined ? undefined : new Rate(Number(amount), unit as keyof typeof MINUTES | 'month');
  }

  private constructor(
    private readonly amount: number,
    private readonly unit: keyof typeof MINUTES | 'month',
  ) {}

  /** The rate in AppFlow's language, such as `rate(1days)`. */
  public get expression(): string {
    return `rate(${this.amount}${this.unit}s)`;
  }

  /** The time between two runs, for months the shortest. */
  public get minutes(): number {
    return this.amount * (this.unit === 'month' ? 28 * MINUTES.day : MINUTES[this.unit]);
  }

  /** The first time after `now` that is a whole number of periods after `start`. */
  public nextAfter(start: Date, now: Date): Date {
    if (this.unit !== 'month') {
      const period = this.minutes * 60_000;
      const periods = Math.floor((now.getTime() - start.getTime()) / period) + 1;
      return new Date(start.getTime() + periods * period);
    }
    const months = (now.getUTCFullYear() - start.getUTCFullYear()) * 12 + now.getUTCMonth() - start.getUTCMonth();
    const periods = Math.max(0, Math.floor(months / this.amount));
    const candidate = monthsAfter(start, periods * this.amount);
    return candidate > now ? candidate : monthsAfter(start, (periods + 1) * this.amount);
  }
}

/** A schedule as AppFlow spells it where it is not wholly known at synth: a rate of an amount that is a token loses its space, too. */
export function withoutSpace(expression: string): string {
  return expression.replace(RATE_WITH_SPACE, '$1$2s)');
}

/** The same day and time some months later, or the last day of a month that is too short. */
function monthsAfter(start: Date, months: number): Date {
  const result = new Date(start);
  result.setUTCDate(1);
  result.setUTCMonth(start.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return result;
}
