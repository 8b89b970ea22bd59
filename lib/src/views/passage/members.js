import { indexEdition } from "../edition-index.js";
import { place, routes } from "../routes.js";
import { witnessesOf } from "../witnesses.js";
/** The members of a passage in the order of their versions' columns, and inside one article of its text. */
export function listMembers(edition, passage) {
    const event = indexEdition(edition).events.get(passage.event);
    const witnesses = event === undefined ? [] : witnessesOf(edition, event);
    return witnesses.flatMap((witness) => passage.members
        .map((member, position) => ({ member, position }))
        .filter(({ member }) => member.article === witness.article)
        .toSorted((a, b) => a.member.span.start - b.member.span.start)
        .map(({ member, position }, i) => ({ member, witness, position, telling: i === 0 ? null : i + 1 })));
}
/** The names of those whose words a passage gives, in the order in which its members name them. */
export function speakersOf(edition, passage) {
    const { quotes, speakers } = indexEdition(edition);
    const ids = passage.members.flatMap((member) => quotes.get(member.quote ?? '')?.speakers ?? []);
    return [...new Set(ids)].flatMap((id) => {
        const speaker = speakers.get(id);
        return speaker === undefined ? [] : [{ id, name: speaker.name }];
    });
}
/**
 * The lasting address of one version of a passage, which lands on that version: the member's own, or its place where the passage bears its id,
 * on the page of the passage that it stands on (1-based).
 */
export function versionPath(passage, { member }, page) {
    return member.id === passage ? place(routes.passage(passage, page), member.id) : routes.passage(member.id);
}
