import { lightStemmer, NO_SOURCE_PHRASES, normalWordSet, verbForms, wordSet } from "./language.js";
/**
 * French. Sources: closed classes of the Universal Dependencies treebank GSD; verbs of saying after Dubois & Dubois-Charlier, class C
 * (communication); incises and dialogue after the Imprimerie nationale's Lexique; stems after Savoy, "Light Stemming Approaches" (2006).
 */
export const fr = {
    code: 'fr',
    isKnown: true,
    functionWords: normalWordSet(`le la les l un une des du de d et ou mais si car que qu qui quoi dont où ce c cet cette ces à au aux en dans par pour sur sous avec sans
     entre vers chez je j tu il elle on nous vous ils elles me m te t se s lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos est sont était
     étaient être été a ont avait avaient avoir eu plus très aussi comme y ne`),
    stem: lightStemmer(/(?:issements|issement|ements|ement|euses|ations|ation|aient|antes|ants|ante|ant|eaux|euse|eux|ees|ent|ait|ais|ons|ez|es|er|ee|s|e|x)$/u),
    sentenceStarters: wordSet(`le la les un une des il elle on nous vous ils elles ce cette ces et mais ou donc car en dans sur pour par avec sans sous selon après avant depuis`),
    reportingVerbs: verbForms({
        neutral: `dire: dit disait; déclarer: déclare déclarait déclaré déclara; ajouter: ajoute ajouté ajoutait; expliquer: explique expliquait expliqué; écrire: écrit écrivait;
      répondre: répond répondu répondait; annoncer: annonce annoncé; préciser: précise précisé précisait; indiquer: indique indiqué indiquait; raconter: raconte racontait raconté;
      poursuivre: poursuit poursuivi poursuivait; conclure: conclut; noter: note noté; rappeler: rappelle rappelé rappelait; demander: demande demandé; interroger: interroge interrogé;
      lancer: lance lançait lancé; lâcher: lâche lâché; soupirer: soupire soupirait soupiré; confier: confie confiait confié; glisser: glisse glissé; reprendre: reprend; rétorquer: rétorque rétorqué;
      répliquer: réplique répliqué; commenter: commente commenté; observer: observe observé; constater: constate constaté; témoigner: témoigne témoigné; détailler: détaille détaillé;
      résumer: résume résumé; relater: relate; souffler: souffle soufflé; murmurer: murmure murmuré; renchérir: renchérit; ironiser: ironise ironisé; parler: parle parlait; évoquer: évoque évoqué;
      avancer: avance avancé; exclamer: exclame exclamé; tweeter: tweete tweeté; publier: publié; signaler: signale signalé; mentionner: mentionne; réagir: réagit réagi réagissait;
      analyser: analyse analysé; plaisanter: plaisante plaisanté; rapporter: rapporte rapporté; révéler: révèle révélé; confirmer: confirme confirmé; répéter: répète répété répétait;
      justifier: justifie justifié; argumenter: argumente; nuancer: nuance nuancé; tempérer: tempère tempéré; interpeller: interpelle interpellé; emporter: emporte emporté; agacer: agace;
      alerter: alerte alerté; enchaîner: enchaîne enchaîné`,
        doubt: 'prétendre: prétend prétendu; soutenir: soutient soutenu; suggérer: suggère suggéré; insinuer: insinue',
        concede: 'reconnaître: reconnaît reconnu; admettre: admet admis; concéder: concède concédé; avouer: avoue avoué',
        assert: `affirmer: affirme affirmé affirmait; assurer: assure assuré assurait; insister: insiste insisté; marteler: martèle martelé; promettre: promet promis; prévenir: prévient prévenu;
      souligner: souligne souligné soulignait; maintenir: maintient; garantir: garantit; jurer: jure juré; plaider: plaide plaidé; trancher: tranche tranché; avertir: avertit averti;
      féliciter: félicite félicité; réjouir: réjouit réjoui; saluer: salue salué; asséner: assène; proclamer: proclame proclamé; défendre: défend`,
        demand: 'exiger: exige exigé; réclamer: réclame réclamé; appeler: appelle appelé; ordonner: ordonne ordonné; supplier: supplie; exhorter: exhorte',
        think: 'estimer: estime estimé estimait; penser: pense pensait; juger: juge jugé; croire: croit; craindre: craint; espérer: espère; redouter: redoute; considérer: considère considéré; vouloir: veut; trouver: trouve',
        name: `qualifier: qualifie qualifié; dénoncer: dénonce dénoncé; fustiger: fustige fustigé; déplorer: déplore déploré; regretter: regrette regretté; critiquer: critique critiqué;
      accuser: accuse accusé; inquiéter: inquiète inquiété; indigner: indigne indigné; contester: conteste contesté; démentir: dément démenti; balayer: balaie; tonner: tonne`,
    }),
    auxiliaries: wordSet("a ont avait avaient a-t aura est sont s'est s'était n'a n'ont l'a"),
    participle: /(?:é|i|u|is|^dit|^écrit)$/u,
    nonFinite: /(?:é|i|u|is)$/u,
    plainestVerbs: new Set(),
    readsUnmarkedSpeech: false,
    genderWords: new Map(),
    separableVerbs: new Map(),
    clauseOrder: 'inverting',
    hasCliticSubjects: true,
    objectPronouns: wordSet('lui leur me te nous vous se y en'),
    relativePronouns: wordSet('qui'),
    comparatives: wordSet('comme'),
    adverbs: new Set(),
    reportedSpeechForms: null,
    sources: {
        ...NO_SOURCE_PHRASES,
        before: [['selon'], ["d'après"]],
        viewpoint: 'pour',
        pronouns: new Map([
            ['lui', 'he'],
            ['elle', 'he'],
            ['eux', 'they'],
            ['elles', 'they'],
        ]),
    },
    determiners: wordSet('le la les un une des son sa ses leur leurs ce cet cette ces notre nos votre vos mon ma mes plusieurs certains certaines aucun aucune chaque du au aux'),
    elidedArticle: /^(?:l|d|qu)['’](?=\p{L})/iu,
    elidedPreposition: /^d['’](?=.)/iu,
    hasBareNounPhrases: false,
    obliqueArticles: new Set(),
    genitiveMarkers: wordSet('des du de'),
    prepositions: wordSet("de du des d' à au aux dans en pour par avec sans sous sur selon vers chez contre entre pendant devant derrière"),
    closedWords: wordSet(`à dans en pour par avec sans sous sur selon après avant depuis vers chez contre entre pendant devant derrière lors et ou mais donc car ni or que qui dont où quand comme si lorsque puisque parce
     je tu il elle on nous vous ils elles se y en ne pas plus a ont avait avaient est sont était étaient aussi également ainsi encore déjà toujours enfin hier lundi mardi mercredi jeudi vendredi samedi dimanche alors`),
    possessives: new Set(),
    pronouns: new Map([
        ['il', 'he'],
        ['elle', 'he'],
        ['ils', 'they'],
        ['elles', 'they'],
    ]),
    capitalisedNouns: null,
    writesOrdinalsWithStop: false,
    dialogueDashes: 'spaced',
    closingMarkOpens: false,
    interposedClauses: 'inverted-verb',
    clauseSigns: {
        subjects: /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ça|cela|j'.+|c'.+|l'on|qu'il|qu'elle|qu'on|s'il)$/u,
        finiteVerbs: /^(?:est|sont|était|étaient|sera|seront|serait|fut|furent|a|ont|avait|avaient|aura|auront|aurait|n'est|n'a|n'ont|n'était|peut|peuvent|doit|doivent|va|vont|faut|n'y|y'a)$/u,
        subordinators: /^(?:que|qui|dont|où|quand|comme|si|parce|puisque|pour|de|à)$/u,
        verbEndings: null,
        articlePronouns: null,
        subjectReach: Number.POSITIVE_INFINITY,
        dropsSubjects: false,
    },
};
