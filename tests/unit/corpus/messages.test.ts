import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CorpusError, formatDiagnostic } from '../../../src/corpus/diagnostics.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { buildEdition } from '../../../src/edition.ts';

// One folder a case: `corpus/` is what an editor might have, `messages.txt` what they are told, line by line.
const fixtures = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url));
const casesOf = (kind: string): string[] => readdirSync(`${fixtures}${kind}`).sort();

async function messagesOf(folder: string): Promise<{ thrown: boolean; lines: string }> {
  try {
    const { diagnostics } = buildEdition(await readCorpus(folder));
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
    await expect(readCorpus('/no/such/folder')).rejects.toThrow('/no/such/folder:1:1  error  corpus-missing');
  });
});
