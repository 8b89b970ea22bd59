const LOCALES = ['en', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk', 'nl'];
/** Month names and their usual short forms -> 1..12. Source: CLDR, through Intl. */
const MONTHS = collectMonths();
function collectMonths() {
    const months = new Map();
    for (const locale of LOCALES) {
        for (const style of ['long', 'short']) {
            const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
            const inDate = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
            for (let month = 0; month < 12; month += 1) {
                const day = new Date(Date.UTC(2021, month, 1));
                const names = [alone.format(day), inDate.formatToParts(day).find((part) => part.type === 'month')?.value ?? ''];
                for (const name of names)
                    months.set(name.toLowerCase().replace(/\.$/u, ''), month + 1);
            }
        }
    }
    months.set('sept', 9);
    months.delete('');
    return months;
}
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const DAY_FIRST = /(?<![\d.])(\d{1,2})\.?(?:st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u;
/** The first full date (day, month, year) in the first 400 units of a line, or null. Slashed dates are left alone: their order is anyone's guess. */
export function findDate(text) {
    const line = text.slice(0, 400);
    const found = [
        take(ISO.exec(line), (m) => [m[1], m[2], m[3]]),
        take(DAY_FIRST.exec(line), (m) => [m[3], monthOf(m[2]), m[1]]),
        take(MONTH_FIRST.exec(line), (m) => [m[3], monthOf(m[1]), m[2]]),
        take(DOTTED.exec(line), (m) => [m[3], m[2], m[1]]),
    ].filter((date) => date !== null);
    return found.sort((a, b) => a.start - b.start)[0] ?? null;
}
function monthOf(name) {
    return MONTHS.get((name ?? '').toLowerCase())?.toString();
}
function take(match, parts) {
    if (!match)
        return null;
    const [year, month, day] = parts(match).map(Number);
    if (!(year && month && day) || year < 1800 || month > 12 || day > 31)
        return null;
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1)
        return null;
    return { date: date.toISOString().slice(0, 10), start: match.index, end: match.index + match[0].length };
}
function collectWeekdays() {
    return LOCALES.flatMap((locale) => ['long', 'short'].flatMap((style) => {
        const name = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
        return [3, 4, 5, 6, 7, 8, 9].flatMap((day) => name
            .format(new Date(Date.UTC(2021, 0, day)))
            .toLowerCase()
            .match(/\p{L}+/gu) ?? []);
    }));
}
/** Words that stand in a date line beside the date. Source: CLDR relative-time and date-field names, and the labels "published", "updated" in four languages. */
const DATE_WORDS = new Set([
    ...collectWeekdays(),
    ...('date published posted updated last on at am pm a m p et est edt gmt utc bst cet msk мск дата опубликовано обновлено в г года ' +
        'veröffentlicht aktualisiert stand um uhr den publié mis à jour le h às de em publicado atualizado publicada actualizado las el alle del il pubblicato ' +
        'min read minute minutes hour hours day days month months year years ago st nd rd th').split(' '),
]);
/** Whether a line is a date or a time with at most a label and a section's name ("date 2021-12-15 International", "6 years ago", "Updated 4:04 p.m. ET"). */
export function isDateLine(text) {
    if (text.length > 100)
        return false;
    if (/^\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/iu.test(text))
        return true;
    const found = findDate(text);
    const time = /\d{1,2}[:.]\d{2}/u.test(text);
    const rest = found === null ? text : text.slice(0, found.start) + text.slice(found.end);
    const words = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
    // Without a date a clock's time and words of dates alone ("Updated 4:12 p.m.").
    if (found === null)
        return time && text.length <= 40 && words.every((word) => DATE_WORDS.has(word));
    return words.filter((word) => !DATE_WORDS.has(word)).length <= 2;
}
const CLOCK = /\(?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4}(?!\p{L}))?\)?/giu;
const SLASHED = /(?<!\d)\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)/u;
/** A line without the date and time that stand in it and the words around them ("on Monday", "published", "|"), or null when it holds no date. */
export function withoutDate(text) {
    if (text.length > 160)
        return null;
    const slashed = SLASHED.exec(text);
    const found = findDate(text) ?? (slashed ? { start: slashed.index, end: slashed.index + slashed[0].length } : null);
    if (found === null)
        return null;
    const sides = [text.slice(0, found.start), text.slice(found.end)].map((side) => side.replace(CLOCK, ' '));
    return sides
        .map(trimDateWords)
        .filter((side) => side !== '')
        .join(', ');
}
// Separators and words of dates at either end, one after another.
function trimDateWords(side) {
    let words = side.split(/[\s,;|·•–—()-]+/u).filter((word) => word !== '');
    const isOfDate = (word) => word !== undefined && (DATE_WORDS.has(word.toLowerCase().replace(/\.$/u, '')) || PUBLISHED.test(word));
    while (isOfDate(words.at(-1)))
        words = words.slice(0, -1);
    while (isOfDate(words[0]))
        words = words.slice(1);
    return words.length === 0
        ? ''
        : side.slice(side.indexOf(words[0] ?? ''), side.lastIndexOf(words.at(-1) ?? '') + (words.at(-1)?.length ?? 0));
}
const PUBLISHED = /^(?:publi[sz]\p{L}+|опубликован\p{L}|veröffentlicht|erschienen|geschrieben|am)$/iu;
