// Prints how many tests of a JUnit report passed and failed, on one line.
const { readFileSync } = require('fs');

const report = readFileSync(process.argv[2], 'utf8');
const [totals] = /<testsuites [^>]*>/.exec(report) ?? [''];
const [tests, failures, errors] = ['tests', 'failures', 'errors'].map((name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(totals)?.[1] ?? 0));
const skipped = (report.match(/<skipped/g) ?? []).length;

console.log(`${tests - failures - errors - skipped} passed, ${failures + errors} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = tests > 0 && failures + errors === 0 ? 0 : 1;
