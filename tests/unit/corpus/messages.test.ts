import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CorpusError, formatDiagnostic } from '../../../src/corpus/diagnostics.ts';
import { manifestSchema } from '../../../src/corpus/manifest.ts';
import { readCorpusFolder } from '../../../src/corpus/read-corpus-folder.ts';
import { unreadable } from '../../../src/corpus/read-problems.ts';
import { readYaml } from '../../../src/corpus/read-yaml.ts';
import { buildEdition } from '../../../src/edition.ts';

// One folder a case: `corpus/` is what an editor might have, `messages.txt` what they are told, line by line.
const fixtures = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url));
const casesOf = (kind: string): string[] => readdirSync(`${fixtures}${kind}`).sort();

async function messagesOf(folder: string): Promise<{ thrown: boolean; lines: string }> {
  try {
    const { diagnostics } = buildEdition(await readCorpusFolder(folder));
    return { thrown: false, lines: diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('') };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { thrown: true, lines: error.diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('') };
  }
}

describe('an editor whose corpus has errors reads', () => {
  it.each(casesOf('throws'))('%s: the file, the place, what is wrong, why, and what to do', async (name) => {
    const { thrown, lines } = await messagesOf(`${fixtures}throws/${name}/corpus`);
    expect(thrown, 'the corpus was built in spite of its error').toBe(true);
    expect(lines).toBe(readFileSync(`${fixtures}throws/${name}/messages.txt`, 'utf8'));
  });
});

describe('an editor whose corpus is odd but sound reads', () => {
  it.each(casesOf('warns'))('%s: a warning, and the corpus is built', async (name) => {
    const { thrown, lines } = await messagesOf(`${fixtures}warns/${name}/corpus`);
    expect(thrown, 'a warning stopped the build').toBe(false);
    expect(lines).toBe(readFileSync(`${fixtures}warns/${name}/messages.txt`, 'utf8'));
  });
});

describe('the corpus folder', () => {
  it('that is not there is named in the message', async () => {
    await expect(readCorpusFolder('/no/such/folder')).rejects.toThrow('/no/such/folder:1:1  error  corpus-missing');
  });

  it('may hold a link to a file, which is that file; a link to a folder or to nothing is named and not followed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'variorum-links-'));
    await writeFile(
      join(folder, 'a.txt'),
      'Bridge to reopen\n\n“We are ready,” the mayor said on Tuesday in the town hall.\n',
    );
    await symlink('a.txt', join(folder, 'b.txt'));
    await symlink('.', join(folder, 'loop'));
    await symlink('nowhere', join(folder, 'gone.txt'));
    const { sources, diagnostics } = await readCorpusFolder(folder);
    await rm(folder, { recursive: true });
    expect(sources.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'gone.txt source-link',
      'loop source-link',
    ]);
  });

  it('publishes no text that a link brings in from outside the folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'variorum-private-'));
    const folder = await mkdtemp(join(tmpdir(), 'variorum-links-'));
    await writeFile(join(outside, 'diary.txt'), 'Nobody may read this.\n');
    await writeFile(join(folder, 'a.txt'), 'Bridge to reopen\n\n“We are ready,” the mayor said on Tuesday.\n');
    await symlink(join(outside, 'diary.txt'), join(folder, 'b.txt'));
    await symlink(outside, join(folder, 'letters'));
    const { sources, diagnostics } = await readCorpusFolder(folder);
    await Promise.all([outside, folder].map((each) => rm(each, { recursive: true })));
    expect(sources.map(({ file }) => file)).toEqual(['a.txt']);
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'b.txt source-link',
      'letters source-link',
    ]);
  });

  it('leaves the originals of imported records and the folder of a saved page alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'variorum-beside-'));
    const page =
      '<!doctype html><title>Bridge to reopen</title><article><h1>Bridge to reopen</h1><p>“We are ready,” the mayor said.</p></article>';
    for (const name of ['originals', 'page_files', 'seite-Dateien', 'notes_files']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'page.html'), page);
    await writeFile(join(folder, 'seite.htm'), page);
    for (const file of [
      'originals/export.txt',
      'page_files/advert.html',
      'seite-Dateien/frame.html',
      'notes_files/own.txt',
    ])
      await writeFile(join(folder, file), 'Some words of their own.\n');
    const { sources, diagnostics } = await readCorpusFolder(folder);
    await rm(folder, { recursive: true });
    expect(sources.map(({ file }) => file)).toEqual(['notes_files/own.txt', 'page.html', 'seite.htm']);
    expect(diagnostics).toEqual([]);
  });

  it('may hold a file that the system does not open: an error that names it, not the machine', () => {
    const line = formatDiagnostic(unreadable('a.txt', "EACCES: permission denied, open '/home/ann/a.txt'"));
    expect(line).toBe(
      'a.txt:1:1  error  source-unreadable  the file cannot be opened (EACCES); the system does not let it be read; give leave to read it, or move it out of the corpus folder',
    );
  });

  it('may have a manifest whose lines end in carriage returns alone', () => {
    const { value, diagnostics } = readYaml(
      'corpus.yaml',
      'title: Two rivers\rcontact: desk@example.org\r',
      manifestSchema,
      'manifest',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.contact).toBe('desk@example.org');
  });
});
