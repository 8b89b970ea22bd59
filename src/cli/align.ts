import { parseArgs } from 'node:util';
import { CorpusError, formatDiagnostic } from '../corpus/diagnostics.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { buildEdition } from '../edition.ts';
import { writeData } from '../export/write-data.ts';

const USAGE = 'usage: npm run --silent align -- <corpus folder> --out <folder>\n';

/** Runs the engine alone. Resolves to the exit code: 0; 1 when the corpus has errors; 2 on wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  const usage = readArguments(argv);
  if (usage === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const edition = buildEdition(await readCorpus(usage.corpus));
    for (const diagnostic of edition.diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
    await writeData(edition, usage.out);
    return 0;
  } catch (error) {
    const message = error instanceof CorpusError ? error.message : systemMessage(error, usage.out);
    if (message === null) throw error;
    process.stderr.write(`${message}\n`);
    return 1;
  }
}

/** What the system says of a folder that cannot be written, in words and with what to do; null for any other error. */
function systemMessage(error: unknown, out: string): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = WRITE_ERRORS[code];
  return reason === undefined
    ? null
    : `${out}: the data files cannot be written: ${reason} (${code}); what stood there before is untouched`;
}

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there; name another folder, or change its rights',
  EPERM: 'this user may not write there; name another folder, or change its rights',
  EROFS: 'the disk can only be read; name a folder elsewhere',
  ENOSPC: 'the disk is full; make room, or name a folder elsewhere',
  EDQUOT: 'the disk quota is used up; make room, or name a folder elsewhere',
  ENOENT: 'no folder can be made there; name another',
  ENOTDIR: 'a part of the path is a file; name a folder',
  EEXIST: 'there is a file of that name; name a folder',
  EISDIR: 'a folder there has the name of a data file; name another folder',
  ENAMETOOLONG: 'the path is too long; name a shorter one',
};

function readArguments(argv: readonly string[]): { corpus: string; out: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [corpus, ...rest] = positionals;
    return corpus && values.out && rest.length === 0 ? { corpus, out: values.out } : null;
  } catch {
    return null;
  }
}

process.exitCode = await main(process.argv.slice(2));
