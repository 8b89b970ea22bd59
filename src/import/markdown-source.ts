import type { Root, RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { ImportedRecord } from './imported-record.ts';

/** The info word of a fenced block whose lines are not the article's: "```chrome copyright". The Markdown reader knows it. */
export const CHROME_FENCE = 'chrome';

/** Which file a record came from, as its front matter says it. */
export interface RecordOrigin {
  /** The original's path in the corpus folder. */
  readonly file: string;
  /** Tells a record that is added a second time: a hash of its outlet, date and words. */
  readonly fingerprint: string;
}

/** A record as a Markdown source: what is known of it as front matter, its words as paragraphs, what is not the article's in fenced blocks at the end. */
export function toMarkdownSource(
  record: ImportedRecord,
  origin: RecordOrigin,
  event: string | null,
  perspective: string | null,
): string {
  const { title, outlet, date, author, section, language, url, number, place } = record;
  const known = { title, outlet, date, author, section, language, url, event, perspective };
  const matter = {
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)),
    record: { ...origin, number, place: `${place.unit} ${place.start}-${place.end}` },
  };
  const children: RootContent[] = [
    { type: 'yaml', value: stringify(matter, { lineWidth: 0 }).trimEnd() },
    ...(title === null ? [] : [heading(title, 1)]),
    ...record.paragraphs.map(({ kind, text }): RootContent => {
      if (kind === 'subhead') return heading(text, 2);
      const words = kind === 'editor-note' ? `Editor’s note: ${text}` : text;
      return { type: 'paragraph', children: [{ type: 'text', value: words }] };
    }),
    ...[...Map.groupBy(record.setAside, ({ reason }) => reason)].map(
      ([reason, lines]): RootContent => ({
        type: 'code',
        lang: CHROME_FENCE,
        meta: reason,
        value: lines.map(({ text }) => text).join('\n'),
      }),
    ),
  ];
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { extensions: [frontmatterToMarkdown(['yaml'])], bullet: '-', fences: true });
}

function heading(text: string, depth: 1 | 2): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}
