import { CorpusError, formatDiagnostics } from "../corpus/diagnostics.js";
import { readCorpusFolder } from "../corpus/read-corpus-folder.js";
import { buildEdition } from "../edition.js";
import { compareText } from "../text/order.js";
import { runCommand } from "./run-command.js";
/** All that a corpus's editor should know of it before it is built. */
export const check = {
    name: 'check',
    summary: 'Tells every error and warning of a corpus, and what was understood of it. Writes nothing.',
    usage: 'check <folder> [--json]',
    examples: ['variorum check my-news', 'variorum check my-news --json > report.json'],
    options: { json: { type: 'boolean', help: 'the same for a program, on standard output' } },
    arity: [1, 1],
    run: ({ positionals: [folder = ''], switches: { json = false } }) => runCommand(folder, async () => {
        const corpus = await readCorpusFolder(folder);
        let edition;
        try {
            edition = buildEdition(corpus);
        }
        catch (error) {
            if (error instanceof CorpusError && json)
                print({ articles: [], events: [], messages: error.diagnostics });
            throw error;
        }
        if (json)
            print({ ...report(edition), messages: edition.diagnostics });
        else
            process.stdout.write(`${formatDiagnostics(edition.diagnostics)}${summarise(edition)}\n`);
    }),
};
function print(found) {
    process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
}
function report({ articles, events }) {
    const numbers = new Map();
    return {
        articles: articles
            .toSorted((a, b) => compareText(a.span.file, b.span.file) || a.span.start - b.span.start)
            .map(({ span, outlet, title, date, language, event, blocks }) => {
            const number = (numbers.get(span.file) ?? 0) + 1;
            numbers.set(span.file, number);
            return {
                file: span.file,
                number,
                outlet,
                title,
                date,
                language,
                event,
                words: countWords(blocks.map(({ text }) => text)),
            };
        }),
        events: events.map(({ id, articles: own }) => ({ id, articles: own })),
    };
}
/** Words as the script counts them: Chinese and Japanese by the segmenter's words. */
function countWords(texts) {
    const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
    return texts.reduce((sum, text) => sum + [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length, 0);
}
function summarise({ articles, events, diagnostics }) {
    const compared = events.filter((event) => event.articles.length > 1);
    const languages = [...Map.groupBy(articles, ({ language }) => language)].toSorted((a, b) => b[1].length - a[1].length);
    const outlets = new Set(articles.flatMap(({ outlet }) => (outlet === null ? [] : [outlet])));
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    return [
        `${articles.length} articles of ${outlets.size} outlets in ${events.length} events`,
        `${compared.reduce((sum, event) => sum + event.articles.length, 0)} of them compared, in ${compared.length} events; ${events.length - compared.length} alone`,
        `languages: ${languages.map(([language, own]) => `${language} ${own.length}`).join(', ')}`,
        `${errors} errors, ${diagnostics.length - errors} warnings`,
    ].join('\n');
}
