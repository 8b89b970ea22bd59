import { type Entity, ownerKey } from './entities.ts';
import { type Gender, genderOfNoun } from './gender.ts';
import type { Mention } from './mention.ts';
import { unnamedEntity } from './mentions.ts';
import { headOffices, neutralRole } from './tables/roles.ts';
import type { StateWords } from './tables/states.ts';
import { rememberedOffices, rememberedPeople } from './thresholds.ts';

/** Who is being talked about at this point of an article. Later sentences change it. */
export interface Focus {
  person: Entity | null;
  /** Two or more people, and two or more states or bodies, last named together. */
  plural: readonly Entity[];
  parties: readonly Entity[];
  thing: Entity | null;
  /** The last document named, for "it says". */
  document: Entity | null;
  /** People named last, each once, the latest at the end. */
  readonly recent: Entity[];
  /** The people of the sentence that named people last. */
  near: readonly Entity[];
  /** Nouns that the article brought in with "a" ("a builder"), each with whom it names: a person in apposition, or nobody with a name. */
  readonly introduced: Map<string, Entity | null>;
}

/** An article's cast: everyone it names, with how often. */
export interface Cast {
  readonly people: ReadonlyMap<Entity, number>;
  /** The people named most often, as many as a role is tried on. */
  readonly leading: readonly Entity[];
  readonly states: readonly Entity[];
  /** How the article's own words take up its people. */
  readonly genders: ReadonlyMap<Entity, Gender>;
  /** What the words for states name. */
  readonly stateWords: StateWords;
  /** One entity for each key, so that a speaker without a name stays the same. */
  readonly intern: (entity: Entity) => Entity;
  /** Whoever speaks when the entity is said to: a state for its capital. */
  readonly voice: (entity: Entity) => Entity;
}

/** A focus on nobody. */
export function newFocus(): Focus {
  return {
    person: null,
    plural: [],
    parties: [],
    thing: null,
    document: null,
    recent: [],
    near: [],
    introduced: new Map(),
  };
}

/** Notes that a person is named here. */
export function noteRecent(focus: Focus, person: Entity): void {
  const known = focus.recent.indexOf(person);
  if (known >= 0) focus.recent.splice(known, 1);
  focus.recent.push(person);
  if (focus.recent.length > rememberedPeople) focus.recent.shift();
}

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

/** "the Russian leader", "the FM", "the spokesperson": whoever holds such an office for such an owner. */
function resolveRole(mention: Mention, focus: Focus, cast: Cast): readonly Entity[] {
  if (mention.byIntroduction === true)
    return [focus.introduced.get(nounKey(mention.head)) ?? cast.intern(unnamedEntity(mention))];
  const role = { words: roleWords(mention).join(' '), noun: neutralRole(mention.head), head: mention.head };
  const owners = mention.modifiers
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => ownerKey(word, cast.stateWords));
  let best: Entity | null = null;
  let bestRank = 0;
  for (const person of new Set([...cast.leading, ...focus.recent])) {
    const fit = officeFit(person, role);
    const owned = owners.filter((owner) => person.owners.has(owner)).length;
    if (owners.length > 0 && owned === 0 && person.owners.size > 0) continue;
    if (fit === 0 || (owners.length > 0 && owned === 0 && fit < 2)) continue;
    const recency = focus.recent.indexOf(person);
    const rank =
      fit * 1000 + owned * 500 + (recency >= 0 ? 200 + recency : 0) + Math.min(99, cast.people.get(person) ?? 0);
    if (rank > bestRank || (rank === bestRank && best !== null && person.key < best.key)) {
      best = person;
      bestRank = rank;
    }
  }
  if (best !== null && mention.definite) return [best];
  const introduced = focus.introduced.get(neutralRole(mention.head));
  if (mention.definite && introduced !== undefined && owners.length === 0)
    return [introduced ?? cast.intern(unnamedEntity(mention))];
  if (mention.definite && owners.length === 0 && mention.modifiers.length === 0 && focus.person !== null)
    return [focus.person];
  return [cast.intern(unnamedEntity(mention))];
}

/** A noun in any of its cases: without the endings of German, French and Russian nouns it keeps its first six letters. */
export function nounKey(noun: string): string {
  return `~${noun.toLowerCase().slice(0, 6)}`;
}

function roleWords(mention: Mention): readonly string[] {
  return [...mention.modifiers.filter((word) => !/^\p{Lu}/u.test(word)), mention.head].map(neutralRole);
}

/** A role as offices are compared with it: its words of neutral sex, its noun so, and the noun as it stands. */
interface Role {
  readonly words: string;
  readonly noun: string;
  readonly head: string;
}

/** 3: the same office; 2: its initials or its head noun; 1: "leader" for an office at the head of a state; 0: none. */
function officeFit(person: Entity, role: Role): number {
  let seen = 0;
  let fit = 0;
  for (const [office, words] of person.offices) {
    if (++seen > rememberedOffices) break;
    if (office === role.words) return 3;
    if (fit < 2 && isSameOffice(words, role)) fit = 2;
  }
  return fit;
}

function isSameOffice(words: readonly string[], { noun, head }: Role): boolean {
  if (words.includes(noun)) return true;
  const isInitials = /^[a-z]{2,4}$/u.test(head);
  if (
    isInitials &&
    words
      .map((word) => word.charAt(0))
      .join('')
      .endsWith(head)
  )
    return true;
  return noun === 'leader' && words.some((word) => headOffices.has(word));
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

/** A statement of several states bears their names; one of a single state is that state speaking. */
export function documentEntity(mention: Mention, cast: Cast): Entity {
  const owner = mention.modifiers.find((word) => cast.stateWords.get(word)?.role === 'adjective');
  if (owner !== undefined) {
    const state = cast.states.find((entity) => entity.key === ownerKey(owner, cast.stateWords));
    if (state !== undefined) return state;
  }
  const isJoint = mention.modifiers.some((word) => word.toLowerCase() === 'joint');
  const [first, second] = cast.states;
  if (!isJoint || first === undefined || second === undefined)
    return unnamedEntity(isJoint ? { ...mention, text: `joint ${mention.head}` } : mention);
  const names = [first, second].map((entity) => [...entity.forms.keys()][0] ?? '');
  return unnamedEntity({ ...mention, text: `${names.join('-')} joint ${mention.head}` });
}
