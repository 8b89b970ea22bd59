const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** An ISO 8601 date in the parts that the pages set apart: "Friday", "30 December", "2022". Null for a missing or impossible date. */
export interface DateParts {
  readonly iso: string;
  readonly weekday: string;
  readonly day: string;
  readonly year: string;
}

/** See {@link DateParts}. */
export function dateParts(iso: string | null): DateParts | null {
  if (iso === null) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return { iso, weekday: weekday.format(date), day: day.format(date), year: year.format(date) };
}

/** "30 December 2022", or "no date in the text". */
export function dateInWords(iso: string | null): string {
  const parts = dateParts(iso);
  return parts === null ? 'no date in the text' : `${parts.day} ${parts.year}`;
}
