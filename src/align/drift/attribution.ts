import { speechVerbForms, type VerbClass } from '../../annotate/attribution/verbs.ts';
import type { Token } from '../tokens.ts';
import { type Comparison, type Finding, rangeOf, type Side } from './comparison.ts';

/** How a version presents what was said, in words for readers. */
const IN_WORDS: Readonly<Partial<Record<VerbClass, string>>> = {
  neutral: 'reports it plainly',
  assert: 'presents it as insisted on',
  doubt: 'leaves it in doubt',
  concede: 'presents it as conceded',
};

/** A verb of saying of another class in the same place: a verb of doubt for a plain one is to be checked, others are worth a note. */
export function findAttribution({ a, b, runs }: Comparison): Finding[] {
  for (const run of runs) {
    if (run.same) continue;
    const [va, vb] = [verbOf(run.a, a), verbOf(run.b, b)];
    if (!va || !vb || va.verbClass === vb.verbClass) continue;
    const isDoubt = va.verbClass === 'doubt' || vb.verbClass === 'doubt';
    const why = `“${va.token.norm}” ${IN_WORDS[va.verbClass]}; “${vb.token.norm}” ${IN_WORDS[vb.verbClass]}.`;
    return [
      { kind: 'attribution', grade: isDoubt ? 'check' : 'note', a: rangeOf([va.token]), b: rangeOf([vb.token]), why },
    ];
  }
  return [];
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'this',
  'that',
  'of',
]);

/** The verb of saying among some tokens, not a noun that looks like one. */
function verbOf(tokens: readonly Token[], side: Side): { token: Token; verbClass: VerbClass } | null {
  for (const token of tokens) {
    const verbClass = speechVerbForms.get(token.norm)?.verbClass;
    const before = side.tokens[side.tokens.indexOf(token) - 1];
    const isNoun = before !== undefined && (DETERMINERS.has(before.norm) || /'s$/.test(before.norm));
    if (verbClass && IN_WORDS[verbClass] && !isNoun && !token.isCapitalised) return { token, verbClass };
  }
  return null;
}
