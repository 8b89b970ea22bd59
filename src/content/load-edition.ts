import { formatDiagnostics } from '../corpus/diagnostics.ts';
import type { Edition } from '../corpus/edition.ts';
import { readCorpusFolder } from '../corpus/read-corpus-folder.ts';
import { buildEdition } from '../edition.ts';
import { applyRights } from '../export/apply-rights.ts';
import { corpusFolder } from './corpus-folder.ts';

// Held by the process and not by this module: the content loader and the pages run in different module graphs of one process.
const held = globalThis as { variorumEdition?: Promise<Edition> | undefined };

/** The edition of the corpus folder as it may be shown, made once a process, its warnings told on standard error; after {@link forgetEdition}, made anew. */
export function loadEdition(): Promise<Edition> {
  held.variorumEdition ??= makeEdition();
  return held.variorumEdition;
}

async function makeEdition(): Promise<Edition> {
  const edition = buildEdition(await readCorpusFolder(corpusFolder()));
  process.stderr.write(formatDiagnostics(edition.diagnostics));
  return applyRights(edition);
}

/** Forgets the edition, so that the next reader has it made from the folder as it is now. */
export function forgetEdition(): void {
  held.variorumEdition = undefined;
}
