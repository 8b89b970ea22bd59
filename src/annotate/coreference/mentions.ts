import type { StateWords } from '../../languages/en/states.ts';
import type { Token } from '../../text/tokens.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import { type Entity, newEntity, noteOffice } from '../names/entity.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { NamePart } from '../names/name-part.ts';
import type { Mention } from './mention.ts';
import { nounPhraseAt } from './noun-phrases.ts';

/** All mentions of a block outside its quotations and inside them, in order. */
export function findMentions(article: number, block: AnnotatedBlock, nameIndex: NameIndex): readonly Mention[] {
  const names = block.titleCase
    ? nameIndex.partsOf(block).filter((part) => isKnown(nameIndex, article, block, part))
    : nameIndex.partsOf(block);
  const mentions: Mention[] = [];
  const covered = new Map<number, NamePart>();
  for (const part of names) for (let at = part.from; at < part.to; at++) covered.set(at, part);
  for (let at = 0; at < block.tokens.length; at++) {
    const part = covered.get(at);
    if (part !== undefined && part.from === at) {
      const mention = nameMention(article, block, nameIndex, part, mentions);
      if (mention !== null) mentions.push(mention);
      at = part.to - 1;
      continue;
    }
    const found = nounPhraseAt(block, at);
    if (found === null) continue;
    const owned = nameBehind(mentions.at(-1), found);
    if (owned === null) mentions.push(found);
    else mentions[mentions.length - 1] = owned;
  }
  return joinAppositions(block.tokens, mentions, nameIndex.states);
}

function isKnown(nameIndex: NameIndex, article: number, block: AnnotatedBlock, part: NamePart): boolean {
  const entity = nameIndex.resolve(article, block, part);
  return entity !== null && isNamedTwice(entity);
}

function isNamedTwice(entity: Entity): boolean {
  if (entity.forms.size > 1) return true;
  const [count] = entity.forms.values();
  return count !== undefined && count > 1;
}

function nameMention(
  article: number,
  block: AnnotatedBlock,
  nameIndex: NameIndex,
  part: NamePart,
  before: Mention[],
): Mention | null {
  const entity = nameIndex.resolve(article, block, part);
  if (entity === null) return null;
  let np = part.np;
  // "Kremlin spokesman Dmitry Peskov", "the Russian ambassador, …": the role right before the name belongs to it.
  while (before.length > 0 && (before.at(-1)?.from ?? 0) >= np && before.at(-1)?.kind === 'role') before.pop();
  const role = before.at(-1);
  if (role !== undefined && role.kind === 'role' && role.to === np && entity.kind === 'person') {
    before.pop();
    np = role.np;
    noteOffice(entity, [role.head], role.modifiers, nameIndex.states);
  }
  return {
    np,
    from: part.from,
    to: part.to,
    kind: 'name',
    entity,
    head: '',
    modifiers: [],
    text: '',
    definite: true,
    possessive: block.tokens[part.to - 1]?.possessive ?? false,
  };
}

/** "a Kremlin aide, Yuri V. Ushakov": an indefinite role and the name after its comma are one person. */
function joinAppositions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  states: StateWords,
): readonly Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (mention.kind !== 'role' || next?.kind !== 'name' || next.entity?.kind !== 'person') return mention;
    if (tokens[mention.to]?.text !== ',' || next.np !== mention.to + 1) return mention;
    const after = tokens[next.to]?.text ?? '.';
    if (!/^[,.;:)“"]$/u.test(after)) return mention;
    noteOffice(next.entity, [mention.head], mention.modifiers, states);
    return { ...mention, entity: next.entity };
  });
}

/** "Xinhua news agency": the kind of body behind its name adds nothing; the mention is the name's. */
function nameBehind(name: Mention | undefined, noun: Mention): Mention | null {
  if (name?.kind !== 'name' || noun.kind !== 'group' || name.entity?.kind !== 'institution' || name.possessive)
    return null;
  const isGeneric =
    /^(?:agency|newspaper|magazine|channel|network|station|outlet|website|broadcaster|company|group)$/u.test(noun.head);
  return isGeneric && name.from >= noun.np && noun.from - name.to <= 1
    ? { ...name, np: Math.min(name.np, noun.np), to: noun.to, possessive: noun.possessive }
    : null;
}

/** A speaker without a name, from its own words: "State Department spokesperson". */
export function unnamedEntity(mention: Mention): Entity {
  const name = mention.text
    .replace(/^(?:(?:other|same|own|two|three|several|lengthy|recent|new) )+/u, '')
    .replace(/\s+/gu, ' ');
  const kind = mention.kind === 'document' || mention.kind === 'group' ? mention.kind : 'person';
  const entity = newEntity(`u:${name.toLowerCase()}`, kind);
  entity.forms.set(name, 1);
  return entity;
}
