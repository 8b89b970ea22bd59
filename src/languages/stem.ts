import { stemmer } from 'stemmer';

/** Stems of what was read before, by language. */
const caches = new Map<string, Map<string, string>>();
const CACHE_LIMIT = 200_000;

/** Endings that inflection adds in German, French and Russian, longest first (Snowball's light stemmers; Savoy, "Light Stemming Approaches", 2006). */
const LIGHT_ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /(?:ern|est|em|en|er|es|e|s|n|t)$/u,
  fr: /(?:issements|issement|ements|ement|euses|ations|ation|aient|antes|ants|ante|ant|eaux|euse|eux|ees|ent|ait|ais|ons|ez|es|er|ee|s|e|x)$/u,
  ru: /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ать|ять|ить|еть|ешь|ает|яет|уют|ают|яют|ов|ев|ей|ой|ий|ый|ые|ие|ая|яя|ое|ее|ую|юю|ам|ям|ах|ях|ом|ем|ым|им|ых|их|ал|ил|ла|ло|ли|ть|ся|сь|а|я|о|е|ы|и|у|ю|ь)$/u,
};

/** The stem of a word in normal form: Porter (1980) for English, a light suffix rule for German, French and Russian, the word itself elsewhere. */
export function stemWord(norm: string, language: string): string {
  const cache = caches.get(language) ?? new Map<string, string>();
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const stem = computeStem(norm.replace(/'s?$/, ''), language);
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(norm, stem);
  caches.set(language, cache);
  return stem;
}

function computeStem(word: string, language: string): string {
  if (/^[a-z-]+$/.test(word) && (language === 'en' || language === 'und')) return stemmer(word);
  const endings = LIGHT_ENDINGS[language];
  if (!endings || word.length < 5) return word;
  const cut = word.replace(endings, '');
  return cut.length >= 3 ? cut : word;
}
