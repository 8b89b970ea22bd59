/**
 * Nouns that name a person by office or work, bodies, groups and documents. Sources: WordNet 3.1 hyponyms of "leader", "official",
 * "spokesperson", "expert", "head of state", "lawgiver" (persons), of "organization" (bodies) and of "document", "statement" (documents), the
 * members frequent in news; honorifics after the Unicode CLDR and the Chicago Manual of Style 8.33. Lower case, singular.
 */
const words = (list) => new Set(list.split(/\s+/u).filter((word) => word !== ''));
/** Stand before a name and make it a person's. */
export const honorifics = words('mr mrs ms miss mx dr sir dame lord lady madame monsieur herr frau prof rev fr hon messrs m mme г-н г-жа');
/** Nouns of office and work: "President", "spokesman", "senator", "professor". Plural with s (or men, women, people). */
export const jobNouns = words(`president vice-president minister premier chancellor secretary undersecretary senator congressman congresswoman representative lawmaker legislator governor mayor
   councilman councilwoman councillor councilor ambassador envoy diplomat attache consul spokesman spokeswoman spokesperson aide adviser advisor strategist consultant
   chairman chairwoman chairperson chair chief head director executive ceo cfo founder co-founder cofounder owner manager boss leader official officer deputy assistant counselor
   attorney lawyer prosecutor judge justice sheriff commissioner commander general colonel captain lieutenant major sergeant admiral marshal detective inspector
   professor researcher scholar scientist historian economist analyst expert author writer journalist reporter editor correspondent columnist commentator anchor host
   doctor physician nurse teacher principal superintendent student actor actress singer director producer coach player quarterback pitcher
   king queen prince princess emperor sultan emir sheikh pope bishop archbishop cardinal rabbi imam pastor priest reverend
   candidate nominee politician activist organizer organiser campaigner volunteer supporter voter resident neighbor neighbour witness victim survivor mother father brother sister son daughter wife husband widow
   coordinator treasurer operative pollster fundraiser donor delegate whip speaker member veteran billionaire businessman businesswoman businessperson tycoon mogul entrepreneur investor trader farmer worker
   passenger bystander attendee protester demonstrator homeowner firefighter
   counterpart successor predecessor statesman stateswoman democrat republican conservative liberal independent socialist
   sen rep gov gen col lt sgt capt cmdr adm maj pres amb fm pm mp vp`);
/** Offices at the head of a state: what "leader" may take up. */
export const headOffices = words('president premier chancellor minister king queen prince emperor sultan emir sheikh chairman leader pope');
/** Nouns of bodies: a capitalised run that ends in one is an institution. */
export const bodyNouns = words(`ministry department agency administration bureau office commission committee council board court parliament congress senate house assembly duma bundestag cabinet government
   party union association federation organization organisation alliance league coalition institute institution university college school academy foundation society centre center
   bank fund company corporation corp inc ltd group holdings industries university hospital church police force forces army navy guard command service services network news times
   post journal tribune herald channel agency radio television press magazine review institute campaign team club embassy consulate treasury reserve authority tribunal registry
   kremlin pentagon security intelligence affairs state defense defence energy commerce justice labor labour interior transportation veterans trade exchange street project museum library airlines motors convention conference`);
/** Nouns of groups of people that speak together, plural. */
export const groupNouns = words('officials analysts observers experts leaders lawmakers critics supporters opponents authorities sources witnesses residents politicians diplomats people men women parties sides officers prosecutors investigators researchers scientists historians economists advisers advisors aides spokesmen reporters republicans democrats conservatives liberals activists voters allies ministers presidents senators governors judges countries nations states governments pair duo trio two couple family police campaign administration government company agency ministry department committee court organization organisation group');
/** Nouns of documents that can speak. */
export const documentNouns = words('statement readout reading communique communiqué declaration report letter memo memorandum study survey poll document resolution treaty agreement indictment filing complaint lawsuit ruling opinion brief petition transcript article editorial essay book manifesto platform website page post tweet ad advertisement email e-mail text message release headline constitution law bill order audit suit passage excerpt dossier caption note newsletter paper ultimatum verdict warrant subpoena script');
/** Adjectives that stand before an office or a state's adjective ("former", "retired"): the noun phrase goes on to the left over them. */
export const officeAdjectives = words('former retired veteran late longtime long-time senior top current outgoing incoming acting then then- newly appointed elected chief deputy assistant associate junior local federal prominent leading fellow unnamed anonymous independent presumptive presidential vice-presidential vice republican democratic conservative liberal rival young old first second official joint lengthy new recent separate written prepared open key high-ranking high-level');
/** "spokeswoman" and "spokesperson" alike: the word without its marking of sex. */
export function neutralRole(word) {
    return word
        .toLowerCase()
        .replace(/(?:wom[ae]n|m[ae]n|persons?|people)$/u, 'man')
        .replace(/(?<=[^s])s$/u, '');
}
/** Last words of names of laws, deals, places and events, which are nobody's. Sources: the feature codes of GeoNames, WordNet 3.1 hyponyms of "act", "event", "artifact"; Lower case. */
export const thingNouns = words(`act amendment accord deal pact plan strategy doctrine protocol convention clause rights war revolution movement majority minority
   street avenue road boulevard square plaza tower building bridge airport station stadium arena mall hall house city town county district island islands river lake bay beach coast
   valley mountain mountains hills park garden gardens forest desert sea ocean hemisphere south north east west
   day week month festival games cup league final award awards prize show series album edition`);
