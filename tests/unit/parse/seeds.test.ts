import { describe, expect, it } from 'vitest';
import { readCorpusFolder } from '../../../src/corpus/read-corpus-folder.ts';
import type { ParsedSource } from '../../../src/parse/parsed.ts';
import { parse } from './outline.ts';

const { sources } = await readCorpusFolder('seeds');
const kindsOf = ({ articles, text }: ParsedSource): string[] =>
  articles.flatMap(({ blocks }, order) =>
    blocks.map(({ kind, range }) => `${order} ${kind} ${text.slice(range.start, range.end).replace(/\s+/gu, ' ')}`),
  );
const blockCount = (parsed: ParsedSource, kind: string): number =>
  parsed.articles.flatMap(({ blocks }) => blocks).filter((block) => block.kind === kind).length;

describe('the five sources', () => {
  it('hold seven articles, three of them in one file', () => {
    expect(sources.map(({ text }) => parse(text).articles.length)).toEqual([3, 1, 1, 1, 1]);
  });

  it('give the credit that names two outlets to the last article, and each section its own name', () => {
    const first = parse(sources[0]?.text ?? '');
    expect(first.articles.map(({ stated }) => stated.outlet?.value)).toEqual(['RT', 'RT', 'Reuters']);
    expect(kindsOf(first).at(-1)).toBe('2 credit RT/Reuters');
  });

  it('name the paper, the relayer and the page that a text went through', () => {
    const [article] = parse(sources[1]?.text ?? '').articles;
    expect(article?.stated.sources?.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'origin CNN',
      'author Simone McCarthy',
      'relay InoSMI',
      'publisher ВПК.name',
    ]);
  });

  it('have no furniture whose reason is unknown, and none made of running text', () => {
    for (const { text } of sources) {
      for (const { reason, span } of parse(text).source.chrome) {
        expect(reason).not.toBe('unknown');
        expect(text.slice(span.start, span.end).split(/\s+/u).length).toBeLessThan(25);
      }
    }
  });

  it('keep each paragraph: as many as a careful reader counts', () => {
    expect(sources.map(({ text }) => blockCount(parse(text), 'paragraph'))).toEqual([35, 28, 48, 21, 28]);
  });

  it('read the same with other line ends, with a byte order mark, without blank lines and with unbreakable blanks', () => {
    for (const { text } of sources) {
      const plain = kindsOf(parse(text));
      const others = [
        text.replaceAll('\n', '\r\n'),
        `\ufeff${text}`,
        text.replace(/\n+/gu, '\n'),
        text.replaceAll(' ', '\u00a0'),
      ];
      for (const other of others) expect(kindsOf(parse(other))).toEqual(plain);
    }
  });
});
