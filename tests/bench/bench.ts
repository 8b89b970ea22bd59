// `npm run bench`: how long the engine's parts take beside what else does the same work, in one run. Asserts nothing: machines differ, ratios less.
import { diffWords, diffWordsWithSpace } from 'diff';
import { compareWords } from '../../src/align/words.ts';
import { splitSentences } from '../../src/annotate/sentences.ts';
import { buildEdition } from '../../src/edition.ts';
import { makeRandomCorpus, toCorpus } from '../soak/corpora/random-corpus.ts';
import { alignAllPairs } from './all-pairs.ts';
import { measure, tabulate } from './measure.ts';

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
        run: () => blocks.map((text) => splitSentences(text, { start: 0, end: text.length }, 'en')),
      },
      { name: 'Intl.Segmenter', run: () => blocks.map((text) => [...segmenter.segment(text)].length) },
    ]),
  ),
);

// The same text in one event of more and more versions: an index grows with the text, all pairs with its square.
for (const versions of [3, 6, 12]) {
  const { files: event } = makeRandomCorpus(2, { events: 1, versions: [versions, versions], paragraphs: [30, 40] });
  const corpus = toCorpus(event);
  const sentences = buildEdition(corpus).articles.map((article) =>
    article.blocks.flatMap((block) => block.sentences.map(({ text }) => text)),
  );
  print(
    tabulate(
      `One event of ${versions} versions, ${kilobytes(event)}`,
      measure([
        { name: 'whole engine (parse, annotate, align)', run: () => buildEdition(corpus) },
        { name: 'all pairs by tf-idf (alignment alone)', run: () => alignAllPairs(sentences) },
      ]),
    ),
  );
}

for (const events of [10, 20, 40]) {
  const { files: many } = makeRandomCorpus(3, { events, versions: [3, 4], paragraphs: [10, 20] });
  const corpus = toCorpus(many);
  print(
    tabulate(
      `${events} events, ${kilobytes(many)}`,
      measure([{ name: 'whole engine', run: () => buildEdition(corpus) }]),
    ),
  );
}
