import type { Edition } from '../corpus/edition.ts';

/** The language of each article that is not in the pages' own, by article id; an undetermined language is left to the page's. */
export function articleLanguages(edition: Edition): Record<string, string> {
  const foreign = edition.articles.filter((article) => article.language !== 'en' && article.language !== 'und');
  return Object.fromEntries(foreign.map((article) => [article.id, article.language]));
}
