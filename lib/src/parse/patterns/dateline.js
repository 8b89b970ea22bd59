// "ANNAPOLIS, Md. (Reuters) - ", "Washington (CNN) ", "(CNN) ", "WASHINGTON, June 3 (AP) — ", "МОСКВА, 3 июн — РИА Новости. ", "BERLIN (dpa) - ".
const PLACE = "(?:\\p{Lu}[\\p{L}.’'-]*(?:[\\s,/]+[\\p{L}\\p{N}][\\p{L}\\p{N}.’'-]*){0,6}[\\s,]*)?";
const WITH_DASH = new RegExp(`^${PLACE}\\((\\p{Lu}[\\p{L}\\p{N}.&’' -]{1,30}|dpa|afp|ots|epd|kna)\\)\\s*[-–—]{1,2}\\s*`, 'u');
// Without a dash only an acronym is an agency: "Elizabeth (Betsy) DeVos" has no dateline.
const WITHOUT_DASH = new RegExp(`^${PLACE}\\((\\p{Lu}{2,5}|Reuters|dpa)\\)\\s+(?=[\\p{Lu}"“«])`, 'u');
const RUSSIAN = /^[\p{Lu}-]{3,30}(?:[\p{Lu} -]{0,20}),?\s+\d{1,2}\s+\p{L}{3,9}\.?\s*[.–—-]\s*((?:\/)?\p{Lu}[\p{L} ]{1,25}(?:\/)?)\.\s/u;
/** The agency that a paragraph's dateline names, or null. */
export function findDateline(text) {
    const head = text.slice(0, 160);
    const match = WITH_DASH.exec(head) ?? WITHOUT_DASH.exec(head) ?? RUSSIAN.exec(head);
    const name = match?.[1];
    if (!(match && name))
        return null;
    const start = match[0].lastIndexOf(name);
    return { name: name.replaceAll('/', '').trim(), start, end: start + name.length, length: match[0].length };
}
