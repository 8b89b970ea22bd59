import { lightStemmer, NO_SOURCE_PHRASES, normalWordSet, verbForms, wordSet } from "./language.js";
/**
 * Spanish. Sources: closed classes of the Universal Dependencies treebanks AnCora and GSD; verbs of saying after ADESSE, class "comunicación";
 * raya, incises and quotation marks after the RAE's Ortografía (2010), § 3.4.7 and § 3.4.8; stems after Savoy's light stemmer.
 */
export const es = {
    code: 'es',
    isKnown: true,
    functionWords: normalWordSet(`el la los las lo un una unos unas de del a al en con por para sin sobre entre hacia hasta desde según tras durante ante bajo contra y e o u pero sino que si como cuando donde
     quien quienes cual cuales cuyo cuya yo tú él ella ello nosotros ustedes vosotros ellos ellas me te se le les nos os lo mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta
     estos estas ese esa esos esas aquel aquella es son era eran fue fueron ser sido está están estaba ha han había habían haber muy más también ya`),
    stem: lightStemmer(/(?:amientos|imientos|amiento|imiento|aciones|ación|acion|adores|adoras|ancias|encias|ancia|encia|mente|iendo|ando|ieron|aron|aban|ados|adas|idos|idas|aba|ado|ada|ido|ida|ará|erá|irá|ores|oras|ian|ar|er|ir|es|os|as|o|a|e|s)$/u),
    sentenceStarters: wordSet(`el la los las un una unos unas lo él ella ellos ellas nosotros su sus este esta estos estas ese esa y o pero también en con por para según de del desde hasta tras sin sobre ante no si cuando como mientras además así entonces ya hoy ayer se al a que qué`),
    reportingVerbs: verbForms({
        neutral: `decir: dice dicen dijo dijeron decía decían dicho diciendo; declarar: declara declaran declaró declararon declaraba declarado; añadir: añade añaden añadió añadieron añadía añadido;
      agregar: agrega agregan agregó agregaron agregado; explicar: explica explican explicó explicaron explicaba explicado; señalar: señala señalan señaló señalaron señalaba señalado;
      indicar: indica indican indicó indicaron indicado; comentar: comenta comentan comentó comentaron comentado; contar: cuenta cuentan contó contaron contaba contado; escribir: escribe escriben escribió escribieron escrito;
      responder: responde responden respondió respondieron respondido; contestar: contesta contestan contestó contestaron contestado; preguntar: pregunta preguntan preguntó preguntaron preguntado;
      anunciar: anuncia anuncian anunció anunciaron anunciado; informar: informa informan informó informaron informado; precisar: precisa precisan precisó precisaron precisado; detallar: detalla detallan detalló detallaron detallado;
      apuntar: apunta apuntan apuntó apuntaron apuntado; manifestar: manifiesta manifiestan manifestó manifestaron manifestado; expresar: expresa expresan expresó expresaron expresado;
      concluir: concluye concluyen concluyó concluyeron concluido; recordar: recuerda recuerdan recordó recordaron recordado; relatar: relata relatan relató relataron relatado; narrar: narra narró narraron narrado;
      confirmar: confirma confirman confirmó confirmaron confirmado; revelar: revela revelan reveló revelaron revelado; resumir: resume resumió resumieron resumido; proseguir: prosigue prosiguió prosiguieron; continuar: continúa continuó continuaron;
      replicar: replica replicó replicaron replicado; exclamar: exclama exclamó exclamaron exclamado; bromear: bromea bromeó bromearon; susurrar: susurra susurró susurraron; gritar: grita gritó gritaron; matizar: matiza matizó matizaron matizado;
      aclarar: aclara aclaran aclaró aclararon aclarado; citar: cita citó citaron citado; publicar: publicó; tuitear: tuitea tuiteó; opinar: opina opinan opinó opinaron opinado; reiterar: reitera reiteran reiteró reiteraron reiterado;
      repetir: repite repiten repitió repitieron repetido; subrayar: subraya subrayan subrayó subrayaron subrayado; zanjar: zanja zanjó`,
        doubt: 'alegar: alega alegan alegó alegaron alegado; sugerir: sugiere sugieren sugirió sugirieron sugerido; insinuar: insinúa insinuó insinuaron',
        concede: 'admitir: admite admiten admitió admitieron admitido; reconocer: reconoce reconocen reconoció reconocieron reconocido; confesar: confiesa confiesan confesó confesaron confesado; conceder: concede concedió',
        assert: `afirmar: afirma afirman afirmó afirmaron afirmaba afirmado; asegurar: asegura aseguran aseguró aseguraron aseguraba asegurado; insistir: insiste insisten insistió insistieron insistido;
      sostener: sostiene sostienen sostuvo sostuvieron sostenido; destacar: destaca destacan destacó destacaron destacado; recalcar: recalca recalcó recalcaron recalcado; enfatizar: enfatiza enfatizó enfatizaron;
      advertir: advierte advierten advirtió advirtieron advertido; prometer: promete prometen prometió prometieron prometido; garantizar: garantiza garantizó garantizaron; defender: defiende defienden defendió defendieron defendido;
      proclamar: proclama proclamó proclamaron; alertar: alerta alertó alertaron; argumentar: argumenta argumentan argumentó argumentaron; celebrar: celebra celebró celebraron; avisar: avisa avisó avisaron`,
        demand: 'exigir: exige exigen exigió exigieron exigido; pedir: pide piden pidió pidieron pedido; reclamar: reclama reclaman reclamó reclamaron reclamado; ordenar: ordena ordenó ordenaron; instar: insta instó instaron; rogar: ruega rogó; llamar: llamó; urgir: urge urgió',
        think: 'creer: cree creen creía; pensar: piensa piensan pensó; considerar: considera consideran consideró consideraron considerado; estimar: estima estiman estimó; esperar: espera esperan; temer: teme temen; confiar: confía',
        name: `calificar: califica califican calificó calificaron calificado; tildar: tilda tildan tildó tildaron tildado; denunciar: denuncia denuncian denunció denunciaron denunciado; criticar: critica critican criticó criticaron criticado;
      lamentar: lamenta lamentan lamentó lamentaron lamentado; acusar: acusa acusó acusaron acusado; rechazar: rechaza rechazan rechazó rechazaron rechazado; negar: niega niegan negó negaron negado; desmentir: desmiente desmintió desmintieron; condenar: condena condenan condenó condenaron condenado; tachar: tacha tachó tacharon`,
    }),
    auxiliaries: wordSet('ha han había habían he hemos habrá'),
    participle: /(?:ado|ido|dicho|escrito)$/u,
    nonFinite: /(?:ado|ido|dicho|escrito|iendo|ando)$/u,
    plainestVerbs: new Set(),
    readsUnmarkedSpeech: false,
    genderWords: new Map(),
    separableVerbs: new Map(),
    clauseOrder: 'inverting',
    hasCliticSubjects: false,
    objectPronouns: wordSet('le les me te nos os se lo'),
    relativePronouns: wordSet('que quien quienes'),
    comparatives: wordSet('como según'),
    adverbs: new Set(),
    reportedSpeechForms: null,
    sources: {
        ...NO_SOURCE_PHRASES,
        before: [
            ['según'],
            ['de', 'acuerdo', 'con'],
            ['a', 'juicio', 'de'],
            ['en', 'palabras', 'de'],
            ['en', 'opinión', 'de'],
        ],
        viewpoint: 'para',
        pronouns: new Map([
            ['él', 'he'],
            ['ella', 'he'],
            ['ellos', 'they'],
            ['ellas', 'they'],
        ]),
    },
    determiners: wordSet('el la los las un una unos unas su sus mi mis nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel aquella varios varias algunos algunas otro otra cada del al'),
    elidedArticle: null,
    elidedPreposition: null,
    hasBareNounPhrases: false,
    obliqueArticles: new Set(),
    genitiveMarkers: wordSet('de del'),
    prepositions: wordSet('a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras'),
    closedWords: wordSet(`a ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras y e o u pero sino aunque porque pues que quien quienes cual cuyo donde cuando como si mientras
     yo tú él ella usted nosotros ustedes ellos ellas me te se le les nos os no ni ya también además así aún todavía siempre nunca ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo entonces luego
     es son era eran fue fueron está están estaba ha han había habían ser`),
    possessives: new Set(),
    pronouns: new Map([
        ['él', 'he'],
        ['ella', 'he'],
        ['ellos', 'they'],
        ['ellas', 'they'],
    ]),
    capitalisedNouns: null,
    writesOrdinalsWithStop: false,
    dialogueDashes: 'joined',
    closingMarkOpens: false,
    interposedClauses: 'inverted-verb',
    clauseSigns: {
        subjects: /^(?:yo|tú|él|ella|usted|nosotros|nosotras|vosotros|ustedes|ellos|ellas|esto|eso|ello|nadie|todos|todo|alguien)$/u,
        finiteVerbs: /^(?:es|son|era|eran|fue|fueron|soy|somos|eres|está|están|estoy|estamos|estaba|será|serán|sería|ha|han|he|hemos|había|habían|habrá|hay|puede|pueden|puedo|podemos|podría|debe|deben|debemos|debería|va|van|voy|vamos|quiero|quiere|queremos|quieren|tiene|tienen|tengo|tenemos|tendrá|hace|hacen|creo|creemos|sé|sabemos|quedan?|falta|\p{L}{2,}(?:ará|arán|erá|erán|irá|irán|amos|emos|imos|aron|ieron|aban|aría|arían))$/u,
        subordinators: /^(?:que|quien|cuyo|donde|cuando|como|si|porque|para|de|aunque|mientras)$/u,
        verbEndings: null,
        articlePronouns: null,
        subjectReach: 3,
        dropsSubjects: true,
    },
};
