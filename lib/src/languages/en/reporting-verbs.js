const irregular = {
    say: 'says said saying',
    tell: 'tells told telling',
    write: 'writes wrote written writing',
    read: 'reads read reading',
    hold: 'holds held holding',
    think: 'thinks thought thinking',
    feel: 'feels felt feeling',
    know: 'knows knew known knowing',
    see: 'sees saw seen seeing',
    swear: 'swears swore sworn swearing',
    understand: 'understands understood understanding',
    'go on': '',
    put: 'puts put putting',
    speak: 'speaks spoke spoken speaking',
    tweet: 'tweets tweeted tweeting',
    quip: 'quips quipped quipping',
    admit: 'admits admitted admitting',
    submit: 'submits submitted submitting',
    sing: 'sings sang sung singing',
    make: 'makes made making',
    call: 'calls called calling',
    dub: 'dubs dubbed dubbing',
    lay: 'lays laid laying',
    find: 'finds found finding',
    // The forms that are nouns or adjectives elsewhere ("ratings", "emails") are left out.
    'shoot-back': 'shot',
    'fire-back': 'fired',
    'push-back': 'pushed',
    rate: 'rates rated',
    email: 'emailed emailing',
    reference: 'referenced referencing',
    savage: 'savaged savaging',
    malign: 'maligned maligning',
    chant: 'chanted chanting',
    rip: 'rips ripped ripping',
};
function inflect(verb) {
    const known = irregular[verb];
    if (known !== undefined)
        return [verb, ...known.split(' ').filter((form) => form !== '')];
    if (verb.endsWith('e'))
        return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
    if (/[^aeiou]y$/u.test(verb))
        return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
    const third = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
    return [verb, third, `${verb}ed`, `${verb}ing`];
}
/**
 * English verbs of saying. Sources: VerbNet 3 classes say-37.7, transfer_mesg-37.1, manner_speaking-37.3, talk-37.5, complain-37.8,
 * advise-37.9, conjecture-29.5, dub-29.3, characterize-29.2 (Levin 1993); the scale of belief after Hooper 1975 and the evidential
 * reporting verbs of Thompson & Ye 1991.
 */
const english = {
    neutral: 'say tell state add remark note observe report announce write read reply answer respond comment explain mention relate recount speak tweet post ' +
        'continue conclude ask inquire wonder question recall repeat reiterate quip joke begin whisper shout yell cry mutter murmur sing quote cite describe ' +
        'address testify inform brief intone chime interject muse retort counter greet outline detail elaborate summarize summarise indicate signal hint ' +
        'release reveal disclose express voice laugh sigh deadpan marvel reflect opine discuss put find reference invoke email chant sneer scoff shoot-back fire-back push-back',
    assert: 'declare proclaim insist stress emphasize emphasise underline underscore assert affirm reaffirm argue maintain contend boast vow promise pledge swear assure confirm predict warn caution threaten praise hail applaud exclaim highlight point tout laud extol hail vouch',
    doubt: 'claim allege suggest imply purport insinuate speculate intimate',
    concede: 'admit acknowledge concede confess recognize recognise agree accept',
    demand: 'demand urge call order request plead appeal advise recommend propose implore beg instruct encourage challenge exhort',
    think: 'think believe feel know hope expect fear suspect guess understand consider regard view see worry',
    name: 'call term dub label brand name characterize characterise describe deride denounce condemn criticize criticise blast slam decry lament complain bemoan accuse blame deny dismiss reject mock chide scold rail attack ridicule object protest refer credit rate deem portray depict knock rip bash skewer lambast lambaste lampoon savage grouse gripe grumble nickname christen pronounce disparage malign',
};
/** A verb whose particle stands apart is known by its form alone; what the dictionary calls it. */
function toLemma(verb) {
    return verb.replace('-', ' ').replace(/ise$/u, (ending) => (OXFORD_SPELLING.test(verb) ? 'ize' : ending));
}
/** Verbs that British papers write with -ise and American ones with -ize: one verb. */
const OXFORD_SPELLING = /^(?:emphas|summar|recogn|character|critic)ise$/u;
/** English verbs of saying by form; of two verbs that share a form the first class has it. */
export const englishReportingVerbs = buildForms();
function buildForms() {
    const forms = new Map();
    for (const [verbClass, verbs] of Object.entries(english))
        for (const verb of verbs.split(' '))
            for (const form of inflect(verb))
                if (!forms.has(form))
                    forms.set(form, { lemma: toLemma(verb), verbClass });
    return forms;
}
/** Verbs that give what they are said of a name or a quality (Levin 1993, classes 29.2 and 29.3). */
export const namingVerbs = new Set('call term dub label brand name characterize characterise describe deride rate deem portray depict nickname christen pronounce'.split(' '));
