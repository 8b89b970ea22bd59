import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpus } from '../corpus/read-corpus.ts';
import { buildEdition } from '../edition.ts';
import { applyRights } from '../export/apply-rights.ts';
import { registerIds } from '../export/published-ids.ts';
import { publishedPages } from '../views/gone/published-pages.ts';
import { runCommand } from './run-command.ts';

/** Adds the ids and addresses of the present edition to the corpus's `ids.json`, which keeps all that were ever published. Resolves to the exit code. */
function main(folder: string): Promise<number> {
  const target = join(folder, 'ids.json');
  return runCommand(target, async () => {
    // As it is published: what may not be shown is not written down to be shown later.
    const edition = applyRights(buildEdition(await readCorpus(folder)));
    const ledger = registerIds(edition, publishedPages(edition));
    await writeFile(`${target}.fresh`, `${JSON.stringify(ledger, null, 1)}\n`);
    await rename(`${target}.fresh`, target);
    const added = Object.keys(ledger.ids).length - Object.keys(edition.idRegistry.ids).length;
    process.stderr.write(`${target}: ${Object.keys(ledger.ids).length} ids, ${added} of them new\n`);
  });
}

const { CORPUS = 'seeds' } = process.env;
process.exitCode = await main(process.argv[2] ?? CORPUS);
