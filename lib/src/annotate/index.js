// Articles of blocks -> sentences, quotes with speakers, names. The order: sentences and marks (scene), the corpus's names (registry),
// mentions, attributions, kinds, speakers' ids. Nothing depends on the order of the articles.
import { languageOf } from "../languages/index.js";
import { BLOCK_KINDS } from "../vocabulary/block-kinds.js";
import { annotateBlocks } from "./annotated-block.js";
import { attributeArticle } from "./attribution/attribute.js";
import { readGenders } from "./coreference/gender.js";
import { findMentions } from "./coreference/mentions.js";
import { displayName, newEntity } from "./names/entity.js";
import { buildNameIndex } from "./names/name-index.js";
import { slug } from "./names/normalise.js";
import { buildQuotes } from "./quotes/quotes.js";
import { attributeRepeatedQuotes } from "./quotes/repeated-quotes.js";
import { makeSpeakers } from "./quotes/speakers.js";
import { MAX_REMEMBERED_PEOPLE } from "./thresholds.js";
/** The articles with their sentences, quotes and names, in the order given, and all speakers of the corpus, by id. */
export function annotateCorpus(articles) {
    const sorted = articles
        .map((article, index) => ({ article, index }))
        .sort((a, b) => (a.article.key < b.article.key ? -1 : 1));
    const found = readArticles(sorted.map(({ article }) => article));
    const voices = found.flatMap(({ quotes }) => quotes.flatMap((quote) => [...quote.speakers, ...quote.relayers]));
    const { speakers, idOf } = makeSpeakers(voices);
    const nameIdOf = nameIds();
    const results = [];
    found.forEach(({ sentences, quotes, names, tellings: statements }, at) => {
        const { article, index } = sorted[at];
        results[index] = {
            key: article.key,
            sentences,
            quotes: quotes.map((quote) => publish(quote, idOf)),
            names: names.map(({ range, entity }) => ({ range, entity: nameIdOf(entity) })),
            attributedStatements: statements.map((statement) => publishStatement(statement, nameIdOf)),
        };
    });
    return { articles: results, speakers };
}
/** An article's scenes, with all their tokens, are let go as soon as it is read: those of a whole corpus weigh many times its text. */
function readArticles(articles) {
    const built = articles.map((article) => annotateBlocks(article));
    const nameIndex = buildNameIndex(built.map(({ scenes: blocks }) => blocks));
    const interned = new Map();
    return articles.map((article, index) => {
        const { scenes, sentences } = built[index];
        const mentions = new Map(scenes.map((block) => [block, findMentions(index, block, nameIndex)]));
        const speakers = findSpeech(article, scenes, mentions, interned, nameIndex.states);
        built[index] = { scenes: [], sentences };
        return { sentences, ...speakers, names: namesOf(mentions) };
    });
}
function findSpeech(article, blocks, mentions, interned, states) {
    const context = buildEntityContext(mentions, interned, states);
    const speakers = attributeArticle(blocks, (block) => mentions.get(block) ?? [], context, languageOf(article.language));
    const quotes = [];
    for (const scene of blocks) {
        if (!BLOCK_KINDS[scene.kind].isQuoted)
            continue;
        const base = quotes.length;
        for (const quote of buildQuotes(scene, speakers.get(scene)?.attributions ?? []))
            quotes.push({
                ...quote,
                at: quotes.length,
                group: quote.group === null ? null : base + quote.group,
                within: quote.within === null ? null : base + quote.within,
            });
    }
    const statements = blocks.flatMap((scene) => speakers.get(scene)?.reportedSpeech ?? []);
    return { quotes: groupHeads(attributeRepeatedQuotes(blocks, quotes)), tellings: statements };
}
/** A group is named by its first quote, which belongs to it too. */
function groupHeads(quotes) {
    const head = new Map();
    for (const quote of quotes)
        if (quote.group !== null)
            head.set(quote.at, head.get(quote.group) ?? quote.group);
    const heads = new Set(head.values());
    return quotes.map((quote) => ({ ...quote, group: head.get(quote.at) ?? (heads.has(quote.at) ? quote.at : null) }));
}
function publish(quote, idOf) {
    const ids = (entities) => entities.flatMap((entity) => idOf.get(entity.key) ?? []);
    return {
        block: quote.block,
        range: quote.range,
        kind: quote.kind,
        speakers: ids(quote.speakers),
        cue: quote.cue,
        cueLemma: quote.cueLemma,
        relayers: ids(quote.relayers),
        group: quote.group,
        within: quote.within,
    };
}
function publishStatement({ range, sources: speakers }, idOf) {
    return { range, sources: speakers.map(idOf) };
}
function buildEntityContext(mentions, interned, stateWords) {
    const people = new Map();
    const states = new Map();
    for (const list of mentions.values())
        for (const { entity } of list) {
            if (entity?.kind === 'person')
                people.set(entity, (people.get(entity) ?? 0) + 1);
            if (entity?.kind === 'place' && entity.key.startsWith('s:'))
                states.set(entity, (states.get(entity) ?? 0) + 1);
        }
    const ranked = [...states].sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1)).map(([entity]) => entity);
    const intern = (entity) => {
        const known = interned.get(entity.key) ?? entity;
        interned.set(entity.key, known);
        return known;
    };
    const speakerOf = (entity) => {
        const state = entity.key.startsWith('c:')
            ? [...entity.aliases].map((alias) => stateWords.get(alias)?.state).find((name) => name !== undefined)
            : undefined;
        return state === undefined ? entity : intern(placeEntity(state));
    };
    const leading = [...people]
        .sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1))
        .slice(0, MAX_REMEMBERED_PEOPLE)
        .map(([entity]) => entity);
    return { people, leading, genders: readGenders(mentions), states: ranked, stateWords, intern, speakerOf: speakerOf };
}
function placeEntity(state) {
    const entity = newEntity(`s:${state}`, 'place');
    entity.forms.set(state, 1);
    return entity;
}
/** A function that gives the id of a named entity, made once for each: it is asked for at every mention. */
function nameIds() {
    const ids = new Map();
    return (entity) => {
        const id = ids.get(entity) ?? slug(`${entity.key.slice(0, 1)} ${displayName(entity)}`);
        ids.set(entity, id);
        return id;
    };
}
function namesOf(mentions) {
    const names = [];
    for (const [block, list] of mentions)
        for (const mention of list) {
            if (mention.kind !== 'name' || mention.entity === null)
                continue;
            const start = block.tokens[mention.from]?.start;
            const end = block.tokens[mention.to - 1]?.end;
            if (start !== undefined && end !== undefined)
                names.push({ range: { start, end }, entity: mention.entity });
        }
    return names.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
