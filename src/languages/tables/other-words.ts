/**
 * Closed word classes of German, French and Russian that end a noun phrase or stand between a subject and its verb. Sources: the closed-class lists of
 * the Universal Dependencies treebanks (GSD, SynTagRus) for ADP, CCONJ, SCONJ, PRON, AUX, ADV, most frequent members. Lower case, straight apostrophes.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** French determiners: what stands behind one is a noun phrase. */
export const otherDeterminers = words(
  'le la les un une des son sa ses leur leurs ce cet cette ces notre nos votre vos mon ma mes plusieurs certains certaines aucun aucune chaque du au aux',
);

/** French auxiliaries that make compound pasts, with elided subjects and negation. */
export const frenchAuxiliaries = words("a ont avait avaient a-t aura est sont s'est s'était n'a n'ont l'a");

/** Words that no noun phrase holds in the three languages: prepositions, conjunctions, pronouns, auxiliaries, adverbs. */
export const otherFunctionWords = words(
  `à dans en pour par avec sans sous sur selon après avant depuis vers chez contre entre pendant devant derrière lors et ou mais donc car ni or que qui dont où quand comme si lorsque puisque parce
   je tu il elle on nous vous ils elles se y en ne pas plus a ont avait avaient est sont était étaient aussi également ainsi encore déjà toujours enfin hier lundi mardi mercredi jeudi vendredi samedi dimanche alors
   в во на с со к ко по о об от до из за для при после над под про без через между перед около и а но или что как так это если когда чтобы потому где кто который которая которое которые
   он она оно они мы вы я ты не ни же ли бы уже еще ещё также тоже был была было были есть его её ее их того том ранее позже вчера сегодня накануне
   und oder aber denn sondern dass weil wenn als ob damit obwohl während in im auf aus bei mit nach von vom vor zu zum zur für gegen ohne um über unter an am laut so wie auch noch schon nicht er sie es wir ihr ich man sich
   ist sind war waren hat haben hatte hatten wird werden wurde wurden hingegen jedoch dagegen zudem weiter`,
);

/** French and Russian prepositions: what they govern is no subject. */
export const otherPrepositions = words(
  `de du des d' à au aux dans en pour par avec sans sous sur selon vers chez contre entre pendant devant derrière
   в во на с со к ко по о об от до из за для при после над под про без через между перед около у среди против`,
);
