import { stemmer } from 'stemmer';
import { auxiliaries, determiners, prepositions, sentenceStarters } from "./en/function-words.js";
import { englishReportingVerbs } from "./en/reporting-verbs.js";
import { NO_SOURCE_PHRASES, normalWordSet, wordSet } from "./language.js";
/**
 * English. Sources: closed classes: Quirk et al., "A Comprehensive Grammar of the English Language" (ch. 2.34; gender 5.104 to 5.107) and the
 * Snowball list; verbs of saying: VerbNet; stems: Porter (1980). Its noun phrases and clauses are read by rules of their own, with the tables in `en/`.
 */
export const en = {
    code: 'en',
    isKnown: true,
    functionWords: normalWordSet(`a an the this that these those of in on at by for with from to into onto upon about against between through during before after
above below up down out off over under again then once here there and or but if because as until while so than too very s t i me my we our ours
you your he him his she her hers it its they them their theirs what which who whom whose when where why how all both each few more most other some
such only own same is am are was were be been being have has had having do does did doing just also amid among toward towards via per whose said`),
    stem: (word) => (/^[a-z-]+$/u.test(word) ? stemmer(word) : word),
    sentenceStarters,
    reportingVerbs: englishReportingVerbs,
    auxiliaries,
    participle: null,
    nonFinite: null,
    plainestVerbs: wordSet('said says wrote'),
    readsUnmarkedSpeech: true,
    genderWords: new Map([
        ...'mr sir lord herr monsieur king prince man boy father brother son husband grandfather uncle nephew widower businessman congressman spokesman gentleman himself'
            .split(' ')
            .map((word) => [word, 'he']),
        ...'mrs ms miss mme madame lady dame frau queen princess woman girl mother sister daughter wife grandmother aunt niece widow actress businesswoman congresswoman spokeswoman chairwoman councilwoman herself'
            .split(' ')
            .map((word) => [word, 'she']),
    ]),
    separableVerbs: new Map(),
    clauseOrder: 'svo',
    hasCliticSubjects: false,
    objectPronouns: new Set(),
    relativePronouns: wordSet('who which that'),
    comparatives: wordSet('as'),
    adverbs: new Set(),
    reportedSpeechForms: null,
    sources: { ...NO_SOURCE_PHRASES, before: [['according', 'to']], viewpoint: 'to' },
    determiners,
    elidedArticle: null,
    elidedPreposition: null,
    hasBareNounPhrases: false,
    obliqueArticles: new Set(),
    genitiveMarkers: new Set(),
    // "since", "after", "before" and "until" begin clauses too.
    prepositions: wordSet([...prepositions].filter((word) => !/^(?:since|after|before|until)$/u.test(word)).join(' ')),
    closedWords: new Set(),
    possessives: new Set(),
    pronouns: new Map(),
    capitalisedNouns: null,
    writesOrdinalsWithStop: false,
    dialogueDashes: 'none',
    closingMarkOpens: false,
    interposedClauses: 'none',
    clauseSigns: null,
};
