// What is wrong or doubtful in a source whatever its format: what only one format can have, its reader says.
import { controlCharacters } from '../../corpus/decode.ts';
import { type Diagnostic, diagnosticAt, diagnosticOf } from '../../corpus/diagnostics.ts';
import { type Check, type CheckedSource, complainAt } from './checked-source.ts';
import { checkUnbalancedMarks } from './unbalanced-marks.ts';

export { checkCorpus } from './check-corpus.ts';

const CHECKS: readonly Check[] = [
  countArticles,
  checkControlCharacters,
  checkUnbalancedMarks,
  checkQuotationMarks,
  checkMetadata,
];

/** Every message about a parsed source: errors, and warnings where it was built correctly but may not be what its editor meant. */
export function checkSource(source: CheckedSource): Diagnostic[] {
  return CHECKS.flatMap((check) => check(source));
}

/** An error when the manifest expects another number of articles in a source than there are. */
function countArticles({ raw, articles: { length: found }, entry }: CheckedSource): Diagnostic[] {
  const expected = entry?.articles.length;
  if (expected === undefined || expected === found) return [];
  const what = `corpus.yaml lists ${expected} article${expected === 1 ? '' : 's'} in this file, and ${found} ${found === 1 ? 'was' : 'were'} found`;
  return [
    diagnosticOf(raw.file, {
      severity: 'error',
      rule: 'article-count',
      what,
      why: 'what the manifest says would be tied to the wrong article',
      fix: 'correct the list under "articles" in corpus.yaml, or mark the headlines in the file with "** "',
    }),
  ];
}

/** A warning at the first stray control character of a file. */
function checkControlCharacters({ raw }: CheckedSource): Diagnostic[] {
  const [first] = controlCharacters(raw.text);
  if (first === undefined) return [];
  const code = raw.text.charCodeAt(first).toString(16).padStart(4, '0').toUpperCase();
  return [
    diagnosticAt(raw.file, raw.text, first, {
      severity: 'warning',
      rule: 'control-character',
      what: `a control character (U+${code}) stands in the text`,
      why: 'no reader sees it, and it may part words that belong together',
      fix: 'take it out of the file, unless the text is to be shown just as it came',
    }),
  ];
}

/** A warning for each article without a single quotation mark. */
function checkQuotationMarks(source: CheckedSource): Diagnostic[] {
  const silent = source.articles.filter(({ range }) => !/["“”„«»‘‹]/u.test(source.text.slice(range.start, range.end)));
  return silent.map(({ range }) =>
    complainAt(source, range.start, {
      severity: 'warning',
      rule: 'no-quotes',
      what: 'this article has no quotation marks',
      why: 'its utterances can be aligned only as statements',
      fix: 'compare with the original page: the marks may have been lost on the way',
    }),
  );
}

/** A warning for each article whose outlet or date nobody says. `<event>/<outlet>.<ext>` gives event and outlet; of a file at the top the text or its editor must say them. */
function checkMetadata(source: CheckedSource): Diagnostic[] {
  return source.articles.flatMap(({ range, stated }, index): Diagnostic[] => {
    const given = source.entry?.articles[index];
    const hasOutlet = given?.outlet !== undefined || stated.outlet !== undefined || source.raw.file.includes('/');
    const hasDate = given?.date !== undefined || given?.event !== undefined || stated.date !== undefined;
    const missing = [...(hasOutlet ? [] : ['outlet']), ...(hasDate ? [] : ['date'])];
    if (missing.length === 0) return [];
    return [
      complainAt(source, range.start, {
        severity: 'warning',
        rule: 'missing-metadata',
        what: `the text does not say its ${missing.join(' and ')}`,
        why: 'the pages can only show it as unknown',
        fix: `give ${missing.map((each) => `"${each}"`).join(' and ')} for this article in corpus.yaml`,
      }),
    ];
  });
}
