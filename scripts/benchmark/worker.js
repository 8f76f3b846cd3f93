// Runs one app as far as it is told, and prints what was counted on the way: bytes allocated while constructing, calls of
// JavaScript functions, and processor time.
const { mkdtempSync, rmSync } = require('fs');
const { Session } = require('inspector');
const { tmpdir } = require('os');
const { join } = require('path');

const settings = JSON.parse(process.argv[2]);
const { build, load, record } = require('./workload');

const session = settings.calls ? countCalls() : undefined;
const outdir = mkdtempSync(join(tmpdir(), 'benchmark-'));
const folder = join(outdir, 'metadata');
if (settings.kind === 'known') {
  record(folder, settings.described);
}
const startTime = process.cpuUsage();
const library = load(settings);
let bytes = 0;
if (settings.until !== 'load') {
  const before = process.memoryUsage().heapUsed;
  const app = build(library, { ...settings, outdir, folder });
  bytes = process.memoryUsage().heapUsed - before;
  if (settings.until === 'synth') {
    app.synth();
  }
}
const { user, system } = process.cpuUsage(startTime);
console.log(JSON.stringify({ bytes, calls: session ? callsOf(session) : 0, milliseconds: (user + system) / 1000 }));
rmSync(outdir, { recursive: true });

/** Counts all calls from now on. The inspector answers in place, so nothing is awaited. */
function countCalls() {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return session;
}

function callsOf(session) {
  let calls = 0;
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
    calls = result.flatMap(({ functions }) => functions).reduce((sum, { ranges: [{ count }] }) => sum + count, 0);
  });
  return calls;
}
