import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpusFolder } from "../corpus/read-corpus-folder.js";
import { buildEdition } from "../edition.js";
import { applyRights } from "../export/apply-rights.js";
import { registerIds } from "../export/published-ids.js";
import { publishedPages } from "../views/gone/published-pages.js";
import { runCommand } from "./run-command.js";
/** Adds the ids and addresses of the present edition to the corpus's `ids.json`, which keeps all that were ever published. */
export const ids = {
    name: 'ids',
    summary: 'Writes down the ids and addresses that are published, so that a link outlives even its text.',
    usage: 'ids <folder>',
    examples: ['variorum ids my-news'],
    options: {},
    arity: [1, 1],
    run: ({ positionals: [folder = ''] }) => {
        const target = join(folder, 'ids.json');
        return runCommand(target, async () => {
            // As it is published: what may not be shown is not written down to be shown later.
            const edition = applyRights(buildEdition(await readCorpusFolder(folder)));
            const registry = registerIds(edition, publishedPages(edition));
            await writeFile(`${target}.fresh`, `${JSON.stringify(registry, null, 1)}\n`);
            await rename(`${target}.fresh`, target);
            const added = Object.keys(registry.ids).length - Object.keys(edition.idRegistry.ids).length;
            process.stderr.write(`${target}: ${Object.keys(registry.ids).length} ids, ${added} of them new\n`);
        });
    },
};
