import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import type { TokenRange } from '../token-range.ts';
import { isPrepositionalObject } from './prepositional-object.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Without a verb of saying a colon or a dash may do its work: "Ann Lee: “…”", "she was blunt: “…”", and in headlines "“…” – Lee". */
export function readLeadIn(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
): ReportingClause | null {
  const { tokens, quoteAt } = block;
  const make = (subject: Mention, at: number, place: 'before' | 'behind'): ReportingClause => ({
    verb: at,
    lemma: place === 'before' ? ':' : '–',
    verbClass: 'neutral',
    subjects: [subject],
    from: Math.min(subject.np, at),
    to: Math.max(subject.to, at + 1),
    relayers: [],
    place,
    shape: 'lead',
  });
  const isFree = (mention: Mention): boolean =>
    !(mention.possessive || isPrepositionalObject(block, mention, range.from));
  for (let at = range.from + 1; at + 1 < range.to; at++) {
    if (tokens[at]?.text !== ':' || quoteAt[at] !== -1 || quoteAt[at + 1] === -1) continue;
    const before = mentions.filter((mention) => mention.to <= at && quoteAt[mention.from] === -1);
    const subject =
      before.find((mention) => mention.to === at) ??
      before.find(
        (mention) =>
          isFree(mention) && mention.entity?.kind === 'person' && block.language.clauseOrder === 'verb-second',
      ) ??
      before.find(isFree);
    if (subject !== undefined) return make(subject, at, 'before');
  }
  const last = mentions.at(-1);
  if (last === undefined || last.to !== range.to || !/^[–—-]$/u.test(tokens[last.np - 1]?.text ?? '')) return null;
  return quoteAt.slice(range.from, last.np).some((quote) => quote !== -1) ? make(last, last.np - 1, 'behind') : null;
}
