/**
 * Closed word classes: pronouns, determiners, prepositions, conjunctions, auxiliaries, question words. English after Quirk et al.,
 * "A Comprehensive Grammar of the English Language" (closed classes, ch. 2.34) and the universal POS tags' closed classes; German, French
 * and Russian: the same classes from the Universal Dependencies treebanks' closed-class lists, most frequent members only. Lower case.
 */
const words = (list) => new Set(list.split(/\s+/u).filter((word) => word !== ''));
/** Pronouns that can be the subject of an English clause. */
export const subjectPronouns = words('i we you he she it they who this that these those there nobody everybody everyone anyone someone nothing something everything none one what which');
/** Pronouns that take up a person or a group already named. */
export const referringPronouns = words('he she they it');
/** English determiners and possessives: a noun phrase starts with them. */
export const determiners = words('the a an this that these those my our your his her its their some any every each no another both all many few several most one two three four five six');
/** English prepositions: what follows them is not the subject. */
export const prepositions = words('of in on at by for with from to about against among amid amidst around as before after behind below beside between beyond despite during except inside into like near off onto out outside over past per since through throughout toward towards under until unlike up upon via within without alongside across along regarding including concerning following besides');
/** English coordinating and subordinating conjunctions. */
export const conjunctions = words('and or but nor yet so because although though while whereas if unless when whenever where wherever whether once since as that than lest');
/** English finite auxiliaries and modals, with their contracted and negated forms (straight apostrophes). */
export const auxiliaries = words("am is are was were be been being has have had do does did will would shall should can could may might must ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mayn't mightn't mustn't ain't");
/** The auxiliaries that are finite by form ("be", "been", "being" are not). */
export const finiteAuxiliaries = words([...auxiliaries].filter((word) => !/^be(?:en|ing)?$/u.test(word)).join(' '));
/** Contracted subject and verb ("we're", "it's"), straight apostrophes. */
export const contractedClauses = words("i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll they're they've they'd they'll that's that'll there's there'll here's what's who's who'd who'll where's how's let's");
/** Capitalised words that begin a sentence rather than continue a name. */
export const sentenceStarters = words(`the a an this that these those my our your his her its their he she it we they i you there here what why how when where who which while
   although though if as since because but and or so yet however moreover meanwhile still then now in on at by for with from to of about after before
   during despite no not some many most all both each one according also earlier later last next under over between among did do does is are was were
   will would can could should has have had let`);
/** Of these the ones that go on with a name or an initialism as well ("U.S. Under Secretary", "U.S. To Share"): alone they show no end. */
export const weakStarters = words('to under over for of and or is do did does all next last still will may between among about by from with no let');
/** English irregular past forms that are no nouns (Quirk et al. 3.11 to 3.19), the frequent ones. */
export const irregularPasts = words(`said went came saw took got gave made knew thought told became left felt brought began kept held wrote stood heard meant met ran paid sat spoke led grew lost fell sent built
   understood drew broke spent rose drove bought wore chose won did was were had has is are am does put sought fought caught taught sold found`);
