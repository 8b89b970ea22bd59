import type { Html, Root, RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RawSource } from '../../corpus/corpus.ts';
import { type Line, type MarkupHint, makeLine, markAsChrome, type NewsTree } from '../tree.ts';
import { checkFrontMatter, readFrontMatter } from './front-matter.ts';
import type { ReadSource } from './reader.ts';
import { treeOfLines } from './text.ts';

/**
 * A Markdown file: its text is that of the file without its markup, one line a block; its front matter is no part of it, and what it declares.
 * What an import set aside ("```chrome copyright") is chrome already.
 */
export function readMarkdown(source: RawSource): ReadSource {
  const { text } = source;
  const parsed = parseMarkdown(text);
  const unclosed = checkFrontMatter(source);
  if (parsed === null) return { tree: treeOfLines(text), declared: null, diagnostics: unclosed };
  const { root, blocks } = parsed;
  const first = root.children[0];
  const pieces: string[] = [];
  const places: { start: number; end: number; block: MarkdownBlock }[] = [];
  let length = 0;
  for (const block of blocks) {
    for (const words of block.words.split(/\r\n|[\n\r]/u).map((each) => each.replace(/\s+/gu, ' ').trim())) {
      if (words === '') continue;
      const gap = pieces.length === 0 ? '' : '\n\n';
      pieces.push(gap + words);
      places.push({ start: length + gap.length, end: length + gap.length + words.length, block });
      length += gap.length + words.length;
    }
  }
  const joined = pieces.join('');
  const children = places.map(({ start, end, block }): Line => {
    const line = makeLine(joined, start, end, { gap: 1, markup: block.hint });
    if (block.sign !== '') line.data.listMarker = block.sign;
    if (block.chrome !== null) markAsChrome(line, block.chrome);
    return line;
  });
  const tree: NewsTree = { type: 'root', children, data: { text: joined, isMarkedUp: true } };
  if (first?.type !== 'yaml') return { tree, declared: null, diagnostics: unclosed };
  const { facts, diagnostics } = readFrontMatter(source, first.value, first.position?.start.offset ?? 0);
  return { tree, declared: facts, diagnostics: [...diagnostics, ...unclosed] };
}

// remark recurses: a file of twenty thousand nested quotations is no Markdown, and is read as plain text.
function parseMarkdown(text: string): { root: Root; blocks: MarkdownBlock[] } | null {
  try {
    const root: Root = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).parse(text);
    return { root, blocks: root.children.flatMap((node) => blocksOf(node, null)) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface MarkdownBlock {
  readonly words: string;
  readonly hint: MarkupHint;
  readonly sign: string;
  /** Why its words are not the article's, where the file says so. */
  readonly chrome: string | null;
}

// Blocks in reading order. A paragraph's own line ends are the writer's wrapping and become blanks; a hard break stays a break.
function blocksOf(node: RootContent, hint: MarkupHint, sign = ''): MarkdownBlock[] {
  const block = (words: string, own: MarkupHint): MarkdownBlock => ({ words, hint: own, sign, chrome: null });
  switch (node.type) {
    case 'heading':
      return [block(wordsOf(node), node.depth === 1 ? 'headline' : 'subhead')];
    case 'paragraph':
      return [block(wordsOf(node), hint ?? 'paragraph')];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, hint, sign));
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => blocksOf(child, 'list-item', '-')));
    case 'code':
      // What an import set aside: "```chrome copyright".
      return [{ ...block(node.value, 'paragraph'), chrome: node.lang === 'chrome' ? (node.meta ?? 'marker') : null }];
    case 'html':
      return [block(withoutTags(node), hint ?? 'paragraph')];
    case 'table':
      return node.children.map((row) => block(row.children.map((cell) => plainTextOf(cell)).join(' '), 'list-item'));
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, hint, sign));
    default:
      return [];
  }
}

function wordsOf(node: Extract<RootContent, { type: 'heading' | 'paragraph' }>): string {
  return node.children
    .map((child) => {
      if (child.type === 'break') return '\n';
      if (child.type === 'html') return withoutTags(child);
      if (child.type === 'image') return child.alt ?? '';
      return plainTextOf(child).replace(/\r\n|[\n\r]/gu, ' ');
    })
    .join('');
}

function withoutTags(node: Html): string {
  return node.value.replace(/<[^<>]{1,2000}>/gu, ' ');
}
