import { conjunctions, prepositions } from '../../languages/en/function-words.ts';
import { neutralRole } from '../../languages/en/roles.ts';
import type { Token } from '../../text/tokens.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import { isPrepositionalObject } from '../attribution/prepositional-object.ts';
import type { Entity } from '../names/entity.ts';
import { MAX_INTRODUCED_NOUN_TOKENS } from '../thresholds.ts';
import type { TokenRange } from '../token-range.ts';
import { type DiscourseState, notePerson } from './discourse-state.ts';
import type { Mention } from './mention.ts';
import { roleKey } from './role-resolution.ts';

/** Moves past one window: who spoke, or else whom it was about, is who "he" may mean next. */
export function updateDiscourse(
  discourse: DiscourseState,
  block: AnnotatedBlock,
  range: TokenRange,
  actors: readonly Mention[],
  subject: Entity | null,
  speakers: readonly Entity[],
  resolve: (mention: Mention) => readonly Entity[],
): void {
  for (const [index, mention] of actors.entries()) noteMention(discourse, block, mention, actors[index + 1], resolve);
  noteIntroduced(discourse, block, range, actors, resolve);
  const named = actors.flatMap(({ entity }) => (entity?.kind === 'person' ? [entity] : []));
  if (named.length > 0) discourse.near = named;
  discourse.person = nextPerson(discourse, subject, speakers);
  if (speakers.length > 1 && speakers.every((entity) => entity.kind === 'person')) discourse.plural = speakers;
  const thing = [...speakers, ...(subject === null ? [] : [subject])].find((entity) => entity.kind !== 'person');
  if (thing === undefined) return;
  discourse.thing = thing;
  if (thing.kind !== 'document') discourse.document = null;
}

/** "a builder", "a retired fire chief": the nouns behind an indefinite article, with the person that they stand in apposition to, if any. */
function noteIntroduced(
  discourse: DiscourseState,
  block: AnnotatedBlock,
  { from, to }: TokenRange,
  actors: readonly Mention[],
  resolve: (mention: Mention) => readonly Entity[],
): void {
  const { tokens, quoteAt } = block;
  if (block.language.clauseOrder !== 'svo') noteOffices(discourse, block, from, actors, resolve);
  for (let at = from; at < to; at++) {
    if (quoteAt[at] !== -1 || !/^(?:an?|one|another)$/u.test(tokens[at]?.lower ?? '')) continue;
    const named = actors.find(
      (mention) =>
        mention.kind === 'name' &&
        ((mention.to === at - 1 && /^(?:,|is|was)$/u.test(tokens[at - 1]?.lower ?? '')) || mention.np === at),
    );
    const person = named === undefined ? undefined : resolve(named).find((entity) => entity.kind === 'person');
    for (let noun = at + 1; noun < Math.min(to, at + MAX_INTRODUCED_NOUN_TOKENS) && isSmallNoun(tokens[noun]); noun++)
      discourse.introduced.set(neutralRole(tokens[noun]?.lower ?? ''), person ?? null);
  }
}

/** "le maire de Saint-Brice, Alain Perrot", "депутат Павел Громов": in other languages the nouns right before a person's name bring that person in. */
function noteOffices(
  discourse: DiscourseState,
  block: AnnotatedBlock,
  from: number,
  actors: readonly Mention[],
  resolve: (mention: Mention) => readonly Entity[],
): void {
  for (const mention of actors) {
    if (mention.kind !== 'name') continue;
    const person = resolve(mention).find((entity) => entity.kind === 'person');
    if (person === undefined) continue;
    const end = block.tokens[mention.np - 1]?.text === ',' ? mention.np - 1 : mention.np;
    for (let at = end - 1; at >= Math.max(from, end - MAX_INTRODUCED_NOUN_TOKENS); at--) {
      const token = block.tokens[at];
      if (token?.kind !== 'word' || block.quoteAt[at] !== -1 || block.language.closedWords.has(token.lower)) break;
      if (
        token.lower.length > 3 &&
        (block.language.capitalisedNouns !== null || block.startsSentence.has(at) || /^\p{Ll}/u.test(token.text))
      )
        discourse.introduced.set(roleKey(token.lower.replace(/^(?:l|d)'/u, '')), person);
    }
  }
}

function isSmallNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}/u.test(token.text) &&
    !prepositions.has(token.lower) &&
    !conjunctions.has(token.lower)
  );
}

function noteMention(
  discourse: DiscourseState,
  block: AnnotatedBlock,
  mention: Mention,
  next: Mention | undefined,
  resolve: (mention: Mention) => readonly Entity[],
): void {
  if (mention.kind === 'pronoun' || mention.kind === 'group' || mention.kind === 'indefinite') return;
  const [entity] = resolve(mention);
  if (entity === undefined) return;
  if (entity.kind === 'person') notePerson(discourse, entity);
  if (mention.kind === 'document' && mention.modifiers.length > 0) discourse.document = entity;
  if (next === undefined || block.tokens[mention.to]?.lower !== 'and' || next.np !== mention.to + 1) return;
  // Two that something is done to ("attended by A and B") are not who "they" are next; two "between" whom something is are.
  const isObject = isPrepositionalObject(block, mention, Math.max(0, mention.np - 4));
  if (isObject && block.tokens[mention.np - 1]?.lower !== 'between') return;
  const [other] = resolve(next);
  if (other === undefined || other === entity || other.kind !== entity.kind) return;
  if (entity.kind === 'person') discourse.plural = [entity, other];
  else if (entity.kind === 'place') discourse.parties = [entity, other];
}

/** The one who spoke, else whom the sentence was about, else whoever "he" meant before. */
function nextPerson(discourse: DiscourseState, subject: Entity | null, speakers: readonly Entity[]): Entity | null {
  const person = speakers.find((entity) => entity.kind === 'person');
  if (person !== undefined && speakers.length === 1) return person;
  // Somebody without a name who says nothing ("a young man asked her") does not take the place of one with a name.
  const isBystander =
    subject !== null && isUnnamed(subject) && discourse.person !== null && !isUnnamed(discourse.person);
  if (subject?.kind === 'person' && !isBystander) return subject;
  if (isPersonLike(speakers) && speakers.length === 1) return speakers[0] ?? null;
  return discourse.person ?? discourse.recent.at(-1) ?? null;
}

function isUnnamed(entity: Entity): boolean {
  return entity.key.startsWith('u:');
}

/** A lone name that says something ("Reid said") may be a person whose first name the article never gives. */
function isPersonLike(speakers: readonly Entity[]): boolean {
  return speakers.some(
    (entity) =>
      entity.key.startsWith('n:') &&
      !entity.key.includes(' ') &&
      !/^\p{Lu}{2,}$/u.test([...entity.forms.keys()][0] ?? ''),
  );
}
