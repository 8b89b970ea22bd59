/**
 * Verbs by which a text gives somebody's words, by their base form.
 * Source: VerbNet 3.4, classes say-37.7, tell-37.2, confess-37.10, complain-37.8, promise-37.13, advise-37.9, conjecture-29.5 and
 * declare-29.4, those common in news.
 */
const BASE_FORMS: readonly string[] = [
  ...[
    'accuse',
    'acknowledge',
    'add',
    'admit',
    'admonish',
    'affirm',
    'agree',
    'allege',
    'announce',
    'answer',
    'argue',
    'ask',
    'assert',
    'assure',
    'believe',
  ],
  ...[
    'boast',
    'caution',
    'cite',
    'claim',
    'comment',
    'complain',
    'concede',
    'conclude',
    'confess',
    'confirm',
    'contend',
    'declare',
    'demand',
    'denounce',
  ],
  ...[
    'deny',
    'describe',
    'emphasise',
    'emphasize',
    'exclaim',
    'explain',
    'hail',
    'hint',
    'imply',
    'indicate',
    'inform',
    'insist',
    'joke',
    'maintain',
  ],
  ...[
    'mention',
    'note',
    'observe',
    'pledge',
    'point',
    'predict',
    'proclaim',
    'promise',
    'propose',
    'quip',
    'quote',
    'reaffirm',
    'recall',
    'recommend',
  ],
  ...[
    'reiterate',
    'remark',
    'reply',
    'report',
    'request',
    'respond',
    'reveal',
    'signal',
    'state',
    'stress',
    'suggest',
    'tell',
    'testify',
    'thank',
    'threaten',
  ],
  ...['tweet', 'underline', 'urge', 'voice', 'vow', 'warn', 'welcome', 'wonder', 'write', 'say', 'speak', 'call'],
];

const IRREGULAR: readonly (readonly [form: string, base: string])[] = [
  ...([
    ['said', 'say'],
    ['told', 'tell'],
    ['wrote', 'write'],
    ['written', 'write'],
    ['spoke', 'speak'],
    ['spoken', 'speak'],
  ] as const),
];

const baseByForm = new Map<string, string>(IRREGULAR);
for (const base of BASE_FORMS) {
  const stem = base.replace(/e$/u, '');
  const doubled = /[^aeiou][aeiou][bdgmnpt]$/u.test(base)
    ? [`${base}${base.slice(-1)}ed`, `${base}${base.slice(-1)}ing`]
    : [];
  const yForms = /[^aeiou]y$/u.test(base) ? [`${base.slice(0, -1)}ied`, `${base.slice(0, -1)}ies`] : [];
  for (const form of [base, `${base}s`, `${base}es`, `${stem}ed`, `${stem}ing`, ...doubled, ...yForms]) {
    if (!baseByForm.has(form)) baseByForm.set(form, base);
  }
}

/** The reporting verb in a cue, by its base form; "according to" as it is; null where a cue has neither. The first that is found counts. */
export function reportingVerb(cue: string): string | null {
  const lower = cue.toLowerCase();
  if (/\baccording to\b/u.test(lower)) return 'according to';
  for (const word of lower.match(/\p{L}+/gu) ?? []) {
    const base = baseByForm.get(word);
    if (base !== undefined) return base;
  }
  return null;
}
