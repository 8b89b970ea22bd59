import { parse } from '../outline.ts';

/** Running text of a report, for the lines that a test is about to stand in. */
export const RUNNING = [
  'The council of Nordvik voted on Monday to rebuild the old weir, which the flood in March had carried away.',
  'The engineer who will lead the work told the council that the stones lie in the river and can be used again.',
  'Fishermen had asked for a ladder that salmon can climb, and the council has promised them two of those.',
  'The master of the harbour has not been asked, and told reporters on Tuesday that he would have had an opinion.',
  'Work is to begin in the last week of May, when the water is low, and should be over before the first frost.',
] as const;

/** A headline, a byline, and the first three paragraphs of the report. */
export const ABOVE = [
  'Old weir to be rebuilt by autumn',
  'By Ada Lindqvist',
  RUNNING[0],
  RUNNING[1],
  RUNNING[2],
] as const;
/** The rest of the report. */
export const BELOW = [RUNNING[3], RUNNING[4]] as const;

/** What a page's lines are read as, in order: a block's kind, or `~` and the reason why it is none. Lines are parted by blank ones. */
export function rolesOf(lines: readonly string[]): readonly (readonly [role: string, text: string])[] {
  const { articles, source, text } = parse(`${lines.join('\n\n')}\n`);
  const furniture = source.chrome.map(({ span, reason }) => ({ at: span.start, end: span.end, role: `~${reason}` }));
  const blocks = articles.flatMap((article) =>
    article.blocks.map(({ kind, range }) => ({ at: range.start, end: range.end, role: kind })),
  );
  return [...furniture, ...blocks]
    .toSorted((a, b) => a.at - b.at || b.end - a.end)
    .map(({ at, end, role }) => [role, text.slice(at, end)] as const);
}

/** What the line that begins with some words is read as. */
export function roleOf(words: string, lines: readonly string[]): string | undefined {
  return rolesOf(lines).find(([, text]) => text.startsWith(words))?.[0];
}

/** What a line is read as that stands between the paragraphs of a report. */
export const roleInside = (line: string): string | undefined => roleOf(line, [...ABOVE, line, ...BELOW]);

/** What a line is read as that stands below a report. */
export const roleBelow = (line: string, after: readonly string[] = []): string | undefined =>
  roleOf(line, [...ABOVE, ...BELOW, line, ...after]);
