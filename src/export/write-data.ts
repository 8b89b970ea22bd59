import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Edition } from '../corpus/edition.ts';
import { dataFiles } from './index.ts';

/** Writes all data files into `folder`. Every file is written in full before the first one is put in place, so a failure leaves the last good output. */
export async function writeData(edition: Edition, folder: string): Promise<void> {
  const target = resolve(folder);
  const files = dataFiles(edition);
  await makeFolder(target);
  // Inside the target, for a rename across file systems is a copy and can fail half-way. The folder itself is never swapped: it may hold files of its owner.
  const fresh = await mkdtemp(join(target, '.fresh-'));
  try {
    for (const { name, parts } of files) await writeFile(join(fresh, name), parts);
    for (const { name } of files) await rename(join(fresh, name), join(target, name));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Makes a folder and those above it, one after another: made all at once, Node.js waits without end where a system gives none. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' && dirname(folder) !== folder && !(await isFolder(dirname(folder)))) {
      await makeFolder(dirname(folder));
      await mkdir(folder);
    } else if (code !== 'EEXIST' || !(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
