import { readHeadlines } from '../metadata/index.ts';
import { isBlock, linesByArticle, markAsBlock, type NewsTree, textOf } from '../tree.ts';

// "…, CNN reports": who says this of CNN is not CNN.
const REPORTING =
  '(?:reports?|writes?|says|notes|according to|сообщает|пишет|отмечает|передаёт|передает|berichtet|schreibt|meldet|rapporte|écrit|selon)';

/** Settles as the publisher's voice a paragraph above the byline that speaks of the paper the text is taken from as of another. */
export function classifyStandfirst(tree: NewsTree): void {
  const groups = linesByArticle(tree);
  for (const lines of groups) {
    const byline = lines.findIndex((line) => isBlock(line, 'byline'));
    const origin = byline < 0 ? undefined : readHeadlines({ tree, lines, groups }).original?.value;
    if (origin === undefined) continue;
    const name = origin.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const speaks = new RegExp(`(?<!\\p{L})(?:${name},?\\s+${REPORTING}|${REPORTING}\\s+${name})(?!\\p{L})`, 'iu');
    for (const line of lines.slice(0, byline)) {
      if (line.data.role === null && speaks.test(textOf(line).slice(0, 2000))) markAsBlock(line, 'editor-note');
    }
  }
}
