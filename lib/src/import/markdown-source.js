import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
/** The info word of a fenced block whose lines are not the article's: "```chrome copyright". The Markdown reader knows it. */
export const CHROME_FENCE = 'chrome';
/** A record as a Markdown source: what is known of it as front matter, its words as paragraphs, what is not the article's in fenced blocks at the end. */
export function toMarkdownSource(record, origin, event, perspective) {
    const { title, outlet, date, author, section, language, url, number, place } = record;
    const known = { title, outlet, date, author, section, language, url, event, perspective };
    const matter = {
        ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)),
        record: { ...origin, number, place: `${place.unit} ${place.start}-${place.end}` },
    };
    const children = [
        { type: 'yaml', value: stringify(matter, { lineWidth: 0 }).trimEnd() },
        ...(title === null ? [] : [heading(title, 1)]),
        ...record.paragraphs.map(({ kind, text }) => {
            if (kind === 'subhead')
                return heading(text, 2);
            const words = kind === 'editor-note' ? `Editor’s note: ${text}` : text;
            return { type: 'paragraph', children: [{ type: 'text', value: words }] };
        }),
        ...[...Map.groupBy(record.setAside, ({ reason }) => reason)].map(([reason, lines]) => ({
            type: 'code',
            lang: CHROME_FENCE,
            meta: reason,
            value: lines.map(({ text }) => text).join('\n'),
        })),
    ];
    const root = { type: 'root', children };
    return toMarkdown(root, { extensions: [frontmatterToMarkdown(['yaml'])], bullet: '-', fences: true });
}
function heading(text, depth) {
    return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}
