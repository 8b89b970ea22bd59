import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../src/setup/project.mjs';
import { HOST } from './read-site.ts';

/** Minutes after which a build of a small corpus is given up. */
const PATIENCE = 10;

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    timeout: PATIENCE * 60_000,
    killSignal: 'SIGKILL',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
}

/** Builds the site of a corpus with the project in `project`; the folder of the site. */
export function buildSite(corpus: string, project: string = root): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-site-'));
  const env = { CORPUS: corpus, OUT_DIR: folder, SITE_URL: HOST, BASE_PATH: '/' };
  run(['src/cli/build.ts'], project, env);
  return folder;
}

/** Writes down the ids of a corpus, as `npm run ids` does; the text of its ledger. */
export function writeLedger(corpus: string): string {
  run(['src/cli/variorum.ts', 'ids', corpus], root);
  return readFileSync(join(corpus, 'ids.json'), 'utf8');
}

/** A copy of the project whose thresholds of alignment are all so many times as high; its folder. */
export function copyProject(factor: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-engine-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, '.cache'));
  const file = join(folder, 'src/align/thresholds.ts');
  const moved = readFileSync(file, 'utf8').replace(/^( {2}\w+: )([\d.]+)(?=,)/gmu, (_, name: string, value: string) => {
    const number = Number(value) * factor;
    return name + String(value.includes('.') ? number : Math.round(number));
  });
  writeFileSync(file, moved);
  return folder;
}
