import { anyReportingVerb } from "../../languages/index.js";
import { lettersOf, nameKey } from "./acronyms.js";
import { coreWords, newEntity, noteOffice, personKey, useOf } from "./entity.js";
import { foldName } from "./normalise.js";
import { chooseHere, isPersonPart, only } from "./people.js";
import { readStateInstitution } from "./state-institution.js";
/** The entity that a name in one article means; null where it is no name of its own ("Russian"). */
export function resolveName(people, article, block, part) {
    const use = useOf(block.tokens, part);
    const bearer = bearerOf(people, article, block, part, use);
    if (bearer !== null)
        return bearer;
    if (part.kind === 'adjective')
        return null;
    const state = people.states.get(use.text);
    if (part.kind === 'state' && state !== undefined) {
        const key = state.role === 'capital' ? `c:${state.place}` : `s:${state.state}`;
        return remember(people, key, 'place', state.place, use.text);
    }
    const core = coreWords(use.words);
    if (core.length >= 2 && isPersonPart(part, use, people.persons)) {
        // "Wasserman Schultz" is the article's "Debbie Wasserman Schultz".
        const longer = people.inArticle[article]?.byTail.get(core.map(foldName).join(' '));
        const entity = longer ?? people.entities.get(personKey(use.words)) ?? null;
        entity?.aliases.add(use.text);
        return entity;
    }
    const short = core.length === 1 && part.kind !== 'body' ? resolveShort(people, article, part, use, core[0] ?? '') : null;
    const body = part.kind === 'body' ? readStateInstitution(block, part, use, people.states) : null;
    if (body !== null)
        return remember(people, body.key, 'institution', body.form, use.text, body.weight);
    if (short !== null)
        return short;
    const kind = part.kind === 'person' ? 'person' : 'institution';
    const spelled = kind === 'institution' && core.length === 1 ? spelledOut(people, core[0] ?? '') : null;
    if (spelled !== null)
        return remember(people, spelled, kind, use.text, use.text, 0);
    return remember(people, nameKey(core), kind, use.text, use.text);
}
/** "Cuban said", "Paris, who …": a state's word alone is a person's where the article names somebody so in full and a verb that people do stands behind it. */
function bearerOf(people, article, block, part, use) {
    if ((part.kind !== 'adjective' && part.kind !== 'state') || part.to - part.from !== 1)
        return null;
    const here = people.inArticle[article];
    const word = foldName(use.words[0] ?? '');
    if (here?.byWord.has(word) !== true)
        return null;
    const next = block.tokens[part.to];
    const behind = next?.text === ',' ? block.tokens[part.to + 1] : next;
    const isPerson = behind?.lower === 'who' ||
        (next?.kind === 'word' &&
            (anyReportingVerb.has(next.lower) || /^(?:has|had|also|was|is|himself|herself|\p{Ll}+ed)$/u.test(next.text))) ||
        block.tokens[part.from - 1]?.lower === 'said';
    const bearer = isPerson ? chooseHere(here, word) : null;
    if (bearer === null || !bearer.key.endsWith(` ${word}`))
        return null;
    bearer.aliases.add(use.text);
    return bearer;
}
/** The institution whose initials a word is, where the corpus spells out exactly one. */
function spelledOut({ initialisms: acronyms }, word) {
    const letters = lettersOf(word);
    return letters === null ? null : (acronyms.get(letters) ?? null);
}
/** One word: a person of this article, else the only one of that name in the corpus, else a new one where an office or honorific shows a person. */
function resolveShort(people, article, part, use, word) {
    const folded = foldName(word);
    const known = chooseHere(people.inArticle[article], folded) ?? only(people.everywhere.get(folded), folded, part);
    if (known === null && part.kind !== 'person')
        return null;
    const entity = known ?? remember(people, `p:${folded}`, 'person', use.text, use.text);
    entity.aliases.add(use.text);
    noteOffice(entity, part.title, part.owner, people.states);
    return entity;
}
function remember({ entities, isCounting }, key, kind, form, alias, weight = 1) {
    const known = entities.get(key);
    const entity = known ?? newEntity(key, kind);
    entities.set(key, entity);
    if (isCounting || known === undefined)
        entity.forms.set(form, (entity.forms.get(form) ?? 0) + weight);
    entity.aliases.add(alias);
    return entity;
}
/** Whether a part names a body by its own name, not a person, nor a body that a state or an office owns. */
export function isInstitution({ persons, states }, block, part) {
    if ((part.kind !== 'unknown' && part.kind !== 'body') || part.np !== part.from)
        return false;
    const use = useOf(block.tokens, part);
    return !isPersonPart(part, use, persons) && readStateInstitution(block, part, use, states) === null;
}
