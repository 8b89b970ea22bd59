import type { Chrome } from '../corpus/source.ts';
import { detectLanguage, foreignLanguage } from './language.ts';
import type { MetadataFacts } from './metadata/index.ts';
import { readMetadataOf } from './metadata/index.ts';
import type { ParsedArticle, ParsedBlock } from './parsed.ts';
import { type Line, linesByArticle, type NewsTree } from './tree.ts';

/** The settled tree -> articles and furniture; here the tree ends. */
export function toArticles(
  tree: NewsTree,
  file: string,
  declared: MetadataFacts | null,
): { articles: ParsedArticle[]; chrome: Chrome[] } {
  const groups = linesByArticle(tree);
  const articles = groups.flatMap((lines) => assembleArticle(tree, lines, groups, declared));
  const chrome = tree.children.flatMap((line): Chrome[] =>
    line.data.role?.as === 'chrome'
      ? [{ span: { file, start: line.start, end: line.end }, reason: line.data.role.reason }]
      : [],
  );
  return { articles, chrome };
}

function assembleArticle(
  tree: NewsTree,
  lines: readonly Line[],
  groups: readonly (readonly Line[])[],
  declared: MetadataFacts | null,
): ParsedArticle[] {
  const blocks: ParsedBlock[] = [];
  for (const line of lines) {
    if (line.data.role?.as !== 'block') continue;
    const outer = blocks.length;
    blocks.push({ kind: line.data.role.kind, range: { start: line.start, end: line.end }, inside: null });
    for (const range of line.data.notes) blocks.push({ kind: 'editor-note', range, inside: outer });
  }
  const outermost = blocks.filter((block) => block.inside === null);
  const [first, last] = [outermost[0], outermost.at(-1)];
  if (!(first && last)) return [];
  const { text } = tree.data;
  const own = blocks.filter(({ kind }) => kind === 'paragraph').map(({ range }) => text.slice(range.start, range.end));
  const all = outermost.map(({ range }) => text.slice(range.start, range.end));
  const language = detectLanguage(own.length > 0 ? own : all, declared?.language?.value);
  return [
    {
      range: { start: first.range.start, end: last.range.end },
      blocks: blocks.map((block) => {
        const foreign = foreignLanguage(text.slice(block.range.start, block.range.end), language);
        return foreign === null ? block : { ...block, language: foreign };
      }),
      language,
      stated: readMetadataOf(tree, lines, groups, declared),
    },
  ];
}
