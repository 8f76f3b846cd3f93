import { Lazy } from 'aws-cdk-lib';
import { Rate } from '../../../src/core/private/rate';

test.each([
  ['rate(1 minute)', 'rate(1minutes)', 1],
  ['rate(5 minutes)', 'rate(5minutes)', 5],
  ['rate(1 hour)', 'rate(1hours)', 60],
  ['rate(1 day)', 'rate(1days)', 1440],
  ['rate(2 weeks)', 'rate(2weeks)', 20160],
  ['rate(1 month)', 'rate(1months)', 40320],
  ['rate(3hours)', 'rate(3hours)', 180],
])('%s is %s to AppFlow', (expression, rendered, minutes) => {
  const rate = Rate.parse(expression);

  expect(rate?.expression).toBe(rendered);
  expect(rate?.minutes).toBe(minutes);
});

test.each(['cron(0 12 * * ? *)', 'rate(1 year)', 'rate(-1 days)', 'rate(1.5 days)', 'rate()', ''])('%j is no rate', (expression) => {
  expect(Rate.parse(expression)).toBeUndefined();
});

test('what is not known at synth is no rate', () => {
  expect(Rate.parse(Lazy.string({ produce: () => 'rate(1 day)' }))).toBeUndefined();
});

describe('the next time in phase', () => {
  const next = (expression: string, start: string, now: string) => Rate.parse(expression)!.nextAfter(new Date(start), new Date(now)).toISOString();

  test.each([
    ['rate(1 hour)', '2026-01-01T00:30:00Z', '2026-01-01T05:00:00Z', '2026-01-01T05:30:00.000Z'],
    ['rate(1 day)', '2026-01-01T00:00:00Z', '2026-01-03T00:00:00Z', '2026-01-04T00:00:00.000Z'],
    ['rate(2 weeks)', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-15T00:00:00.000Z'],
    ['rate(1 month)', '2026-01-15T06:00:00Z', '2026-03-15T05:00:00Z', '2026-03-15T06:00:00.000Z'],
    ['rate(1 month)', '2026-01-15T06:00:00Z', '2026-03-15T06:00:00Z', '2026-04-15T06:00:00.000Z'],
    ['rate(1 month)', '2026-01-31T00:00:00Z', '2026-02-01T00:00:00Z', '2026-02-28T00:00:00.000Z'],
    ['rate(3 months)', '2026-01-15T00:00:00Z', '2026-04-10T00:00:00Z', '2026-04-15T00:00:00.000Z'],
    ['rate(3 months)', '2025-11-30T00:00:00Z', '2026-03-01T00:00:00Z', '2026-05-30T00:00:00.000Z'],
  ])('of %s from %s after %s is %s', (expression, start, now, expected) => {
    expect(next(expression, start, now)).toBe(expected);
  });
});
