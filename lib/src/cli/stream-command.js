import { createInterface } from 'node:readline';
import { z } from 'zod';
import { corpusOfTexts } from "../corpus/corpus-of-texts.js";
import { slugify } from "../corpus/stable-ids.js";
import { buildEdition } from "../edition.js";
import { applyRights } from "../export/apply-rights.js";
const articleSchema = z
    .object({
    id: z.string().min(1),
    text: z.string().optional(),
    html: z.string().optional(),
    outlet: z.string().nullish(),
    title: z.string().nullish(),
    date: z.iso.date().nullish(),
    url: z.string().nullish(),
    language: z.string().nullish(),
})
    .refine(({ text, html }) => (text ?? html ?? '').trim() !== '', 'an article needs its text or its html');
const eventSchema = z.object({ id: z.string().min(1), articles: z.array(articleSchema).min(1) });
/** The engine as a filter: one event a line in, its records a line out, in order. A line is forgotten when it is answered. */
export const stream = {
    name: 'stream',
    summary: 'Aligns one event a line from standard input, for GNU parallel, a job array or Spark’s pipe.',
    usage: 'stream < events.jsonl > records.jsonl',
    examples: ['parallel --pipe --keep-order -N 50 variorum stream < events.jsonl > records.jsonl'],
    options: {},
    arity: [0, 0],
    run: async () => {
        for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
            if (line.trim() === '')
                continue;
            // Standard output may be slower than the engine.
            if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`))
                await new Promise((resolve) => process.stdout.once('drain', resolve));
        }
        return 0;
    },
};
/** The records of one line's event, or its error: a broken line does not end the run. */
function answer(line) {
    let event = null;
    try {
        const value = JSON.parse(line);
        if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
            event = value.id;
        const given = eventSchema.parse(value);
        const edition = applyRights(buildEdition(corpusOfTexts(...toCorpus(given))));
        const { articles, quotes, speakers, passages } = edition;
        return { event: edition.events[0] ?? null, articles, quotes, speakers, passages };
    }
    catch (error) {
        return { event, error: error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error) };
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function toCorpus({ id, articles }) {
    const event = slugify(id) || 'event';
    const texts = articles.map((article, index) => {
        const file = `${event}/${index}-${slugify(article.id) || 'article'}${article.html === undefined ? '.txt' : '.html'}`;
        // The headline is part of the text where the caller keeps it apart.
        const title = article.title && article.html === undefined ? `${article.title}\n\n` : '';
        return { file, text: article.html ?? `${title}${article.text ?? ''}` };
    });
    const sources = articles.map((article, index) => ({
        file: texts[index]?.file ?? '',
        articles: [
            {
                ...{ id: slugify(article.id) || `article-${index}`, event },
                ...(article.outlet ? { outlet: article.outlet } : {}),
                ...(article.date ? { date: article.date } : {}),
                ...(article.language ? { language: article.language } : {}),
            },
        ],
    }));
    return [texts, { sources, events: [{ id: event, title: id }] }];
}
