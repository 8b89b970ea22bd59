import { type Diagnostic, diagnosticOf } from '../../corpus/diagnostics.ts';
import { languageOf } from '../../languages/index.ts';

/** An article as the checks of a whole corpus see it. */
interface CorpusArticle {
  readonly file: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
}

/** The warnings about a corpus as a whole. `articles` in the order of their sources. */
export function checkCorpus(articles: readonly CorpusArticle[]): Diagnostic[] {
  return [...warnOfOneArticle(articles), ...warnOfLanguages(articles)];
}

/** A warning when there is nothing to compare an article with. */
function warnOfOneArticle([only, ...others]: readonly CorpusArticle[]): Diagnostic[] {
  if (only === undefined || others.length > 0) return [];
  return [
    diagnosticOf(only.file, {
      severity: 'warning',
      rule: 'one-article',
      what: 'this is the only article of the corpus',
      why: 'there is no other version to set beside it',
      fix: 'add what other outlets wrote about the same event',
    }),
  ];
}

/** One warning a language that the engine has no file for, at the first article in it. */
function warnOfLanguages(articles: readonly CorpusArticle[]): Diagnostic[] {
  const unknown = Map.groupBy(
    articles.filter(({ language }) => !languageOf(language).isKnown),
    ({ language }) => language,
  );
  return [...unknown].map(([language, own]) => {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
    return diagnosticOf(own[0]?.file ?? '', {
      severity: 'warning',
      rule: 'language-without-grammar',
      what: `${own.length === 1 ? 'an article is' : `${own.length} articles are`} in ${name}, whose verbs of saying are not known`,
      why: 'quotations in it are found by their marks, but nobody is named as their speaker',
      fix: 'if it is in another language, give "language" for the article in corpus.yaml; else read its speakers yourself',
    });
  });
}
