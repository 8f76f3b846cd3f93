/**
 * Whatever the types of this library allow: a template that AppFlow accepts, or an error of this library that says what is wrong.
 *
 * Applications come from the catalogue, with some props changed; everything else, operations and props of flows, is made of
 * the public API as jsii knows it. `PROPERTY_SEED` and `PROPERTY_RUNS` look elsewhere, and further.
 */
import { createContext, Script } from 'vm';
import * as fc from 'fast-check';
import { Plan, PLANS, templateOf } from './flows';
import { AppFlowError } from '../../src/core/private/errors';
import { faultsWithoutLink } from '../support/refusals';
import { findTemplateFaults, TemplateJson } from '../support/service-model';

const SEED = Number(process.env.PROPERTY_SEED ?? 20261123);
const RUNS = Number(process.env.PROPERTY_RUNS ?? 2000);
const MILLISECONDS_OF_A_RUN = 10_000;
const LONGEST_MESSAGE = 50_000;

const refusals = new Set<string>();
let templates = 0;

beforeAll(() => {
  process.env.CDK_VALIDATION = 'false';
  jest.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
});
afterAll(() => jest.useRealTimers());

test(`${RUNS} flows of seed ${SEED} deploy, or are refused by this library`, () => {
  fc.assert(fc.property(PLANS, (plan) => {
    const outcome = outcomeOf(plan);
    if (outcome instanceof Error) {
      refusals.add(kindOf(messageOf(outcome)));
    } else {
      expect(findTemplateFaults(outcome)).toEqual([]);
      templates += 1;
    }
  }), { seed: SEED, numRuns: RUNS });

  console.info(`seed ${SEED}: ${templates} templates, ${RUNS - templates} refusals of ${refusals.size} kinds`);
  expect(templates).toBeGreaterThan(RUNS / 5);
  expect(refusals.size).toBeGreaterThan(RUNS / 100);
}, RUNS * 1000);

const context = createContext({ run: undefined as (() => unknown) | undefined });
const script = new Script('run()');

/** A template or an error. What never ends is stopped. */
function outcomeOf(plan: Plan): TemplateJson | Error {
  context.run = () => templateOf(plan);
  try {
    return script.runInContext(context, { timeout: MILLISECONDS_OF_A_RUN }) as TemplateJson;
  } catch (error) {
    return error as Error;
  }
}

/** What this library says. Any other error is no refusal. */
function messageOf(error: Error): string {
  const [, atSynth] = /^Validation failed with the following errors:\s+(.*)$/s.exec(error.message) ?? [];
  const message = error instanceof AppFlowError ? error.message : atSynth;
  if (message === undefined) {
    throw error;
  }
  expect(message).toMatch(/^\[.+\](?: |\n {2}- )\S/s);
  expect(message).not.toMatch(/undefined|\[object Object\]/);
  expect(message.length).toBeLessThan(LONGEST_MESSAGE);
  expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b-\u200f\u202a-\u202e]/);
  expect(faultsWithoutLink(message)).toEqual([]);
  return message;
}

/** The property and the rule of a message, without its value. */
function kindOf(message: string): string {
  return message.replace(/"(?:[^"\\]|\\.)*"/gs, '').replace(/^\[[^\]]*\]/, '').slice(0, 60);
}
