import { stemmer } from 'stemmer';

/** The plain peer of alignment: every sentence with every sentence of the event's other articles, by the cosine of stemmed tf-idf; pairs at 0.4 or more. */
export function alignAllPairs(articles: readonly (readonly string[])[]): number {
  const bags = articles.map((sentences) => sentences.map(countStems));
  const all = bags.flat();
  const frequency = new Map<string, number>();
  for (const bag of all) for (const stem of bag.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const vectors = bags.map((article) => article.map((bag) => weigh(bag, frequency, all.length)));
  let pairs = 0;
  vectors.forEach((one, index) => {
    for (const other of vectors.slice(index + 1))
      for (const a of one) for (const b of other) if (cosine(a, b) >= 0.4) pairs += 1;
  });
  return pairs;
}

function countStems(sentence: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const stem = stemmer(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function weigh(
  bag: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  count: number,
): Map<string, number> {
  const weights = [...bag].map(
    ([stem, times]) => [stem, times * Math.log(1 + count / (frequency.get(stem) ?? 1))] as const,
  );
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}
