import type { Entity } from './entities.ts';
import { newEntity, noteOffice } from './entities.ts';
import { isCapital, type NamePart } from './names.ts';
import type { Registry } from './registry.ts';
import type { Scene } from './scene.ts';
import { auxiliaries, conjunctions, determiners, prepositions, referringPronouns } from './tables/function-words.ts';
import { documentNouns, groupNouns, jobNouns } from './tables/roles.ts';
import { stateWords } from './tables/states.ts';
import type { Token } from './tokens.ts';

/** Words that point to someone: tokens `[from, to)`, the noun phrase beginning at `np`. */
export interface Mention {
  readonly np: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'role' | 'group' | 'document';
  /** Known where the words alone tell; pronouns and roles are resolved in their place. */
  readonly entity: Entity | null;
  /** The head noun or pronoun, lower case. */
  readonly head: string;
  /** Words before the head, as written, without the determiner. */
  readonly modifiers: readonly string[];
  readonly definite: boolean;
  readonly possessive: boolean;
}

const firstPersons = new Set(['i', 'we', 'you']);

/** All mentions of a scene outside its quotations and inside them, in order. */
export function findMentions(article: number, scene: Scene, registry: Registry): readonly Mention[] {
  const names = scene.titleCase
    ? registry.partsOf(scene).filter((part) => isKnown(registry, article, scene, part))
    : registry.partsOf(scene);
  const mentions: Mention[] = [];
  const covered = new Map<number, NamePart>();
  for (const part of names) for (let at = part.from; at < part.to; at++) covered.set(at, part);
  for (let at = 0; at < scene.tokens.length; at++) {
    const part = covered.get(at);
    if (part !== undefined && part.from === at) {
      const mention = nameMention(article, scene, registry, part, mentions);
      if (mention !== null) mentions.push(mention);
      at = part.to - 1;
      continue;
    }
    const found = wordMention(scene.tokens, at);
    if (found !== null) mentions.push(found);
  }
  return joinAppositions(scene.tokens, mentions);
}

function isKnown(registry: Registry, article: number, scene: Scene, part: NamePart): boolean {
  const entity = registry.resolve(article, scene, part);
  return entity !== null && [...entity.forms.values()].reduce((sum, count) => sum + count, 0) > 1;
}

function nameMention(
  article: number,
  scene: Scene,
  registry: Registry,
  part: NamePart,
  before: Mention[],
): Mention | null {
  const entity = registry.resolve(article, scene, part);
  if (entity === null) return null;
  let np = part.np;
  // "Kremlin spokesman Dmitry Peskov", "the Russian ambassador, …": the role right before the name belongs to it.
  const role = before.at(-1);
  if (role !== undefined && role.kind === 'role' && role.to === np && entity.kind === 'person') {
    before.pop();
    np = role.np;
    noteOffice(entity, [role.head], role.modifiers);
  }
  return {
    np,
    from: part.from,
    to: part.to,
    kind: 'name',
    entity,
    head: '',
    modifiers: [],
    definite: true,
    possessive: scene.tokens[part.to - 1]?.possessive ?? false,
  };
}

function wordMention(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const base = { np: at, from: at, to: at + 1, entity: null, possessive: token.possessive };
  if (referringPronouns.has(token.lower) || firstPersons.has(token.lower))
    return { ...base, kind: 'pronoun', head: token.lower, modifiers: [], definite: true };
  const contracted = /^(he|she|they|it)'(?:s|d|ll|re|ve)$/u.exec(token.lower);
  if (contracted !== null)
    return { ...base, kind: 'pronoun', head: contracted[1] ?? '', modifiers: [], definite: true };
  const kind = nounKind(tokens, at);
  if (kind === null) return null;
  let np = at;
  while (np > 0 && isModifier(tokens[np - 1]) && at - np < 6) np--;
  const before = tokens[np - 1];
  const determined = before !== undefined && (determiners.has(before.lower) || before.possessive);
  // "president" alone after a verb is an office, not a person that speaks; plurals and roles with a determiner are.
  if (!determined && kind !== 'group' && np === at) return null;
  const from = determined && before !== undefined && determiners.has(before.lower) ? np - 1 : np;
  const modifiers = tokens.slice(np, at).map((word) => word.text);
  if (before?.possessive === true && isCapital(before)) modifiers.unshift(before.text);
  const definite = before !== undefined && /^(?:the|this|that|his|her|its|their|my|our|both)$/u.test(before.lower);
  return {
    np: from,
    from: at,
    to: at + 1,
    kind,
    entity: null,
    head: token.lower,
    modifiers,
    definite,
    possessive: token.possessive,
  };
}

function nounKind(tokens: readonly Token[], at: number): Mention['kind'] | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  // The noun must be the head: "official Chinese readout", "campaign spokesman", not "police officer" twice.
  if (
    next !== undefined &&
    next.kind === 'word' &&
    !token.possessive &&
    (jobNouns.has(next.lower) || groupNouns.has(next.lower) || documentNouns.has(next.lower))
  )
    return null;
  const singular = token.lower;
  if (groupNouns.has(singular)) return 'group';
  if (
    jobNouns.has(singular) ||
    (/^\p{Lu}{2,3}$/u.test(token.text) && tokens[at - 1]?.lower === 'the' && jobNouns.has(singular))
  )
    return 'role';
  if (/s$/u.test(singular) && jobNouns.has(singular.slice(0, -1))) return 'group';
  if (documentNouns.has(singular)) return 'document';
  return null;
}

function isModifier(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark' || token.possessive) return false;
  if (token.kind === 'number') return false;
  const word = token.lower;
  if (
    determiners.has(word) ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    auxiliaries.has(word) ||
    referringPronouns.has(word)
  )
    return false;
  return isCapital(token) || stateWords.has(token.text) || !/(?:ing|ly)$/u.test(word);
}

/** "a Kremlin aide, Yuri V. Ushakov": an indefinite role and the name after its comma are one person. */
function joinAppositions(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (mention.kind !== 'role' || next?.kind !== 'name' || next.entity?.kind !== 'person') return mention;
    if (tokens[mention.to]?.text !== ',' || next.np !== mention.to + 1) return mention;
    const after = tokens[next.to]?.text ?? '.';
    if (!/^[,.;:)“"]$/u.test(after)) return mention;
    noteOffice(next.entity, [mention.head], mention.modifiers);
    return { ...mention, entity: next.entity };
  });
}

/** A speaker without a name, from its own words: "State Department spokesperson". */
export function unnamedEntity(mention: Mention): Entity {
  const words = [
    ...mention.modifiers.filter((word) => !/^(?:other|same|own|two|three|several|lengthy|recent|new)$/u.test(word)),
    mention.head,
  ];
  const name = words.join(' ');
  const kind = mention.kind === 'document' ? 'document' : mention.kind === 'group' ? 'group' : 'person';
  const entity = newEntity(`u:${name.toLowerCase()}`, kind);
  entity.forms.set(name, 1);
  return entity;
}
