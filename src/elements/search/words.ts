const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A whole number as running text writes it: in words up to twelve, else in figures with a thousands comma. */
export function numberInWords(n: number): string {
  return SMALL[n] ?? n.toLocaleString('en-GB');
}

/** The text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO 8601 date as "30 December 2022"; what stands for a missing one. */
export function dateInWords(iso: string | null): string {
  return iso === null ? 'no date in the text' : DATE.format(new Date(`${iso}T00:00:00Z`));
}
