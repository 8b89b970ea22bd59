import { lightStemmer, NO_SOURCE_PHRASES, normalWordSet, verbForms, wordSet } from "./language.js";
/** Definite and demonstrative article words (Duden 4, Artikelwörter). */
const DEFINITE = 'der die das den dem des dieser diese dieses diesen diesem jener jene jenes jenen jenem beide beiden';
/** Forms of "haben", "sein", "werden": a verb of saying behind one stands at its clause's end. */
const AUXILIARIES = 'hat haben hatte hatten habe hätte hätten ist sind war waren wird werden wurde wurden worden';
/**
 * German. Sources: article words, prepositions, adverbs, subjunctive: Duden 4, "Die Grammatik"; verbs of saying: GermaNet, "Kommunikationsverb";
 * endings of nouns of office, work and bodies: Open German WordNet (OdeNet), hyponyms of "Amtsträger", "Fachmann", "Behörde", "Organisation"; other
 * closed classes: Universal Dependencies GSD; stems after Snowball's and Savoy's light stemmers.
 */
export const de = {
    code: 'de',
    isKnown: true,
    functionWords: normalWordSet(`der die das den dem des ein eine einen einem einer eines und oder aber wenn weil als ob wie so zu zum zur in im an am auf aus bei beim
mit nach von vom vor für über unter um durch gegen ohne bis seit ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mein dein sein unser euer
dieser diese dieses diesem diesen jener welche welcher welches ist sind war waren sei wird werden wurde wurden worden hat haben hatte hatten auch noch
nur schon da dann dort hier sehr dass was wer wo man`),
    stem: lightStemmer(/(?:ern|est|em|en|er|es|e|s|n|t)$/u),
    sentenceStarters: wordSet(`der die das ein eine einer eines er sie es wir ihr ich und aber oder doch auch nach vor mit bei in im am an auf aus für von zu zum zur dies diese dieser dieses so wie
     wenn als da denn dabei damit dann danach daher dadurch darauf zudem jedoch allerdings inzwischen nun bereits seit unter über gegen durch ohne um laut`),
    reportingVerbs: verbForms({
        neutral: `sagen: sagte sagt sagten gesagt; erklären: erklärte erklärt erklärten; mitteilen: teilte teilten mitteilte mitteilten mitgeteilt; berichten: berichtete berichtet berichteten;
      schreiben: schrieb schreibt schrieben geschrieben; antworten: antwortete antwortet antworteten geantwortet; äußern: äußerte äußert äußerten geäußert; meinen: meinte meint meinten;
      ergänzen: ergänzte ergänzt ergänzten; fügen: fügte; fragen: fragte fragt fragten; zitieren: zitierte zitiert; kommentieren: kommentierte kommentiert; begründen: begründete begründet;
      bemerken: bemerkte bemerkt; verkünden: verkündete verkündet; kündigen: kündigte; melden: meldete meldet meldeten; sprechen: sprach spricht sprachen gesprochen; erläutern: erläuterte erläutert erläuterten;
      entgegnen: entgegnete entgegnet; erwidern: erwiderte erwidert; kontern: konterte kontert; erzählen: erzählte erzählt erzählten; schildern: schilderte schildert; beschreiben: beschrieb beschreibt beschrieben;
      formulieren: formulierte formuliert; urteilen: urteilte urteilt; resümieren: resümierte resümiert; twittern: twitterte twittert; bestätigen: bestätigte bestätigt bestätigten; erinnern: erinnerte erinnert;
      verweisen: verwies verweist; heißen: heißt hieß; lauten: lautete lautet; lesen: las liest; freuen: freute freut; wundern: wunderte wundert`,
        assert: `betonen: betonte betont betonten; versichern: versicherte versichert versicherten; bekräftigen: bekräftigte bekräftigt; warnen: warnte warnt warnten gewarnt; versprechen: versprach verspricht;
      unterstreichen: unterstrich unterstreicht; argumentieren: argumentierte argumentiert argumentierten; verteidigen: verteidigte verteidigt; prognostizieren: prognostizierte prognostiziert;
      prophezeien: prophezeite; loben: lobte lobt lobten; plädieren: plädierte plädiert; heben: hob; beteuern: beteuerte beteuert`,
        doubt: 'behaupten: behauptete behauptet behaupteten; spekulieren: spekulierte spekuliert; vermuten: vermutete vermutet; mutmaßen: mutmaßte',
        concede: 'räumen: räumte; gestehen: gestand gesteht; geben: gab gaben; bekennen: bekannte bekennt',
        demand: `fordern: forderte fordert forderten gefordert; verlangen: verlangte verlangt verlangten; mahnen: mahnte mahnt mahnten; appellieren: appellierte appelliert; rufen: rief riefen`,
        think: 'glauben: glaubt glaubte; denken: denkt dachte; hoffen: hofft hoffte; finden: findet fand; halten: hält hielt',
        name: `nennen: nannte nennt nannten; bezeichnen: bezeichnete bezeichnet bezeichneten; kritisieren: kritisierte kritisiert kritisierten; bezweifeln: bezweifelte bezweifelt; beklagen: beklagte beklagt; klagen: klagte klagt;
      rügen: rügte rügt; monieren: monierte moniert; bemängeln: bemängelte bemängelt; widersprechen: widersprach widerspricht; dementieren: dementierte dementiert; verurteilen: verurteilte verurteilt; weisen: wies`,
    }, true),
    auxiliaries: wordSet(AUXILIARIES),
    participle: null,
    nonFinite: null,
    plainestVerbs: wordSet('sagte erklärte'),
    readsUnmarkedSpeech: false,
    genderWords: new Map(),
    separableVerbs: new Map([
        ['kündigen an', 'ankündigen'],
        ['geben zu', 'zugeben'],
        ['geben bekannt', 'bekanntgeben'],
        ['geben an', 'angeben'],
        ['räumen ein', 'einräumen'],
        ['weisen zurück', 'zurückweisen'],
        ['weisen hin', 'hinweisen'],
        ['heben hervor', 'hervorheben'],
        ['fügen hinzu', 'hinzufügen'],
        ['sprechen aus', 'aussprechen'],
        ['rufen auf', 'aufrufen'],
        ['rufen zu', 'zurufen'],
        ['mitteilen mit', 'mitteilen'],
        ['halten fest', 'festhalten'],
        ['halten entgegen', 'entgegenhalten'],
        ['gestehen ein', 'eingestehen'],
        ['mahnen an', 'anmahnen'],
        ['klagen an', 'anklagen'],
        ['lesen vor', 'vorlesen'],
    ]),
    clauseOrder: 'verb-second',
    hasCliticSubjects: false,
    objectPronouns: new Set(),
    relativePronouns: new Set(),
    comparatives: wordSet('wie'),
    adverbs: wordSet(`dabei dadurch dafür dagegen daher dahin damit danach daneben daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu dazwischen demgegenüber demnach demzufolge deshalb deswegen
   hierbei hierfür hiermit hierzu hingegen indes indessen infolgedessen stattdessen trotzdem unterdessen währenddessen
   abermals allerdings also anschließend auch außerdem bereits besonders bisher bislang damals dann dennoch doch dort ebenfalls ebenso eher einerseits endlich erneut erst ferner früher gerade gestern gleichzeitig
   heute hier immerhin insgesamt inzwischen jedoch jetzt kürzlich lediglich letztlich mittlerweile morgen nun nur offenbar schließlich schon seitdem so sogar somit später teilweise überdies übrigens vielmehr
   vorher weiter weiterhin wenig wieder zudem zuerst zuletzt zumindest zunächst zuvor zwar hingegen dagegen derweil wiederum`),
    reportedSpeechForms: /^(?:sei|seien|habe|werde|könne|müsse|dürfe|solle|wolle|möge|gebe|gehe|komme|stehe|liege|bleibe|lasse|nehme|wisse|brauche|trage|sehe|handele|handle|bestehe|gelte|führe|bringe|spiele|halte|finde|mache)$/u,
    sources: {
        ...NO_SOURCE_PHRASES,
        before: [['laut']],
        behind: wordSet('zufolge'),
        behindQuote: wordSet('so'),
        viewPrepositions: wordSet('nach'),
        viewNouns: wordSet('angaben worten ansicht meinung auffassung einschätzung darstellung aussage aussagen überzeugung informationen'),
        viewLinks: wordSet('von des der'),
    },
    determiners: wordSet(`${DEFINITE} ein eine einen einem einer eines kein keine keinen keinem keiner keines
   mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure
   jeder jede jedes jeden jedem mancher manche manches manchen viele vielen mehrere mehreren einige einigen alle allen aller wenige wenigen zwei drei vier fünf sechs sieben acht neun zehn
   am im zum zur vom beim ins ans aufs fürs`),
    elidedArticle: null,
    elidedPreposition: null,
    hasBareNounPhrases: false,
    obliqueArticles: wordSet('am im zum zur vom beim ins ans aufs fürs des dem den einen einem eines einer seinen seinem seines ihren ihrem ihres'),
    genitiveMarkers: wordSet('des der eines einer'),
    prepositions: wordSet('an am auf aus bei beim bis durch entlang für gegen gegenüber hinter in im ins laut mit nach neben ohne seit trotz über um unter von vom vor während wegen zu zum zur zwischen angesichts aufgrund außer binnen dank gemäß infolge innerhalb außerhalb samt statt zufolge'),
    closedWords: wordSet(`und oder aber denn sondern dass weil wenn als ob damit obwohl während in im auf aus bei mit nach von vom vor zu zum zur für gegen ohne um über unter an am laut so wie auch noch schon nicht er sie es wir ihr ich man sich
     ist sind war waren hat haben hatte hatten wird werden wurde wurden hingegen jedoch dagegen zudem weiter`),
    possessives: new Set(),
    pronouns: new Map([
        ['er', 'he'],
        ['sie', 'he'],
    ]),
    capitalisedNouns: {
        derivedEndings: /(?:ung|heit|keit|schaft|tion|sion|tät|ismus|nis|tum|ment|ling|anz|enz|ierung|ungen|heiten|keiten|schaften|tionen|täten|nisse|nissen)$/u,
        officeEndings: /(?:präsident|präsidenten|minister|kanzler|sprecher|chef|vorsitzende|vorsitzender|vorsitzenden|beauftragte|beauftragter|beauftragten|sekretär|bürgermeister|abgeordnete|abgeordneter|abgeordneten|senator|botschafter|direktor|leiter|richter|anwalt|general|kommissar|experte|experten|forscher|professor|politiker|trainer|manager|könig|königin|papst|bischof|kardinal|kandidat|kandidaten|analyst|analysten|berater|vertreter|mitarbeiter|autor|journalist|journalisten|wissenschaftler|historiker|ökonom|ökonomen|zeuge|zeugen|pilot|piloten|astronaut|astronauten|schauspieler|sänger|regisseur|gründer|inhaber|landrat|schulrat|baurat|lehrer|arzt|ärzte|unternehmer|anwohner|polizist|polizisten|beamte|beamter|beamten|gouverneur|premier|koordinator|ermittler|fahrer|spieler|führer|vize|beobachter|kritiker|anhänger|gegner)(?:in|innen|s|n)?$/u,
        bodyEndings: /(?:gericht|gerichtshof|polizei|regierung|ministerium|behörde|anwaltschaft|partei|fraktion|kommission|parlament|bundestag|bundesrat|verband|gewerkschaft|konzern|agentur|kirche|universität|zentralbank|komitee|ausschuss|botschaft|senat|bundesamt|feuerwehr|armee)s?$/u,
        definiteArticles: wordSet(DEFINITE),
        obliqueFeminine: { articles: wordSet('der'), ending: /in$/u },
    },
    writesOrdinalsWithStop: true,
    dialogueDashes: 'none',
    closingMarkOpens: false,
    interposedClauses: 'none',
    clauseSigns: {
        subjects: /^(?:ich|du|er|sie|es|wir|ihr|man|das|dies|niemand|jeder|alle|wer)$/u,
        finiteVerbs: /^(?:kann|können|könnte|könnten|muss|müssen|musste|mussten|müsste|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|darf|dürfen|durfte|dürfte|mag|möchte|möchten|sei|seien|bin|bist|würde|würden|gibt|gab|geht|ging|kommt|kam|steht|bleibt|hat|haben|hatte|hatten|habe|hätte|hätten|ist|sind|war|waren|wird|werden|wurde|wurden|worden)$/u,
        subordinators: /^(?:dass|weil|wenn|ob|als|obwohl|damit|die|der|das|wo|wie|was)$/u,
        verbEndings: /^\p{Ll}+(?:e|st|t|te|en|ten)$/u,
        articlePronouns: { words: /^(?:das|dies)$/u, verbEndings: /^\p{Ll}+(?:t|te|ten)$/u },
        subjectReach: Number.POSITIVE_INFINITY,
        dropsSubjects: false,
    },
};
