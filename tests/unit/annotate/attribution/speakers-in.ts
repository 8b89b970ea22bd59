import { readQuotes } from '../builders.ts';

const CAST: Readonly<Record<string, string>> = {
  en: 'Chancellor Ada Brandt met Mayor Paul Otis and Kim Vale, an engineer, in Nordvik on Monday.',
  de: 'Die Ingenieurin Ada Brandt traf am Montag in Nordvik den Bürgermeister Paul Otis.',
  fr: 'La capitaine Ada Brandt a rencontré lundi à Nordvik le maire Paul Otis.',
  ru: 'Анна Котова встретилась в понедельник с Иваном Петровым.',
  es: 'La capitana Ada Brandt se reunió el lunes en Nordvik con el alcalde Paul Otis.',
};

/** Who says each quotation of a paragraph, in an article whose first paragraph brings the people in; an empty string is nobody known. */
export function speakersIn(paragraph: string, language = 'en'): readonly string[] {
  return quotesIn(paragraph, language).map(({ by }) => by.join(' + '));
}

/** The quotations of such a paragraph. */
export function quotesIn(paragraph: string, language = 'en'): ReturnType<typeof readQuotes> {
  return readQuotes(`${CAST[language] ?? ''}\n${paragraph}`, { language });
}

/** Who says the first quotation of such a paragraph, and the words that say so. */
export function firstIn(paragraph: string, language = 'en'): { readonly by: string; readonly cue: string | null } {
  const [quote] = quotesIn(paragraph, language);
  return { by: quote?.by.join(' + ') ?? '', cue: quote?.cue ?? null };
}
