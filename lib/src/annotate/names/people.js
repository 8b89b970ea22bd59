import { coreWords, newEntity, noteUse, personKey, useOf } from "./entity.js";
import { foldName } from "./normalise.js";
/** Of longer names only so many last words are looked up. */
const longestTail = 4;
/** Notes a person's full name, if the part is one, for the corpus and for its article. */
export function noteFullName(people, article, block, part) {
    const use = useOf(block.tokens, part);
    const core = coreWords(use.words);
    if (core.length < 2 || !isPersonPart(part, use, people.persons))
        return;
    const key = personKey(use.words);
    // In a headline's capitals ("Word Response To Trump") only those are people whom running text shows to be.
    if (block.titleCase && !people.persons.has(key))
        return;
    const entity = people.entities.get(key) ?? newEntity(key, 'person');
    people.entities.set(key, entity);
    noteUse(entity, use, people.states);
    const here = people.inArticle[article];
    here?.counts.set(entity, (here.counts.get(entity) ?? 0) + 1);
    const folded = core.map(foldName);
    for (const word of folded) {
        here?.byWord.set(word, (here.byWord.get(word) ?? new Set()).add(entity));
        people.everywhere.set(word, (people.everywhere.get(word) ?? new Set()).add(entity));
    }
    for (let length = 2; length < Math.min(folded.length, longestTail + 1); length++) {
        const tail = folded.slice(-length).join(' ');
        if (here?.byTail.has(tail) === false)
            here.byTail.set(tail, entity);
    }
}
/** Of the article's people with this name: a surname before a first name, then the one named in full first, for relatives keep their first names (AP Stylebook, "family members"); who is named in full far less often than another is not meant. Asked often, found once. */
export function chooseHere(here, folded) {
    if (here === undefined)
        return null;
    const known = here.chosen.get(folded);
    if (known !== undefined)
        return known;
    let best = null;
    let bestRank = -1;
    const found = [...(here.byWord.get(folded) ?? [])];
    const most = Math.max(0, ...found.map((entity) => here.counts.get(entity) ?? 0));
    for (const entity of found) {
        const isRare = (here.counts.get(entity) ?? 0) * 3 < most;
        const rank = (entity.key.endsWith(` ${folded}`) ? 2 : 0) + (isRare ? 0 : 1);
        if (rank > bestRank) {
            best = entity;
            bestRank = rank;
        }
    }
    here.chosen.set(folded, best);
    return best;
}
/** Another article's full name serves where the corpus has only one, and the word is its surname or stands after an honorific or an office. */
export function only(found, folded, part) {
    if (found === undefined || found.size !== 1)
        return null;
    const [entity] = found;
    if (entity === undefined)
        return null;
    return part.kind === 'person' || entity.key.endsWith(` ${folded}`) || entity.key.startsWith(`p:${folded} `)
        ? entity
        : null;
}
/** Whether a part is a person's name: an office or an honorific says so here, or elsewhere in the corpus. */
export function isPersonPart(part, use, persons) {
    if (part.kind === 'person')
        return true;
    return part.kind === 'unknown' && use.words.length <= 4 && persons.has(personKey(use.words));
}
