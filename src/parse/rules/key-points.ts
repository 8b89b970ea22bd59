import {
  isBlock,
  isChromeReason,
  type Line,
  linesByArticle,
  makeLine,
  markAsBlock,
  markAsChrome,
  type NewsTree,
  textOf,
} from '../tree.ts';

/** The label of a summary box, at the front of its first line. Source: the labels that CNN, the BBC, CNBC, Der Spiegel, Le Monde and RBK print over their boxes. */
const KEY_POINT_LABEL =
  /^(?:story highlights|key (?:points|takeaways|facts)|highlights|at a glance|in brief|the essentials|das wichtigste in kürze|auf einen blick|l['’]essentiel|en bref|коротко|главное|кратко)\s{0,2}:?(?:\s{1,4}(?=[\p{Lu}"“«'‘\p{N}])|$)/iu;

/** Settles summary boxes that bear a label such as "Story highlights", which is the page's. */
export function classifyLabelledKeyPoints(tree: NewsTree): void {
  splitLabels(tree);
  for (const lines of linesByArticle(tree)) settleLabelled(lines);
}

/** Settles the summary box between headline and text: bulleted lines there. */
export function classifyKeyPoints(tree: NewsTree): void {
  for (const lines of linesByArticle(tree)) {
    settleBulleted(lines.slice(lines.findIndex((line) => isBlock(line, 'headline')) + 1));
  }
}

// Bulleted lines are key points only above the text; further down a list belongs to the text.
function settleBulleted(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.data.role?.as === 'chrome' || isBlock(line, 'caption') || isBlock(line, 'byline')) continue;
    if (line.data.role !== null || line.data.listMarker === '') break;
    markAsBlock(line, 'key-point');
  }
}

function settleLabelled(lines: readonly Line[]): void {
  const label = lines.findIndex((line) => isChromeReason(line, 'key-points'));
  if (label < 0) return;
  for (const line of lines.slice(label + 1)) {
    if (line.data.role !== null) continue;
    if (line.data.listMarker === '' && isFinished(textOf(line))) break;
    markAsBlock(line, 'key-point');
  }
}

// A point of a summary box has no full stop; one inside closing marks, or after an ellipsis, ends a sentence of the text all the same.
function isFinished(text: string): boolean {
  return /[.:;…]["”’»)]{0,3}$/u.test(text) && !/(?:\p{Lu}\.){2,}["”’»)]{0,3}$/u.test(text);
}

// "Story highlights The fallout …": the label is the page's, the rest a key point.
function splitLabels(tree: NewsTree): void {
  tree.children = tree.children.flatMap((line) => {
    const label = line.data.role === null ? KEY_POINT_LABEL.exec(textOf(line).slice(0, 80))?.[0] : undefined;
    if (label === undefined) return [line];
    const end = line.start + label.trimEnd().length;
    const chrome = makeLine(tree.data.text, line.start, end, { article: line.data.article, gap: line.data.gap });
    markAsChrome(chrome, 'key-points');
    const start = line.start + label.length;
    if (start >= line.end) return [chrome];
    return [chrome, makeLine(tree.data.text, start, line.end, { ...line.data, gap: 0 })];
  });
}
