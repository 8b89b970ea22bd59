import type { StateWords } from '../../languages/en/states.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import { readAcronyms } from './acronyms.ts';
import { findNameCandidates } from './candidates.ts';
import { sortCapitalisedNouns } from './capitalised-nouns.ts';
import { countLetterCases } from './case-statistics.ts';
import type { Entity } from './entity.ts';
import type { NamePart } from './name-part.ts';
import { noteFullName, type People } from './people.ts';
import { classifyPersonNames } from './person-evidence.ts';
import { isInstitution, resolveName } from './resolve.ts';
import { readStates } from './states.ts';

/** All names of the corpus. `resolve` gives the entity of a name in one article. */
export interface NameIndex {
  readonly entities: ReadonlyMap<string, Entity>;
  /** What words for states name, in the table and in this corpus. */
  readonly states: StateWords;
  readonly partsOf: (block: AnnotatedBlock) => readonly NamePart[];
  readonly resolve: (article: number, block: AnnotatedBlock, part: NamePart) => Entity | null;
}

type Parts = ReadonlyMap<AnnotatedBlock, readonly NamePart[]>;

/** Reads the names of all articles: full names first, then what shorter forms refer to. */
export function buildNameIndex(articles: readonly (readonly AnnotatedBlock[])[]): NameIndex {
  const states = readStates(articles);
  const parts = findParts(articles, states);
  return registryOf(readPeople(articles, parts, states), new WeakMap(parts));
}

/** In a function of its own: its closures live while articles are read and let go, and may hold no block. */
function registryOf(people: People, parts: WeakMap<AnnotatedBlock, readonly NamePart[]>): NameIndex {
  return {
    entities: people.entities,
    states: people.states,
    partsOf: (block) => parts.get(block) ?? [],
    resolve: (article, block, part) => resolveName(people, article, block, part),
  };
}

/** The names of every block, in order. */
function findParts(articles: readonly (readonly AnnotatedBlock[])[], states: StateWords): Parts {
  const use = countLetterCases(articles);
  const parts = new Map<AnnotatedBlock, readonly NamePart[]>();
  for (const blocks of articles) for (const block of blocks) parts.set(block, findNameCandidates(block, use, states));
  sortCapitalisedNouns(parts, states);
  return parts;
}

function readPeople(articles: readonly (readonly AnnotatedBlock[])[], parts: Parts, states: StateWords): People {
  const people: People = {
    persons: classifyPersonNames(articles, parts, states),
    entities: new Map(),
    states,
    inArticle: articles.map(() => ({ byWord: new Map(), byTail: new Map(), counts: new Map(), chosen: new Map() })),
    everywhere: new Map(),
    initialisms: new Map(),
    isCounting: true,
  };
  articles.forEach((blocks, article) => {
    for (const block of blocks) for (const part of parts.get(block) ?? []) noteFullName(people, article, block, part);
  });
  people.initialisms = readAcronyms(parts, (block, part) => isInstitution(people, block, part));
  // Every name of running text is counted once, before anyone asks: what is known must not hang on which article is read first.
  articles.forEach((blocks, article) => {
    for (const block of blocks)
      if (!block.titleCase) for (const part of parts.get(block) ?? []) resolveName(people, article, block, part);
  });
  people.isCounting = false;
  return people;
}
