import { chunkLength, chunkLines, listLines } from "./column-lines.js";
import { indexEdition } from "./edition-index.js";
import { witnessesOf } from "./witnesses.js";
const plans = new WeakMap();
/** The plan of an event, made once. */
export function planEvent(edition, event) {
    const known = plans.get(edition) ?? new Map();
    plans.set(edition, known);
    const plan = known.get(event.id) ?? makePlan(edition, event);
    known.set(event.id, plan);
    return plan;
}
function makePlan(edition, event) {
    const index = indexEdition(edition);
    const passages = index.passagesByEvent.get(event.id) ?? [];
    const byGroup = Map.groupBy(passages, (passage) => passage.group);
    const witnesses = witnessesOf(edition, event);
    const columns = witnesses.flatMap((witness) => {
        const article = index.articles.get(witness.article);
        if (article === undefined)
            return [];
        const lines = listLines(article, passages);
        const shared = [...byGroup.values()].filter((group) => isShared(group, article.id)).length;
        return [{ witness, lines, chunks: chunkLines(lines), shared }];
    });
    const spine = chooseSpine(columns);
    const groups = orderGroups(columns, spine).flatMap((id) => {
        const members = byGroup.get(id) ?? [];
        const lead = leadOf(members);
        if (lead === undefined)
            return [];
        return [{ id, lead, passages: members, articles: articlesOf(members) }];
    });
    // What one version alone tells twice is numbered after what versions share: only the latter has rows in the parallel view.
    const inOrder = groups.toSorted((a, b) => Number(a.articles.length < 2) - Number(b.articles.length < 2));
    const numbered = inOrder.map((group, i) => ({ ...group, number: i + 1 }));
    const told = numbered.flatMap(({ id, articles }) => articles.map((article) => ({ id, article })));
    return {
        ...{ event, witnesses, columns, spine, groups: numbered },
        groupsById: new Map(numbered.map((g) => [g.id, g])),
        groupsByArticle: new Map([...Map.groupBy(told, ({ article }) => article)].map(([article, own]) => [
            article,
            new Set(own.map(({ id }) => id)),
        ])),
    };
}
function isShared(group, article) {
    const articles = articlesOf(group);
    return articles.includes(article) && articles.length > 1;
}
function articlesOf(group) {
    return [...new Set(group.flatMap((passage) => passage.members.map((member) => member.article)))];
}
/** The passage that stands for its group: told in most places, then the longest. */
function leadOf(passages) {
    const size = (passage) => Math.max(...passage.members.map((member) => member.text.length));
    return passages.toSorted((a, b) => b.members.length - a.members.length || size(b) - size(a))[0];
}
/** The version with the most counterparts; of equals an original before a reprint, then the order of the columns. */
function chooseSpine(columns) {
    const ranked = columns.toSorted((a, b) => b.shared - a.shared || Number(a.witness.isReprint) - Number(b.witness.isReprint));
    return ranked[0]?.witness.article ?? '';
}
/**
 * Group ids in the order of a spine: first as the spine tells them (each where it tells most of it), then those it lacks, each after the
 * group that it follows in the first version that has it.
 */
export function orderGroups(columns, spine) {
    const first = columns.filter((column) => column.witness.article === spine);
    const rest = columns.filter((column) => column.witness.article !== spine);
    const followers = new Map([['', []]]);
    for (const column of [...first, ...rest]) {
        let previous = '';
        for (const group of mainChunks(column).keys()) {
            if (!followers.has(group)) {
                followers.set(group, []);
                followers.get(previous)?.push(group);
            }
            previous = group;
        }
    }
    return readFollowers(followers);
}
/** Depth-first, for a group's followers come right after it. Written with a stack, for a spine may be thousands of groups long. */
function readFollowers(followers) {
    const order = [];
    const stack = [''];
    while (stack.length > 0) {
        const group = stack.pop() ?? '';
        if (group !== '')
            order.push(group);
        // The first follower is the spine's own next group; later ones were found in other versions and belong before it.
        const [own, ...others] = followers.get(group) ?? [];
        stack.push(...(own === undefined ? [] : [own]), ...others.toReversed());
    }
    return order;
}
/** For each group of a version the chunk that tells most of it, in the order of the text. */
export function mainChunks(column) {
    const longest = new Map();
    for (const chunk of column.chunks) {
        if (chunk.group === null)
            continue;
        const known = longest.get(chunk.group);
        if (known === undefined || chunkLength(chunk) > chunkLength(known))
            longest.set(chunk.group, chunk);
    }
    return new Map(column.chunks.flatMap((chunk) => chunk.group !== null && longest.get(chunk.group) === chunk ? [[chunk.group, chunk]] : []));
}
