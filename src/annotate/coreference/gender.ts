import { auxiliaries, conjunctions, determiners, prepositions } from '../../languages/en/function-words.ts';
import { anyGenderWord } from '../../languages/index.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Entity } from '../names/entity.ts';
import { MIN_GENDER_RATIO, MIN_GENDER_VOTES } from '../thresholds.ts';
import type { Mention } from './mention.ts';

/** The English pronoun that takes a person up. */
export type Gender = 'he' | 'she';

/**
 * How an English article's own words take up each person: by an honorific ("Ms Lee"), by a noun ("Lee, the actress"), or where a sentence names nobody else
 * before "his" or "she" ("Lee said she …"). People whom too little or contrary is said of are left out. Names themselves tell nothing.
 */
export function readGenders(mentions: ReadonlyMap<AnnotatedBlock, readonly Mention[]>): ReadonlyMap<Entity, Gender> {
  const votes = new Map<Entity, { he: number; she: number }>();
  const vote = (entity: Entity, gender: Gender, count: number): void => {
    const known = votes.get(entity) ?? { he: 0, she: 0 };
    known[gender] += count;
    votes.set(entity, known);
  };
  for (const [block, list] of mentions) {
    if (block.language.genderWords.size === 0) continue;
    for (const mention of list) voteByWords(block, mention, vote);
    voteBySentences(block, list, vote);
  }
  const genders = new Map<Entity, Gender>();
  for (const [entity, { he, she }] of votes) {
    const [most, least] = he >= she ? [he, she] : [she, he];
    if (most >= MIN_GENDER_VOTES && most >= least * MIN_GENDER_RATIO) genders.set(entity, he >= she ? 'he' : 'she');
  }
  return genders;
}

/** The pronoun that a person without a name is taken up by: "young man", "spokeswoman". */
export function genderOfNoun(entity: Entity): Gender | undefined {
  if (!entity.key.startsWith('u:')) return undefined;
  return anyGenderWord.get(entity.key.slice(2).split(' ').at(-1) ?? '');
}

type Vote = (entity: Entity, gender: Gender, count: number) => void;

function voteByWords({ tokens, language }: AnnotatedBlock, mention: Mention, vote: Vote): void {
  if (mention.kind !== 'name' || mention.entity?.kind !== 'person') return;
  for (let at = mention.np; at < mention.from; at++) {
    const gender = language.genderWords.get((tokens[at]?.lower ?? '').replace('.', ''));
    if (gender !== undefined) vote(mention.entity, gender, MIN_GENDER_VOTES * MIN_GENDER_RATIO);
  }
  // "Lee, a retired actress,"; "Lee herself"
  const isApposition = tokens[mention.to]?.text === ',' && /^(?:an?|the)$/u.test(tokens[mention.to + 1]?.lower ?? '');
  const end = isApposition ? mention.to + 6 : mention.to + 1;
  for (let at = isApposition ? mention.to + 2 : mention.to; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || prepositions.has(token.lower)) return;
    const gender = token.possessive ? undefined : language.genderWords.get(token.lower);
    if (gender !== undefined) vote(mention.entity, gender, MIN_GENDER_VOTES);
  }
}

/** Of each sentence outside quotations: the only person named before a pronoun is whom it takes up, more often than not. */
function voteBySentences(block: AnnotatedBlock, list: readonly Mention[], vote: Vote): void {
  let next = 0;
  for (const { from, to } of block.windows) {
    const first = next;
    while (next < list.length && (list[next]?.from ?? 0) < to) next++;
    const named = list.slice(first, next).filter(isSomebody);
    const [person] = named;
    if (person?.entity == null || block.quoteAt[person.from] !== -1) continue;
    const end = named.find((mention) => mention.entity !== person.entity)?.from ?? to;
    for (let at = Math.max(from, person.to); at < end; at++) {
      const gender = block.quoteAt[at] === -1 ? pronounAt(block, at) : undefined;
      if (gender !== undefined) vote(person.entity, gender, 1);
    }
  }
}

/** A person, with a name or by a noun. */
function isSomebody({ kind, entity }: Mention): boolean {
  return entity === null ? kind === 'role' : entity.kind === 'person';
}

function pronounAt({ tokens, quoteAt }: AnnotatedBlock, at: number): Gender | undefined {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:he|his|himself|he's|he'd|he'll)$/u.test(word)) return 'he';
  if (/^(?:she|herself|she's|she'd|she'll)$/u.test(word)) return 'she';
  if (word !== 'her' || quoteAt[at + 1] !== -1) return undefined;
  const after = tokens[at + 1];
  const isOwner =
    after?.kind === 'word' &&
    !(
      prepositions.has(after.lower) ||
      determiners.has(after.lower) ||
      conjunctions.has(after.lower) ||
      auxiliaries.has(after.lower)
    ) &&
    after.lower !== 'to';
  return isOwner ? 'she' : undefined;
}
