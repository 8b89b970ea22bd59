import { type Cast, documentEntity } from './cast.ts';
import type { Entity } from './entities.ts';
import type { Focus } from './focus-state.ts';
import { type Gender, genderOfNoun } from './gender.ts';
import type { Mention } from './mention.ts';
import { unnamedEntity } from './mentions.ts';
import { resolveRole } from './office-holder.ts';

/** The entities that a mention stands for; empty where the text does not show it. `subject`: whoever the same sentence is about. */
export function resolveMention(
  mention: Mention,
  focus: Focus,
  cast: Cast,
  subject: Entity | null,
  named: readonly Entity[] = [],
): readonly Entity[] {
  if (mention.entity !== null) return [mention.entity];
  switch (mention.kind) {
    case 'pronoun':
      return resolvePronoun(mention.head, focus, cast, subject, named);
    case 'role':
      return resolveRole(mention, focus, cast);
    case 'document':
      return [cast.intern(documentEntity(mention, cast))];
    case 'group':
      return resolveGroup(mention, focus) ?? [cast.intern(unnamedEntity(mention))];
    default:
      return [];
  }
}

function resolvePronoun(
  head: string,
  focus: Focus,
  cast: Cast,
  subject: Entity | null,
  named: readonly Entity[],
): readonly Entity[] {
  if (head === 'he' || head === 'she') {
    const person = subject !== null && subject.kind !== 'place' ? subject : focus.person;
    return personOf(person, head, focus, cast, named);
  }
  if (head === 'it') {
    const thing = subject !== null && subject.kind !== 'person' ? subject : (focus.document ?? focus.thing);
    return thing === null ? [] : [thing];
  }
  if (head === 'they') return focus.plural.length > 0 ? focus.plural : focus.parties;
  return [];
}

/** Whoever is talked about, unless the article's own words show that the other pronoun takes that person up: then the only other one named here or in the sentence before, or whoever was named last that this one does take up. `named`: people of the same sentence so far. */
function personOf(
  person: Entity | null,
  head: Gender,
  focus: Focus,
  cast: Cast,
  named: readonly Entity[],
): readonly Entity[] {
  const genderOf = (entity: Entity): Gender | undefined => cast.genders.get(entity) ?? genderOfNoun(entity);
  const isOther = (entity: Entity): boolean => (genderOf(entity) ?? head) !== head;
  if (person === null || !isOther(person)) return person === null ? [] : [person];
  if (focus.person !== null && !isOther(focus.person)) return [focus.person];
  for (const list of [named, focus.near]) {
    const others = [...new Set(list)].filter((one) => !isOther(one));
    if (others.length === 1) return others;
  }
  const fitting = focus.recent.findLast((one) => genderOf(one) === head);
  return fitting === undefined ? [] : [fitting];
}

/** "the leaders", "the pair": the people named together last; "both countries", "the sides": the states. */
function resolveGroup(mention: Mention, focus: Focus): readonly Entity[] | null {
  const isBare = mention.modifiers.every((word) => /^(?:two|both|three|four)$/u.test(word.toLowerCase()));
  if (!mention.definite || !isBare) return null;
  if (
    /^(?:leaders|presidents|ministers|men|women|pair|duo|two|couple|senators|candidates|diplomats|rivals|counterparts|brothers|sisters)$/u.test(
      mention.head,
    )
  )
    return focus.plural.length > 1 ? focus.plural : null;
  if (/^(?:countries|nations|states|sides|parties|powers|governments)$/u.test(mention.head))
    return [focus.parties, focus.plural].find((list) => list.length > 1) ?? null;
  return null;
}
