import type { Entity } from './entities.ts';
import { sortGermanNames } from './german-names.ts';
import { readInitialisms } from './initialisms.ts';
import type { NamePart } from './name-part.ts';
import { findNames } from './names.ts';
import { noteFullName, type People } from './people.ts';
import { personKeys } from './person-votes.ts';
import { isInstitution, resolveName } from './resolve-name.ts';
import type { Scene } from './scene.ts';
import { readStates } from './states.ts';
import type { StateWords } from './tables/states.ts';
import { countWords } from './word-use.ts';

/** All names of the corpus. `resolve` gives the entity of a name in one article. */
export interface Registry {
  readonly entities: ReadonlyMap<string, Entity>;
  /** What words for states name, in the table and in this corpus. */
  readonly states: StateWords;
  readonly partsOf: (scene: Scene) => readonly NamePart[];
  readonly resolve: (article: number, scene: Scene, part: NamePart) => Entity | null;
}

type Parts = ReadonlyMap<Scene, readonly NamePart[]>;

/** Reads the names of all articles: full names first, then what shorter forms refer to. */
export function buildRegistry(articles: readonly (readonly Scene[])[]): Registry {
  const states = readStates(articles);
  const parts = findParts(articles, states);
  return registryOf(readPeople(articles, parts, states), new WeakMap(parts));
}

/** In a function of its own: its closures live while articles are read and let go, and may hold no scene. */
function registryOf(people: People, parts: WeakMap<Scene, readonly NamePart[]>): Registry {
  return {
    entities: people.entities,
    states: people.states,
    partsOf: (scene) => parts.get(scene) ?? [],
    resolve: (article, scene, part) => resolveName(people, article, scene, part),
  };
}

/** The names of every scene, in order. */
function findParts(articles: readonly (readonly Scene[])[], states: StateWords): Parts {
  const use = countWords(articles);
  const parts = new Map<Scene, readonly NamePart[]>();
  for (const scenes of articles)
    for (const scene of scenes) parts.set(scene, findNames(scene.tokens, scene.starts, use, states));
  sortGermanNames(parts, states);
  return parts;
}

function readPeople(articles: readonly (readonly Scene[])[], parts: Parts, states: StateWords): People {
  const people: People = {
    persons: personKeys(articles, parts, states),
    entities: new Map(),
    states,
    inArticle: articles.map(() => ({ byWord: new Map(), byTail: new Map(), counts: new Map(), chosen: new Map() })),
    everywhere: new Map(),
    initialisms: new Map(),
    isCounting: true,
  };
  articles.forEach((scenes, article) => {
    for (const scene of scenes) for (const part of parts.get(scene) ?? []) noteFullName(people, article, scene, part);
  });
  people.initialisms = readInitialisms(parts, (scene, part) => isInstitution(people, scene, part));
  // Every name of running text is counted once, before anyone asks: what is known must not hang on which article is read first.
  articles.forEach((scenes, article) => {
    for (const scene of scenes)
      if (!scene.titleCase) for (const part of parts.get(scene) ?? []) resolveName(people, article, scene, part);
  });
  people.isCounting = false;
  return people;
}
