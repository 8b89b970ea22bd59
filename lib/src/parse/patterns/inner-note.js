/** An editor's aside is seldom longer than this (UTF-16 units); a bracket that stays open longer was never closed. */
const LONGEST_NOTE = 1500;
// How an aside is signed: "— Ed.", "— Approx. InoSMI" (a machine's reading of "Прим."), "прим. ред.", "Anm. d. Red.", "NDLR".
const SIGNED_AT_END = /(?:^|[\s.;,—–-])(?:[—–-]\s*)?(?:(?:approx|ed|eds|tr|trans|prim)\.(?:\s+(?:note|by))?|(?:editor|translator|publisher)(?:['’]s)?(?:\s+note)?|note by [\p{L} ]{2,30}|прим(?:\.|ечание)|ред\.|anm(?:\.|erkung)|n\.?d\.?l\.?r\.?|n\.?d\.?t\.?)(?:\s*(?:\p{Lu}[\p{L}.]{1,20}|d(?:er|\.)|red(?:aktion|\.)?|ред(?:акции|\.)?|пер(?:еводчика|\.)?|автора|авт\.)){0,4}\s*$/iu;
const SIGNED_AT_FRONT = /^(?:(?:editor|translator|publisher)(?:['’]s)? note|ed\.? note|note de la rédaction|прим(?:\.|ечание) (?:ред|пер|автора)|anm(?:\.|erkung) d|n\.?d\.?l\.?r\.?)\s*/iu;
const PARTNER = { ')': '(', ']': '[' };
/** Bracketed asides in the publisher's own voice, brackets included; outermost only. */
export function findInnerNotes(text) {
    const open = [];
    const notes = [];
    for (const match of text.matchAll(/[()[\]]/gu)) {
        const sign = match[0];
        const partner = PARTNER[sign];
        if (partner === undefined) {
            open.push({ sign, start: match.index });
            continue;
        }
        const opener = open.at(-1);
        if (opener?.sign !== partner)
            continue;
        open.pop();
        const end = match.index + 1;
        if (end - opener.start > LONGEST_NOTE || !isSigned(text.slice(opener.start + 1, end - 1)))
            continue;
        while ((notes.at(-1)?.start ?? -1) > opener.start)
            notes.pop();
        notes.push({ start: opener.start, end });
    }
    return notes;
}
function isSigned(aside) {
    const words = aside.trim();
    return SIGNED_AT_END.test(words.slice(-80)) || SIGNED_AT_FRONT.test(words.slice(0, 60));
}
