import { CHANGE_KIND_NAMES, CHANGE_KINDS } from '../../vocabulary/change-kinds.ts';
import { COVERAGE_STATE_NAMES, COVERAGE_STATES } from '../../vocabulary/coverage-states.ts';
import { LABELS as LABEL_FACTS, LABEL_NAMES } from '../../vocabulary/labels.ts';

/** A word that the pages use, with what it means. */
export interface Meaning {
  readonly word: string;
  readonly means: string;
}

/** How the wording of two members relates. */
export const LABELS: readonly Meaning[] = LABEL_NAMES.map((word) => ({ word, means: LABEL_FACTS[word].means }));

/** How sure the machine is of a pair, in the words that stand for its score. */
export const CERTAINTIES: readonly Meaning[] = [
  { word: 'sure', means: 'Scores in this range were right so often that an editor need not look.' },
  { word: 'probable', means: 'More likely right than not; worth a look before it is relied upon.' },
  {
    word: 'possible',
    means:
      'Some evidence, not enough to hold the two to be the same. Shown as possible and never counted as a counterpart.',
  },
];

/** Kinds of change that a reader would believe otherwise. */
export const CHANGES: readonly Meaning[] = CHANGE_KIND_NAMES.map((kind) => {
  const { name, means } = CHANGE_KINDS[kind];
  return { word: name, means };
});

/** What is said of a sentence toward another version. */
export const COVERAGE: readonly Meaning[] = COVERAGE_STATE_NAMES.map((state) => {
  const { name, means } = COVERAGE_STATES[state];
  return { word: name, means };
});

/** Steps from a stored file to a page, in their order. */
export const STEPS: readonly Meaning[] = [
  {
    word: 'Read',
    means:
      'Each file is kept byte for byte. It is cut into articles, and each article into headlines, paragraphs, captions and notes. What belongs to the page and not to the article (menus, comment forms, tickers) is set aside with its reason, and can be read on the file’s page.',
  },
  {
    word: 'Quote',
    means:
      'Quotation marks of every usual style are paired, paragraph by paragraph. Whose words they are is read from the words around them; where the text does not prove it, nobody is named.',
  },
  {
    word: 'Align',
    means:
      'Within an event, and never across events, sentences and quotations are compared: by rare words in common, names, numbers, order, neighbours, and whose words they are. A text that retells another sentence by sentence is aligned as a sequence; independent texts are aligned by evidence alone.',
  },
  {
    word: 'Compare',
    means:
      'Words are compared one by one. Function words, titles of courtesy and spelling are told apart from differences that a reader would notice; what a reader would believe otherwise is listed as what changed.',
  },
  {
    word: 'Link',
    means:
      'The address of a passage is made of its own words and the words next to it. It stays the same when articles are added, removed or re-ordered.',
  },
];

/** What the machine cannot do. */
export const LIMITS: readonly string[] = [
  'It knows the articles of this corpus and nothing else: no other outlet, no recording, no transcript.',
  'It does not judge which version is right. A difference is a difference and not a fault.',
  'It uses no language model and no network. Two sentences that share neither rare words nor names nor numbers are not found to say the same.',
  'Where a text comes from is said as the text says it, or inferred from signs that are shown; an inference can be wrong.',
  'Signs of translation back and forth are signs. Each can have another cause.',
];
