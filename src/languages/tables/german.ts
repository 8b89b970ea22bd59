/**
 * German words that tell nouns from names, for German writes both with a capital. Article words and prepositions: Duden 4, "Die Grammatik",
 * Artikelwörter and Präpositionen (closed classes), with the contracted forms; endings of derived nouns: the same, Wortbildung des Substantivs;
 * nouns of office, work and bodies: Open German WordNet (OdeNet), hyponyms of "Amtsträger", "Fachmann", "Behörde", "Organisation". Lower case.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Definite and demonstrative article words. */
export const germanDefinite = words(
  'der die das den dem des dieser diese dieses diesen diesem jener jene jenes jenen jenem beide beiden',
);

/** All article words: what stands behind one is a noun phrase. */
export const germanArticles = words(
  `${[...germanDefinite].join(' ')} ein eine einen einem einer eines kein keine keinen keinem keiner keines
   mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure
   jeder jede jedes jeden jedem mancher manche manches manchen viele vielen mehrere mehreren einige einigen alle allen aller wenige wenigen zwei drei vier fünf sechs sieben acht neun zehn
   am im zum zur vom beim ins ans aufs fürs`,
);

/** Prepositions: what they govern is no subject. */
export const germanPrepositions = words(
  'an am auf aus bei beim bis durch entlang für gegen gegenüber hinter in im ins laut mit nach neben ohne seit trotz über um unter von vom vor während wegen zu zum zur zwischen angesichts aufgrund außer binnen dank gemäß infolge innerhalb außerhalb samt statt zufolge',
);

/** Adverbs, pronominal ones first, that begin sentences, with a capital and right before the verb (Duden 4, "Adverbien"). */
export const germanAdverbs = words(
  `dabei dadurch dafür dagegen daher dahin damit danach daneben daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu dazwischen demgegenüber demnach demzufolge deshalb deswegen
   hierbei hierfür hiermit hierzu hingegen indes indessen infolgedessen stattdessen trotzdem unterdessen währenddessen
   abermals allerdings also anschließend auch außerdem bereits besonders bisher bislang damals dann dennoch doch dort ebenfalls ebenso eher einerseits endlich erneut erst ferner früher gerade gestern gleichzeitig
   heute hier immerhin insgesamt inzwischen jedoch jetzt kürzlich lediglich letztlich mittlerweile morgen nun nur offenbar schließlich schon seitdem so sogar somit später teilweise überdies übrigens vielmehr
   vorher weiter weiterhin wenig wieder zudem zuerst zuletzt zumindest zunächst zuvor zwar hingegen dagegen derweil wiederum`,
);

/** Endings of words that are derived nouns, never names. */
export const germanNounEnding =
  /(?:ung|heit|keit|schaft|tion|sion|tät|ismus|nis|tum|ment|ling|anz|enz|ierung|ungen|heiten|keiten|schaften|tionen|täten|nisse|nissen)$/u;

/** Endings of nouns of office and work, compounds included ("Außenminister", "CDU-Generalsekretär"). */
export const germanRoleEnding =
  /(?:präsident|präsidenten|minister|kanzler|sprecher|chef|vorsitzende|vorsitzender|vorsitzenden|beauftragte|beauftragter|beauftragten|sekretär|bürgermeister|abgeordnete|abgeordneter|abgeordneten|senator|botschafter|direktor|leiter|richter|anwalt|general|kommissar|experte|experten|forscher|professor|politiker|trainer|manager|könig|königin|papst|bischof|kardinal|kandidat|kandidaten|analyst|analysten|berater|vertreter|mitarbeiter|autor|journalist|journalisten|wissenschaftler|historiker|ökonom|ökonomen|zeuge|zeugen|pilot|piloten|astronaut|astronauten|schauspieler|sänger|regisseur|gründer|inhaber|landrat|schulrat|baurat|lehrer|arzt|ärzte|unternehmer|anwohner|polizist|polizisten|beamte|beamter|beamten|gouverneur|premier|koordinator|ermittler|fahrer|spieler|führer|vize|beobachter|kritiker|anhänger|gegner)(?:in|innen|s|n)?$/u;

/** Endings of nouns of bodies that can speak ("Bundesverwaltungsgericht", "Staatsanwaltschaft"). */
export const germanBodyEnding =
  /(?:gericht|gerichtshof|polizei|regierung|ministerium|behörde|anwaltschaft|partei|fraktion|kommission|parlament|bundestag|bundesrat|verband|gewerkschaft|konzern|agentur|kirche|universität|zentralbank|komitee|ausschuss|botschaft|senat|bundesamt|feuerwehr|armee)s?$/u;

/** Forms of "haben", "sein", "werden": a verb of saying behind one stands at its clause's end. */
export const germanAuxiliaries = words(
  'hat haben hatte hatten habe hätte hätten ist sind war waren wird werden wurde wurden worden',
);
