import * as path from 'path';
import { IConstruct } from 'constructs';

const CONSTRUCT_ERROR = Symbol.for('@aws-cdk/core.SynthesisError');
const VALIDATION_ERROR = Symbol.for('@aws-cdk/core.ValidationError');
const LIBRARY_ROOT = path.resolve(__dirname, '..', '..') + path.sep;

/**
 * The one error that this library throws.
 *
 * It carries the marks by which `Errors.isConstructError` and the CDK CLI know a construct error: CDK's own error
 * classes are internal and change their signatures between versions. Frames of this library are left out of the stack,
 * so that the first line shown is the user's. In other languages there are none left: the exception has the user's own, and
 * Java would append those of jsii to the message.
 */
export class AppFlowError extends Error {
  public readonly level = 'error';
  public readonly type = 'validation';
  public readonly time = new Date().toISOString();
  public readonly constructPath?: string;

  constructor(message: string, scope?: IConstruct) {
    super(message);
    this.name = 'ValidationError';
    this.constructPath = scope?.node.path;
    Object.defineProperty(this, CONSTRUCT_ERROR, { value: CONSTRUCT_ERROR });
    Object.defineProperty(this, VALIDATION_ERROR, { value: VALIDATION_ERROR });
    this.stack = servesOtherLanguage() ? '' : [`${this.name}: ${message}`, ...userFrames(this.stack)].join('\n');
  }
}

/** Whether jsii runs this library for an app in another language. */
function servesOtherLanguage(): boolean {
  return process.env.JSII_AGENT !== undefined;
}

/** The frames outside of this library, or all of them where a bundler has put library and user into one file. */
function userFrames(stack: string | undefined): string[] {
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const others = frames.filter((line) => !line.includes(LIBRARY_ROOT));
  return others.length > 0 ? others : frames;
}
