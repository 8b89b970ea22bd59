import { bareId } from "../../export/former-ids.js";
import { isExcerpt } from "../../export/rights.js";
import { whereNow } from "../../export/where-now.js";
import { indexEdition } from "../edition-index.js";
import { planEvent } from "../event-plan.js";
import { place, routes } from "../routes.js";
import { listBases } from "./bases.js";
import { listMembers } from "./members.js";
import { layOutPassage, pageOfMember } from "./passage-layout.js";
/** Every address under /passages/ that a passage, one of its members, or a published id that is gone must answer. */
export function passageAddresses(edition) {
    const addresses = new Map();
    for (const passage of edition.passages)
        addresses.set(passage.id, { id: passage.id, kind: 'passage', passage });
    for (const passage of edition.passages) {
        for (const { id } of passage.members) {
            if (addresses.has(id))
                continue;
            const canonical = routes.passage(passage.id);
            const page = routes.passage(passage.id, pageOfMember(edition, passage, id));
            addresses.set(id, { id, kind: 'member', href: place(page, id), canonical });
        }
    }
    for (const address of formerAddresses(edition, new Set(addresses.keys())))
        addresses.set(address.id, address);
    return [...addresses.values()];
}
// Of what was published once: addresses that nothing bears now.
function formerAddresses(edition, taken) {
    // A member's id is that of its sentence or quote without the prefix: words that lost their partners are led to by a stub of their own.
    const living = new Set([
        ...edition.quotes.map(({ id }) => bareId(id)),
        ...edition.articles.flatMap((a) => a.blocks.flatMap((b) => b.sentences.map(({ id }) => bareId(id)))),
    ]);
    const published = Object.entries(edition.idRegistry.ids).filter(([id, { kind }]) => (kind === 'member' || kind === 'place') && !living.has(bareId(id)));
    return published.flatMap(([id, entry]) => {
        // A sentence, a quotation and a member of the same words are one hash: each form of it was an address.
        const open = [...new Set([id, bareId(id)])].filter((own) => !taken.has(own));
        const standing = open.length === 0 ? null : standingNow(edition, id, entry);
        return open.map((own) => (standing === null ? addressOfGone(edition, own, entry) : addressOf(own, standing)));
    });
}
function standingNow(edition, id, entry) {
    const standing = whereNow(edition, id, entry);
    if (standing !== null)
        return standing;
    // Words that may not be shown any more lead to what of their article may.
    const article = indexEdition(edition).articles.get(entry.article ?? '');
    return article !== undefined && isExcerpt(edition, article) ? { article: article.id, place: '' } : null;
}
function addressOfGone(edition, id, { text, article, event }) {
    const { articles, events } = indexEdition(edition);
    const own = event ?? articles.get(article ?? '')?.event ?? edition.idRegistry.ids[article ?? '']?.event;
    return { id, kind: 'gone', text, event: events.has(own ?? '') ? (own ?? null) : null };
}
function addressOf(id, { article, passage, member, place: standing }) {
    const canonical = passage === undefined ? routes.article(article) : routes.passage(passage);
    const at = member ?? standing;
    return { id, kind: 'member', href: at === '' ? canonical : place(canonical, at), canonical };
}
/** The passages of so many or so long wordings that each wording but the first is the base on a page of its own. */
export function baseAddresses(edition) {
    const { events } = indexEdition(edition);
    return edition.passages.flatMap((passage) => {
        const event = events.get(passage.event);
        if (event === undefined)
            return [];
        const { areApart } = layOutPassage(edition, passage);
        const bases = listBases(passage.id, listMembers(edition, passage), planEvent(edition, event).spine, areApart);
        return bases
            .slice(1)
            .filter(({ href }) => href !== null)
            .map(({ base }) => ({ passage, member: base.member.id }));
    });
}
/** The pages after the first of passages whose witnesses fill more than one; `page` is 2 and up. */
export function laterPassagePages(edition) {
    return edition.passages.flatMap((passage) => layOutPassage(edition, passage)
        .pages.slice(1)
        .map((_, i) => ({ passage, page: i + 2 })));
}
