const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
/** See {@link DateParts}. */
export function dateParts(iso) {
    if (iso === null)
        return null;
    const date = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(date.getTime()))
        return null;
    return { iso, weekday: weekday.format(date), day: day.format(date), year: year.format(date) };
}
/** "30 December 2022", or "no date in the text". */
export function dateInWords(iso) {
    const parts = dateParts(iso);
    return parts === null ? 'no date in the text' : `${parts.day} ${parts.year}`;
}
