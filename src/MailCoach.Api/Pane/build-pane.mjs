// Builds the task pane for the host: installs what it needs when the lock file changed, builds into a folder beside the
// target and swaps it in whole, so that a build that was cut short never leaves half a pane. One build at a time.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

const [pane, target] = process.argv.slice(2).map((path) => resolve(path));
const LEAST = [20, 19];
const PATIENCE_MS = 10 * 60 * 1000;

function fail(sentence) {
  console.error(`pane : error MC0001: ${sentence}`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  fail(`Node.js ${LEAST.join('.')} or newer is needed to build the task pane, and this is ${process.versions.node}.`);
}

function npm(...args) {
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd: pane, stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
}

function alone(work) {
  const lock = join(pane, '.building');
  const started = performance.now();
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') fail(`The task pane's folder cannot be written: ${error.code}.`);
      // A build that died long ago holds nobody up.
      const age = existsSync(lock) ? performance.timeOrigin + performance.now() - statSync(lock).mtimeMs : 0;
      if (age > PATIENCE_MS) {
        rmSync(lock, { recursive: true, force: true });
      } else if (performance.now() - started > PATIENCE_MS) {
        fail('Another build of the task pane has been running for ten minutes; stop it and build again.');
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  process.on('exit', () => rmSync(lock, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  work();
}

function install() {
  const stamp = join(pane, 'node_modules', '.installed');
  const wanted = createHash('sha256').update(readFileSync(join(pane, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what the task pane needs (once)…');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(stamp, wanted);
}

function build() {
  console.log('Building the task pane…');
  const fresh = `${target}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  npm('exec', '--offline', '--', 'tsc', '--noEmit');
  npm('exec', '--offline', '--', 'vite', 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn');
  weigh(fresh);
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(fresh, target);
  } catch {
    cpSync(fresh, target, { recursive: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Too heavy for a five-year-old laptop is broken. */
function weigh(folder) {
  try {
    npm('run', '--silent', 'weigh', '--', folder);
  } catch {
    fail('The task pane weighs more than it may; npm run build and npm run weigh in its folder say what.');
  }
}

alone(() => {
  try {
    install();
    build();
  } catch {
    fail('The task pane could not be built; what npm said stands above.');
  }
});
