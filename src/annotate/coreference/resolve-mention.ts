import type { Entity } from '../names/entity.ts';
import type { DiscourseState } from './discourse-state.ts';
import { documentEntity, type EntityContext } from './entity-context.ts';
import { type Gender, genderOfNoun } from './gender.ts';
import type { Mention } from './mention.ts';
import { unnamedEntity } from './mentions.ts';
import { resolveRole } from './role-resolution.ts';

/** The entities that a mention stands for; empty where the text does not show it. `subject`: whoever the same sentence is about. */
export function resolveMention(
  mention: Mention,
  discourse: DiscourseState,
  context: EntityContext,
  subject: Entity | null,
  named: readonly Entity[] = [],
): readonly Entity[] {
  if (mention.entity !== null) return [mention.entity];
  switch (mention.kind) {
    case 'pronoun':
      return resolvePronoun(mention.head, discourse, context, subject, named);
    case 'role':
      return resolveRole(mention, discourse, context);
    case 'document':
      return [context.intern(documentEntity(mention, context))];
    case 'group':
      return resolveGroup(mention, discourse) ?? [context.intern(unnamedEntity(mention))];
    default:
      return [];
  }
}

function resolvePronoun(
  head: string,
  discourse: DiscourseState,
  context: EntityContext,
  subject: Entity | null,
  named: readonly Entity[],
): readonly Entity[] {
  if (head === 'he' || head === 'she') {
    const person = subject !== null && subject.kind !== 'place' ? subject : discourse.person;
    return personOf(person, head, discourse, context, named);
  }
  if (head === 'it') {
    const thing = subject !== null && subject.kind !== 'person' ? subject : (discourse.document ?? discourse.thing);
    return thing === null ? [] : [thing];
  }
  if (head === 'they') return discourse.plural.length > 0 ? discourse.plural : discourse.parties;
  return [];
}

/** Whoever is talked about, unless the article's own words show that the other pronoun takes that person up: then the only other one named here or in the sentence before, or whoever was named last that this one does take up. `named`: people of the same sentence so far. */
function personOf(
  person: Entity | null,
  head: Gender,
  discourse: DiscourseState,
  context: EntityContext,
  named: readonly Entity[],
): readonly Entity[] {
  const genderOf = (entity: Entity): Gender | undefined => context.genders.get(entity) ?? genderOfNoun(entity);
  const isOther = (entity: Entity): boolean => (genderOf(entity) ?? head) !== head;
  if (person === null || !isOther(person)) return person === null ? [] : [person];
  if (discourse.person !== null && !isOther(discourse.person)) return [discourse.person];
  for (const list of [named, discourse.near]) {
    const others = [...new Set(list)].filter((one) => !isOther(one));
    if (others.length === 1) return others;
  }
  const fitting = discourse.recent.findLast((one) => genderOf(one) === head);
  return fitting === undefined ? [] : [fitting];
}

/** "the leaders", "the pair": the people named together last; "both countries", "the sides": the states. */
function resolveGroup(mention: Mention, discourse: DiscourseState): readonly Entity[] | null {
  const isBare = mention.modifiers.every((word) => /^(?:two|both|three|four)$/u.test(word.toLowerCase()));
  if (!mention.definite || !isBare) return null;
  if (
    /^(?:leaders|presidents|ministers|men|women|pair|duo|two|couple|senators|candidates|diplomats|rivals|counterparts|brothers|sisters)$/u.test(
      mention.head,
    )
  )
    return discourse.plural.length > 1 ? discourse.plural : null;
  if (/^(?:countries|nations|states|sides|parties|powers|governments)$/u.test(mention.head))
    return [discourse.parties, discourse.plural].find((list) => list.length > 1) ?? null;
  return null;
}
