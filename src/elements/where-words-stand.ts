/** Where words stand now: article and place in it; the passage and its member, where they are one. */
export type Standing = readonly [article: string, place: string, passage?: string, member?: string];

/** Where words stand that bore an id (without the prefix of its kind) once, while they had a twin; null if no words did. */
export async function standingOf(base: string, id: string): Promise<Standing | null> {
  const response = await fetch(`${base}data/places/${id[0]}.json`);
  if (!response.ok) return null;
  const places = (await response.json()) as Readonly<Record<string, Standing>>;
  return (Object.hasOwn(places, id) ? places[id] : undefined) ?? null;
}

/** The address of such words. */
export function wayTo(base: string, [article, place, passage, member]: Standing): string {
  return passage === undefined ? `${base}articles/${article}/#${place}` : `${base}passages/${passage}/#${member}`;
}
