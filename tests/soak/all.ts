// `npm run test:soak [part …]`: each part in a process of its own with a limit of time, so that one that hangs is ended and named and the rest still runs.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { findCommand, root } from '../../src/setup/project.mjs';

/** Minutes after which a part is ended: several times what it takes on two quiet cores. */
const LIMIT = 160;

const parts = readdirSync(`${root}/tests/soak`).flatMap((name) => /^(.+)\.soak\.ts$/u.exec(name)?.[1] ?? []);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part “${unknown.join('”, “')}”. Parts: ${parts.join(', ')}.\n`);
  process.exit(2);
}

/** How a part ended, in words, and whether it passed. */
interface Outcome {
  readonly part: string;
  readonly isPassed: boolean;
  readonly says: string;
}

function run(part: string): Promise<Outcome> {
  const start = performance.now();
  const args = [findCommand('vitest'), 'run', '--config', 'tests/soak/vitest.config.ts', `${part}.soak.ts`];
  // A group of its own, so that workers and builds that a part has begun end with it.
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', detached: true });
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, LIMIT * 60_000);
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      const seconds = `${Math.round((performance.now() - start) / 1000)} s`;
      const says = isLate ? `ended after ${LIMIT} minutes` : `${code === 0 ? 'passed' : 'failed'} in ${seconds}`;
      resolve({ part, isPassed: code === 0 && !isLate, says });
    });
  });
}

const outcomes: Outcome[] = [];
for (const part of parts.filter((name) => asked.length === 0 || asked.includes(name))) outcomes.push(await run(part));
for (const { part, says } of outcomes) process.stdout.write(`${part}: ${says}\n`);
process.exit(outcomes.every(({ isPassed }) => isPassed) ? 0 : 1);
