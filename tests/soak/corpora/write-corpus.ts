import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files below a new temporary folder; its path. The caller removes it. */
export function writeCorpus(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-corpus-'));
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}
