const keys: readonly (readonly [string, string])[] = [
  ['j, k', 'next, previous passage'],
  ['left, right', 'the same passage in another version'],
  ['Enter', 'on a number: the passage with its apparatus'],
  ['?', 'this list'],
];

/** Opens the list of keys, or closes it. */
export function toggleHelp(): void {
  const known = document.querySelector<HTMLDialogElement>('dialog.key-help');
  const dialog = known ?? makeDialog();
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'key-help';
  dialog.setAttribute('aria-labelledby', 'key-help');
  const title = document.createElement('h2');
  title.id = 'key-help';
  title.className = 'section-title';
  title.textContent = 'Keys';
  const list = document.createElement('dl');
  for (const [key, meaning] of keys) {
    const row = document.createElement('div');
    const term = document.createElement('dt');
    term.textContent = key;
    const text = document.createElement('dd');
    text.textContent = meaning;
    row.append(term, text);
    list.append(row);
  }
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.append(title, list, close);
  dialog.addEventListener('keydown', (event) => event.key === '?' && dialog.close());
  document.body.append(dialog);
  return dialog;
}
