/**
 * Words that stand nearly everywhere and tell no place from another: the commonest of written English and German.
 * Source: Leech, Rayson and Wilson, "Word Frequencies in Written and Spoken English" (2001), list 1.1; Leipzig Corpora Collection, deu_news.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been but by for from had has have he his if in is it its not of on or she that the their there they this to was we were which who will with would you',
    'als am an auch auf aus bei das dem den der des die ein eine einem einen einer er es für hat ich im in ist mit nach nicht sich sie und von vor war wird zu zum zur',
  ].flatMap((list) => list.split(' ')),
);
