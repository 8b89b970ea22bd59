/** On a phone, a link to a counterpart opens it in place, below the passage; again, and it closes. True if the click was such. */
export function openInPlace(event: MouseEvent, isNarrow: boolean): boolean {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.also a') : null;
  const chunk = link?.closest<HTMLElement>('.chunk');
  if (!isNarrow || !link || !chunk) return false;
  const target = document.getElementById(link.hash.slice(1));
  const there = target?.closest<HTMLElement>('.chunk');
  const column = target?.closest<HTMLElement>('.column');
  if (!there || !column) return false;
  event.preventDefault();
  const id = `in-${link.hash.slice(1)}`;
  const open = document.getElementById(id);
  if (open === null) chunk.append(copyOf(id, there, column));
  else open.remove();
  link.setAttribute('aria-expanded', String(open === null));
  chunk.classList.toggle('has-opened', chunk.querySelector('.opened') !== null);
  return true;
}

function copyOf(id: string, there: HTMLElement, column: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.id = id;
  box.className = `opened ${[...column.classList].find((name) => name.startsWith('hue-')) ?? ''}`;
  const copy = there.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const part of copy.querySelectorAll('.number, .also')) part.remove();
  const name = document.createElement('p');
  name.className = 'opened-name';
  name.append(...[...(column.querySelector('.column-name')?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  box.append(name, copy);
  return box;
}
