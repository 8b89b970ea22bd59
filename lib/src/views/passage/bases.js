import { routes } from "../routes.js";
/** So many wordings stand on one page, each with its own apparatus; more have a page each, or the first would grow with all of them. */
const MOST_ON_A_PAGE = 4;
/** More wordings than that of one passage have no pages of their own: their number would grow with the square of the witnesses. */
const MOST_PAGES = 24;
/**
 * The wordings that can be the base: the spine's first, or the longest; then in the order of the columns. Each on a page of its own where they
 * are many or `isHeavy` says so; `chosen` is a member's id.
 */
export function listBases(passage, members, spine, isHeavy, chosen) {
    const first = members.find((m) => m.witness.article === spine) ??
        members.toSorted((a, b) => b.member.text.length - a.member.text.length)[0];
    const ordered = first === undefined ? [] : [first, ...members.filter((m) => m !== first)];
    const byWording = new Map();
    for (const member of ordered) {
        const wording = plain(member.member.text);
        byWording.set(wording, [...(byWording.get(wording) ?? []), member]);
    }
    const wordings = [...byWording.values()].slice(0, MOST_PAGES);
    const areApart = wordings.length > 1 && (isHeavy || wordings.length > MOST_ON_A_PAGE);
    return wordings.flatMap((witnesses, i) => {
        const [base] = witnesses;
        if (base === undefined)
            return [];
        const href = i === 0 ? routes.passage(passage) : routes.base(passage, base.member.id);
        return [
            {
                base,
                witnesses,
                href: areApart ? href : null,
                isHere: areApart && (chosen === undefined ? i === 0 : chosen === base.member.id),
            },
        ];
    });
}
function plain(text) {
    return text
        .replace(/[“”„‟«»"]/g, '"')
        .replace(/[‘’‚']/g, "'")
        .replace(/\s+/g, ' ')
        .trim();
}
