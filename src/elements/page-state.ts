/** The choices that a page holds in its address, so that a link shows what its sender saw. */
export function readState(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Puts a choice into the address without a new entry in the history; null takes it out. */
export function writeState(name: string, value: string | null): void {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(history.state, '', url);
}
