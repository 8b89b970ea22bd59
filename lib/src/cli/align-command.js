import { formatDiagnostics } from "../corpus/diagnostics.js";
import { readCorpusFolder } from "../corpus/read-corpus-folder.js";
import { buildEdition } from "../edition.js";
import { writeData } from "../export/write-data.js";
import { runCommand } from "./run-command.js";
/** The engine alone: a corpus folder in, data files out. */
export const align = {
    name: 'align',
    summary: 'Writes the data files of a corpus: articles, quotations, passages and what changed, as JSON and tables.',
    usage: 'align <folder> --out <folder>',
    examples: ['variorum align my-news --out my-news-data'],
    options: { out: { type: 'string', help: 'the folder to write; what else lies in it stays' } },
    arity: [1, 1],
    run: async ({ positionals: [corpus = ''], words: { out } }) => {
        if (out === undefined) {
            process.stderr.write('--out is missing: name the folder that the data files go to\n');
            return 2;
        }
        return await runCommand(out, async () => {
            const edition = buildEdition(await readCorpusFolder(corpus));
            process.stderr.write(formatDiagnostics(edition.diagnostics));
            await writeData(edition, out);
        });
    },
};
