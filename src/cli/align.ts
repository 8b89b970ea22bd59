import { parseArgs } from 'node:util';
import { formatDiagnostics } from '../corpus/diagnostics.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { buildEdition } from '../edition.ts';
import { writeData } from '../export/write-data.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'usage: npm run --silent align -- <corpus folder> --out <folder>\n';

/** Runs the engine alone. Resolves to the exit code: 0; 1 when the corpus has errors; 2 on wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  const usage = readArguments(argv);
  if (usage === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { corpus, out } = usage;
  return await runCommand(out, async () => {
    const edition = buildEdition(await readCorpus(corpus));
    process.stderr.write(formatDiagnostics(edition.diagnostics));
    await writeData(edition, out);
  });
}

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
