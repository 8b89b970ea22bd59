/**
 * The most frequent grammatical words of four languages that tell each from the others and from its neighbours, lower case: Snowball's stop-word
 * lists (snowballstem.org, BSD) without what two of them share ("was", "des", "in", "so"), and without what stands as often in a kindred language:
 * Dutch, Danish, Spanish, Italian, Portuguese, Ukrainian, Bulgarian ("de", "la", "en", "den", "er", "es", "на", "не", "за").
 */
const WORDS = {
    en: `the of and to that for with his at from have has this are is be it as not which had he they their who were been would its after by she but said
    about more than could there what when we you our`,
    de: `der die und das von mit dem ist im für auf ein eine nicht sich auch zu werden wurde hat zum zur dass bei nach aus einer einem einen wie über sind
    aber haben sie ich als noch oder nur vor durch`,
    fr: `les est une dans qui pour par sur et ce il pas avec sont ont cette aux été était mais ou où elle ils leur ses nous vous comme après entre selon`,
    ru: `что как это этот эта эти этого этом для его её ее их был было была были также они она он или если когда который которая которое которые которых
    только чтобы более после еще ещё уже со из при года году`,
};
/** By word, the language that it tells. */
export const LANGUAGE_STOPWORDS = new Map(Object.entries(WORDS).flatMap(([language, list]) => list.split(/\s+/u).map((word) => [word, language])));
