import { readAcronyms } from "./acronyms.js";
import { findNameCandidates } from "./candidates.js";
import { sortCapitalisedNouns } from "./capitalised-nouns.js";
import { countLetterCases } from "./case-statistics.js";
import { noteFullName } from "./people.js";
import { classifyPersonNames } from "./person-evidence.js";
import { isInstitution, resolveName } from "./resolve.js";
import { readStates } from "./states.js";
/** Reads the names of all articles: full names first, then what shorter forms refer to. */
export function buildNameIndex(articles) {
    const states = readStates(articles);
    const parts = findParts(articles, states);
    return registryOf(readPeople(articles, parts, states), new WeakMap(parts));
}
/** In a function of its own: its closures live while articles are read and let go, and may hold no scene. */
function registryOf(people, parts) {
    return {
        entities: people.entities,
        states: people.states,
        partsOf: (block) => parts.get(block) ?? [],
        resolve: (article, scene, part) => resolveName(people, article, scene, part),
    };
}
/** The names of every scene, in order. */
function findParts(articles, states) {
    const use = countLetterCases(articles);
    const parts = new Map();
    for (const blocks of articles)
        for (const block of blocks)
            parts.set(block, findNameCandidates(block, use, states));
    sortCapitalisedNouns(parts, states);
    return parts;
}
function readPeople(articles, parts, states) {
    const people = {
        persons: classifyPersonNames(articles, parts, states),
        entities: new Map(),
        states,
        inArticle: articles.map(() => ({ byWord: new Map(), byTail: new Map(), counts: new Map(), chosen: new Map() })),
        everywhere: new Map(),
        initialisms: new Map(),
        isCounting: true,
    };
    articles.forEach((blocks, article) => {
        for (const block of blocks)
            for (const part of parts.get(block) ?? [])
                noteFullName(people, article, block, part);
    });
    people.initialisms = readAcronyms(parts, (scene, part) => isInstitution(people, scene, part));
    // Every name of running text is counted once, before anyone asks: what is known must not hang on which article is read first.
    articles.forEach((scenes, article) => {
        for (const scene of scenes)
            if (!scene.titleCase)
                for (const part of parts.get(scene) ?? [])
                    resolveName(people, article, scene, part);
    });
    people.isCounting = false;
    return people;
}
