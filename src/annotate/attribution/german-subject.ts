import type { Mention } from '../mention.ts';
import type { Scene } from '../scene.ts';
import { germanAdverbs, germanAuxiliaries } from '../tables/german.ts';
import { inversionReach } from '../thresholds.ts';
import { firstAfter } from './behind-verb.ts';
import { isGoverned } from './governed.ts';
import { phraseBefore } from './noun-phrase.ts';
import { speechFormIn } from './verbs.ts';

/**
 * The subject of a German verb of saying, or null. The finite verb stands second (Duden 4, "Verbzweitsatz"): its subject right before it, else
 * behind it ("Dazu gab das Ministerium bekannt"); a participle or infinitive stands last, its subject first in the clause.
 */
export function germanSubject(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  verb: number,
): readonly Mention[] | null {
  if (/^(?:heißt|hieß)$/u.test(scene.tokens[verb]?.lower ?? '')) return documentOf(scene, unit, mentions, verb);
  const free = mentions.filter(
    (mention) => scene.quoteAt[mention.from] === -1 && !mention.possessive && !isGoverned(scene, mention, unit[0]),
  );
  const clause = clauseStart(scene, unit[0], verb);
  const before = free.filter((mention) => mention.from >= clause && mention.to <= verb);
  const edge = skipBack(scene, clause, verb);
  const nearest = before.findLast((mention) => mention.to <= edge);
  if (nearest?.to === edge) return [nearest];
  for (let at = clause; at < verb; at++)
    if (germanAuxiliaries.has(scene.tokens[at]?.lower ?? '')) return before[0] === undefined ? null : [before[0]];
  const after = firstAfter(free, verb + 1, Math.min(unit[1], verb + 1 + inversionReach), scene);
  const phrase = phraseBefore(scene, clause, edge);
  const noun = phrase === null || isGoverned(scene, phrase, unit[0]) ? null : phrase;
  const takesObject = speechFormIn('de', scene.tokens[verb]?.lower ?? '')?.verbClass === 'name';
  if (
    after !== null &&
    !isOnlyNoun(after[0], nearest) &&
    (noun === null || !(takesObject || after[0]?.kind === 'pronoun'))
  )
    return after;
  if (noun !== null) return [noun];
  return before[0] === undefined ? null : [before[0]];
}

/** Right before the verb an adverb ("hingegen") or a party in brackets ("Renate Schmidt (SPD) sagte") may stand. */
function skipBack(scene: Scene, from: number, verb: number): number {
  let edge = verb;
  while (edge - 1 > from && germanAdverbs.has(scene.tokens[edge - 1]?.lower ?? '')) edge--;
  if (scene.tokens[edge - 1]?.text !== ')') return edge;
  for (let at = edge - 2; at > Math.max(from, edge - 6); at--) if (scene.tokens[at]?.text === '(') return at;
  return edge;
}

/** "äußerte Vorbehalte": behind the verb a lone capital that is no person, with a person before the verb, is its object. */
function isOnlyNoun(after: Mention | undefined, nearest: Mention | undefined): boolean {
  return after?.entity?.kind === 'institution' && nearest?.entity?.kind === 'person';
}

/** "In dem Papier heißt es": the document in which it says so, be it before the verb or behind "es". */
function documentOf(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  verb: number,
): readonly Mention[] | null {
  if (scene.tokens[verb + 1]?.lower !== 'es') return null;
  const named = mentions.findLast((mention) => mention.to === verb);
  if (named !== undefined) return [named];
  const phrase = phraseBefore(scene, unit[0], verb);
  return phrase === null ? null : [{ ...phrase, kind: 'document' }];
}

function clauseStart(scene: Scene, from: number, verb: number): number {
  for (let at = verb - 1; at > from; at--) if (/^[,;:]$/u.test(scene.tokens[at]?.text ?? '')) return at + 1;
  return from;
}
