import type { Edition } from '../../corpus/edition-record.ts';

/** The link by which a reader says that an alignment is wrong: the corpus's contact with the passage's id filled in; null without a contact. */
export function complaintLink(
  edition: Edition,
  passage: string,
  address: string,
): { readonly href: string; readonly text: string } | null {
  const { contact } = edition.manifest;
  if (contact === undefined) return null;
  const text = 'This alignment is wrong';
  const subject = `Alignment ${passage}`;
  const body = `Passage ${passage}\n${address}\nEdition ${edition.id}\n\nWhat is wrong: `;
  if (/^https?:/.test(contact)) {
    const url = new URL(contact);
    url.searchParams.set('passage', passage);
    return { href: url.href, text };
  }
  const mail = contact.replace(/^mailto:/, '');
  return { href: `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`, text };
}
