import { toString as plainTextOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { makeLine, markAsChrome } from "../tree.js";
import { readText } from "./text.js";
/** A Markdown file -> its tree. The text is that of the file without its markup, one line a block; front matter is not part of it. */
export function readMarkdown(text) {
    const parsed = parseMarkdown(text);
    if (parsed === null)
        return { tree: readText(text), frontMatter: null };
    const { root, blocks } = parsed;
    const first = root.children[0];
    const pieces = [];
    const places = [];
    let length = 0;
    for (const block of blocks) {
        for (const words of block.words.split(/\r\n|[\n\r]/u).map((each) => each.replace(/\s+/gu, ' ').trim())) {
            if (words === '')
                continue;
            const gap = pieces.length === 0 ? '' : '\n\n';
            pieces.push(gap + words);
            places.push({ start: length + gap.length, end: length + gap.length + words.length, block });
            length += gap.length + words.length;
        }
    }
    const joined = pieces.join('');
    const children = places.map(({ start, end, block }) => {
        const line = makeLine(joined, start, end, { gap: 1, markup: block.hint });
        if (block.sign !== '')
            line.data.listMarker = block.sign;
        if (block.chrome !== null)
            markAsChrome(line, block.chrome);
        return line;
    });
    const isYaml = first?.type === 'yaml';
    return {
        tree: { type: 'root', children, data: { text: joined, isMarkedUp: true } },
        frontMatter: isYaml
            ? { yaml: first.value, offset: text.indexOf(first.value, first.position?.start.offset ?? 0) }
            : null,
    };
}
// remark recurses: a file of twenty thousand nested quotations is no Markdown, and is read as plain text.
function parseMarkdown(text) {
    try {
        const root = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).parse(text);
        return { root, blocks: root.children.flatMap((node) => blocksOf(node, null)) };
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
// Blocks in reading order. A paragraph's own line ends are the writer's wrapping and become blanks; a hard break stays a break.
function blocksOf(node, hint, sign = '') {
    const block = (words, own) => ({ words, hint: own, sign, chrome: null });
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
function wordsOf(node) {
    return node.children
        .map((child) => {
        if (child.type === 'break')
            return '\n';
        if (child.type === 'html')
            return withoutTags(child);
        if (child.type === 'image')
            return child.alt ?? '';
        return plainTextOf(child).replace(/\r\n|[\n\r]/gu, ' ');
    })
        .join('');
}
function withoutTags(node) {
    return node.value.replace(/<[^<>]{1,2000}>/gu, ' ');
}
