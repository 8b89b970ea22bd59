import type { Edition } from '../../corpus/edition.ts';

/** How a reader says that an alignment is wrong: the address that takes it, null where the corpus names no contact, and the words to send. */
export interface Complaint {
  readonly href: string | null;
  readonly report: string;
}

/** The corpus's contact with the passage's id filled in; see {@link Complaint}. */
export function complainAbout(edition: Edition, passage: string, address: string): Complaint {
  const report = `Passage ${passage}\n${address}\nEdition ${edition.id}\n\nWhat is wrong: `;
  const { contact } = edition.manifest;
  if (contact === undefined) return { href: null, report };
  if (/^https?:/.test(contact)) {
    const url = new URL(contact);
    url.searchParams.set('passage', passage);
    return { href: url.href, report };
  }
  const mail = contact.replace(/^mailto:/, '');
  const subject = encodeURIComponent(`Alignment ${passage}`);
  return { href: `mailto:${mail}?subject=${subject}&body=${encodeURIComponent(report)}`, report };
}
