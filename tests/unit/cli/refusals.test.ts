import { execFile, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../src/cli/replace-folder.ts';
import { explainRefusal } from '../../../src/cli/run-command.ts';
import { readCorpusFolder } from '../../../src/corpus/read-corpus-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-refused-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus/one.txt'), 'A pier opens\n\nThe pier opens today, the town says.\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A command of the engine: its exit code and what it says. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  return promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } }).then(
    ({ stderr }) => ({ code: 0, says: stderr }),
    (error: { code: number; stderr: string }) => ({ code: error.code, says: error.stderr }),
  );
}

describe('what the system refuses', () => {
  it('is told in one message that names the place, and no stack', async () => {
    const file = join(folder, 'corpus/one.txt');
    for (const args of [
      ['src/cli/variorum.ts', 'align', join(folder, 'corpus'), '--out', join(file, 'data')],
      ['src/cli/build.ts', '--out', join(file, 'site')],
    ]) {
      const { code, says } = await run(args, { CORPUS: join(folder, 'corpus') });
      expect(says).not.toMatch(/^ +at /mu);
      expect(says.trim().split('\n').at(-1)).toMatch(/one\.txt.*:1:1 {2}error {2}system {2}[^;]+; [^;]+; [^;]+$/u);
      expect(code).toBe(1);
    }
  });

  it('names the place that was to be written where the system names none, as for a full disk', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    expect(explainRefusal(full, 'out')).toMatchObject({ file: 'out', why: 'the disk is full' });
    expect(explainRefusal(new Error('a fault of the program'), 'out')).toBeNull();
  });

  // The system refuses nothing to its root.
  const isRefused = process.getuid !== undefined && process.getuid() !== 0;
  it.skipIf(!isRefused)('to open in the corpus is an error with the others, and the rest is read', async () => {
    const locked = join(folder, 'corpus/locked');
    await mkdir(locked);
    await chmod(locked, 0o000);
    const { diagnostics, sources } = await readCorpusFolder(join(folder, 'corpus'));
    await chmod(locked, 0o700);
    expect(diagnostics).toMatchObject([{ file: 'locked/', severity: 'error', rule: 'source-unreadable' }]);
    expect(sources).toHaveLength(1);
  });
});

describe('a site', () => {
  it('is never built over its own corpus or over what holds it', async () => {
    for (const out of ['.', 'corpus']) {
      const { code, says } = await run(['src/cli/build.ts', '--out', join(folder, out)], {
        CORPUS: join(folder, 'corpus'),
      });
      expect(says).toContain('name another folder');
      expect(code).toBe(2);
    }
    expect(await readdir(join(folder, 'corpus'))).toEqual(['one.txt']);
  });
});

describe('a folder that is replaced', () => {
  const content = (): Promise<string> => readFile(join(folder, 'site/page'), 'utf8');
  const fill = (text: string) => (fresh: string) => writeFile(join(fresh, 'page'), text);

  it('holds the new files and none of the old, and nothing is left beside it', async () => {
    await replaceFolder(join(folder, 'site'), fill('first'));
    await writeFile(join(folder, 'site/old'), '');
    await replaceFolder(join(folder, 'site'), fill('second'));
    expect([await content(), await readdir(join(folder, 'site'))]).toEqual(['second', ['page']]);
    expect((await readdir(folder)).toSorted()).toEqual(['corpus', 'site']);
  });

  it('is as it was when the new files cannot all be made', async () => {
    await replaceFolder(join(folder, 'site'), fill('first'));
    const fail = async (fresh: string): Promise<void> => {
      await fill('half')(fresh);
      throw new Error('no more');
    };
    await expect(replaceFolder(join(folder, 'site'), fail)).rejects.toThrow('no more');
    expect(await content()).toBe('first');
    expect((await readdir(folder)).toSorted()).toEqual(['corpus', 'site']);
  });

  it('is as it was when the run is killed, and the next run clears up', async () => {
    await replaceFolder(join(folder, 'site'), fill('first'));
    const script = `import { replaceFolder } from ${JSON.stringify(new URL('../../../src/cli/replace-folder.ts', import.meta.url).href)};
      import { writeFile } from 'node:fs/promises';
      await replaceFolder(${JSON.stringify(join(folder, 'site'))}, async (fresh) => {
        await writeFile(fresh + '/page', 'half');
        console.log('half');
        await new Promise((resolve) => setTimeout(resolve, 1e6));
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    child.stdout.on('data', () => child.kill('SIGKILL'));
    await new Promise((resolve) => child.on('close', resolve));
    expect(await content()).toBe('first');
    await replaceFolder(join(folder, 'site'), fill('second'));
    expect(await content()).toBe('second');
    expect((await readdir(folder)).toSorted()).toEqual(['corpus', 'site']);
  });
});
