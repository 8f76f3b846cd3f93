import { Construct } from 'constructs';
import { stringify, toStringMethod } from 'fast-check';
import { isPlain } from '../conformance/subjects';

/** A value that is made anew for each template, and is printed as the code that makes it. */
export class Made {
  constructor(private readonly code: string, public readonly make: (scope: Construct) => unknown) {}

  public [toStringMethod](): string {
    return this.code;
  }
}

/** A call with arguments of which some may have to be made, too. */
export function call(code: string, target: (...parameters: never[]) => unknown, parameters: readonly unknown[]): Made {
  return new Made(`${code}(${parameters.map((parameter) => stringify(parameter)).join(', ')})`, (scope) =>
    target(...parameters.map((parameter) => made(parameter, scope)) as never[]));
}

/** A value with everything in it made. */
export function made(value: unknown, scope: Construct): unknown {
  if (value instanceof Made) {
    return value.make(scope);
  }
  if (Array.isArray(value)) {
    return value.map((item) => made(item, scope));
  }
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, made(child, scope)])) : value;
}
