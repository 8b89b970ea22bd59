import type { Entity } from '../entities.ts';
import { type Focus, noteRecent } from '../focus-state.ts';
import type { Mention } from '../mention.ts';
import { nounKey } from '../office-holder.ts';
import type { Scene } from '../scene.ts';
import { conjunctions, prepositions } from '../tables/function-words.ts';
import { otherFunctionWords } from '../tables/other-words.ts';
import { neutralRole } from '../tables/roles.ts';
import { introducedReach } from '../thresholds.ts';
import type { Token } from '../tokens.ts';
import { isGoverned } from './governed.ts';

/** Moves the focus past one unit: who spoke, or else whom it was about, is who "he" may mean next. */
export function noteFocus(
  focus: Focus,
  scene: Scene,
  range: readonly [number, number],
  actors: readonly Mention[],
  subject: Entity | null,
  speakers: readonly Entity[],
  resolve: (mention: Mention) => readonly Entity[],
): void {
  for (const [index, mention] of actors.entries()) noteMention(focus, scene, mention, actors[index + 1], resolve);
  noteIntroduced(focus, scene, range, actors, resolve);
  const named = actors.flatMap(({ entity }) => (entity?.kind === 'person' ? [entity] : []));
  if (named.length > 0) focus.near = named;
  focus.person = nextPerson(focus, subject, speakers);
  if (speakers.length > 1 && speakers.every((entity) => entity.kind === 'person')) focus.plural = speakers;
  const thing = [...speakers, ...(subject === null ? [] : [subject])].find((entity) => entity.kind !== 'person');
  if (thing === undefined) return;
  focus.thing = thing;
  if (thing.kind !== 'document') focus.document = null;
}

/** "a builder", "a retired fire chief": the nouns behind an indefinite article, with the person that they stand in apposition to, if any. */
function noteIntroduced(
  focus: Focus,
  scene: Scene,
  [from, to]: readonly [number, number],
  actors: readonly Mention[],
  resolve: (mention: Mention) => readonly Entity[],
): void {
  const { tokens, quoteAt } = scene;
  if (scene.language !== 'en') noteOffices(focus, scene, from, actors, resolve);
  for (let at = from; at < to; at++) {
    if (quoteAt[at] !== -1 || !/^(?:an?|one|another)$/u.test(tokens[at]?.lower ?? '')) continue;
    const named = actors.find(
      (mention) =>
        mention.kind === 'name' &&
        ((mention.to === at - 1 && /^(?:,|is|was)$/u.test(tokens[at - 1]?.lower ?? '')) || mention.np === at),
    );
    const person = named === undefined ? undefined : resolve(named).find((entity) => entity.kind === 'person');
    for (let noun = at + 1; noun < Math.min(to, at + introducedReach) && isSmallNoun(tokens[noun]); noun++)
      focus.introduced.set(neutralRole(tokens[noun]?.lower ?? ''), person ?? null);
  }
}

/** "le maire de Saint-Brice, Alain Perrot", "депутат Павел Громов": in other languages the nouns right before a person's name bring that person in. */
function noteOffices(
  focus: Focus,
  scene: Scene,
  from: number,
  actors: readonly Mention[],
  resolve: (mention: Mention) => readonly Entity[],
): void {
  for (const mention of actors) {
    if (mention.kind !== 'name') continue;
    const person = resolve(mention).find((entity) => entity.kind === 'person');
    if (person === undefined) continue;
    const end = scene.tokens[mention.np - 1]?.text === ',' ? mention.np - 1 : mention.np;
    for (let at = end - 1; at >= Math.max(from, end - introducedReach); at--) {
      const token = scene.tokens[at];
      if (token?.kind !== 'word' || scene.quoteAt[at] !== -1 || otherFunctionWords.has(token.lower)) break;
      if (token.lower.length > 3 && (scene.language === 'de' || scene.starts.has(at) || /^\p{Ll}/u.test(token.text)))
        focus.introduced.set(nounKey(token.lower.replace(/^(?:l|d)'/u, '')), person);
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
  focus: Focus,
  scene: Scene,
  mention: Mention,
  next: Mention | undefined,
  resolve: (mention: Mention) => readonly Entity[],
): void {
  if (mention.kind === 'pronoun' || mention.kind === 'group' || mention.kind === 'indefinite') return;
  const [entity] = resolve(mention);
  if (entity === undefined) return;
  if (entity.kind === 'person') noteRecent(focus, entity);
  if (mention.kind === 'document' && mention.modifiers.length > 0) focus.document = entity;
  if (next === undefined || scene.tokens[mention.to]?.lower !== 'and' || next.np !== mention.to + 1) return;
  // Two that something is done to ("attended by A and B") are not who "they" are next; two "between" whom something is are.
  const isObject = isGoverned(scene, mention, Math.max(0, mention.np - 4));
  if (isObject && scene.tokens[mention.np - 1]?.lower !== 'between') return;
  const [other] = resolve(next);
  if (other === undefined || other === entity || other.kind !== entity.kind) return;
  if (entity.kind === 'person') focus.plural = [entity, other];
  else if (entity.kind === 'place') focus.parties = [entity, other];
}

/** The one who spoke, else whom the sentence was about, else whoever "he" meant before. */
function nextPerson(focus: Focus, subject: Entity | null, speakers: readonly Entity[]): Entity | null {
  const person = speakers.find((entity) => entity.kind === 'person');
  if (person !== undefined && speakers.length === 1) return person;
  // Somebody without a name who says nothing ("a young man asked her") does not take the place of one with a name.
  const isBystander = subject !== null && isUnnamed(subject) && focus.person !== null && !isUnnamed(focus.person);
  if (subject?.kind === 'person' && !isBystander) return subject;
  if (isPersonLike(speakers) && speakers.length === 1) return speakers[0] ?? null;
  return focus.person ?? focus.recent.at(-1) ?? null;
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
