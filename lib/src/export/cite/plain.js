const MONTHS = [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
];
/** `2022-12-30` as "30 December 2022", whatever the machine's locale and time zone. */
export function wordDate(date) {
    const [year, month, day] = date.split('-').map(Number);
    return [day, MONTHS[(month ?? 1) - 1], year].join(' ');
}
/** The reference as a sentence to paste anywhere. */
export function citePlain(r) {
    const words = /^["“«„'‘]/u.test(r.words) ? r.words : `“${r.words}”`;
    const who = r.speakers.length === 0 ? '' : `, ${r.speakers.join(' and ')}`;
    const when = r.date === null ? '' : `, ${wordDate(r.date)}`;
    return `${words}${who}; ${r.event}${when}. Versions: ${r.versions.join('; ')}. ${r.edition.title}, edition ${r.edition.id}. ${r.url}`;
}
