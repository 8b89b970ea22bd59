// `npm run bench`: how long the engine's parts take beside what else does the same work, in one run. Asserts nothing: machines differ, ratios less.

import { diffWords, diffWordsWithSpace } from 'diff';
import { compareWords } from '../../src/align/changes/words.ts';
import { alignCorpus } from '../../src/align/index.ts';
import { splitSentences } from '../../src/annotate/sentences/sentences.ts';
import { buildEdition } from '../../src/edition.ts';
import { languageOf } from '../../src/languages/index.ts';
import { makeRandomCorpus, toCorpus } from '../soak/corpora/random-corpus.ts';
import { alignAllPairs } from './all-pairs.ts';
import { measure, tabulate } from './measure.ts';
import { prepare } from './prepare.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);
const size = (files: ReadonlyMap<string, string>) =>
  [...files.values()].reduce((total, text) => total + text.length, 0);
const kilobytes = (files: ReadonlyMap<string, string>) => `${Math.round(size(files) / 1000)} kB`;

const { files } = makeRandomCorpus(1, { events: 10, versions: [3, 4], paragraphs: [10, 20] });
const edition = buildEdition(toCorpus(files));

const wordings = edition.passages.flatMap(({ members, pairs }) =>
  pairs.flatMap(({ a, b, label }) => {
    const [one, other] = [members[a]?.text, members[b]?.text];
    return label !== 'verbatim' && one && other ? [[one, other] as const] : [];
  }),
);
print(
  tabulate(
    `Word differences of ${wordings.length} pairs`,
    measure([
      { name: 'compareWords', run: () => wordings.map(([a, b]) => compareWords(a, b)) },
      { name: 'diff: diffWords', run: () => wordings.map(([a, b]) => diffWords(a, b)) },
      { name: 'diff: diffWordsWithSpace', run: () => wordings.map(([a, b]) => diffWordsWithSpace(a, b)) },
    ]),
  ),
);

const blocks = edition.articles.flatMap((article) => article.blocks.map(({ text }) => text));
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
print(
  tabulate(
    `Sentences of ${blocks.length} blocks`,
    measure([
      {
        name: 'splitSentences',
        run: () => blocks.map((text) => splitSentences(text, { start: 0, end: text.length }, languageOf('en'))),
      },
      { name: 'Intl.Segmenter', run: () => blocks.map((text) => [...segmenter.segment(text)].length) },
    ]),
  ),
);

// One event of more and more versions: both grow with the pairs of versions. Alignment alone on both sides, on prepared articles.
for (const versions of [3, 6, 12]) {
  const { files: event } = makeRandomCorpus(2, { events: 1, versions: [versions, versions], paragraphs: [30, 40] });
  const { alignable, sentences } = prepare(toCorpus(event));
  print(
    tabulate(
      `One event of ${versions} versions, ${kilobytes(event)}`,
      measure([
        {
          name: 'alignCorpus (both regimes, labels, what changed)',
          run: () => alignCorpus(alignable, { decisions: [] }),
        },
        { name: 'all pairs by tf-idf (pairs alone)', run: () => alignAllPairs(sentences) },
      ]),
    ),
  );
}

// A corpus of more and more events: the time should grow as the text does.
const growing = [10, 20, 40].map((events) => {
  const { files: many } = makeRandomCorpus(3, { events, versions: [3, 4], paragraphs: [10, 20] });
  return { name: `${events} events, ${kilobytes(many)}`, corpus: toCorpus(many), size: size(many) };
});
const least = growing[0]?.size ?? 1;
print(
  tabulate(
    'The whole engine (parse, annotate, align) on a corpus that grows',
    measure(
      growing.map(({ name, corpus, size: bytes }) => ({
        name: `${name}: ${(bytes / least).toFixed(2)} × the text`,
        run: () => buildEdition(corpus),
      })),
    ),
  ),
);
