import { indexEdition } from "./edition-index.js";
import { count, numberWord } from "./wording-of-numbers.js";
const grades = {
    stated: 'the text says so',
    strong: 'the text shows it',
    weak: 'a weak sign',
    editor: 'said by the editor',
};
/** The versions of an event in the order of their columns. */
export function versionHeads(edition, plan) {
    const { articles } = indexEdition(edition);
    return plan.columns.flatMap(({ witness, lines }) => {
        const article = articles.get(witness.article);
        if (article === undefined)
            return [];
        const sentences = lines.map((line) => line.sentence);
        const headline = article.blocks.find((block) => block.kind === 'headline');
        const first = headline?.sentences[0];
        return [
            {
                witness,
                derivation: derivationOf(article),
                facts: factsOf(article),
                words: sentences.reduce((sum, sentence) => sum + (sentence.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0),
                sentences: sentences.length,
                shared: sentences.filter((sentence) => sentence.coverage.some((c) => c.state === 'counterpart')).length,
                headline: headline === undefined || first === undefined ? null : { id: first.id, text: headline.text },
                relations: relationsOf(edition, plan, article.id),
            },
        ];
    });
}
function derivationOf(article) {
    if (article.original !== null) {
        const grade = article.provenance.find(({ role, name }) => role === 'origin' && name === article.original)?.grade;
        if (grade === 'strong' || grade === 'weak')
            return `Copy of ${article.original} (inferred).`;
        return `Taken from ${article.original}${grade === 'editor' ? ' (the editor’s knowledge)' : ''}.`;
    }
    return article.perspective === 'reprint' ? 'A reprint; no single original is named.' : 'Its outlet’s own text.';
}
/** Through whom only some quoted words came is for the article's page. Whom a fact names is said where it is not the outlet of the text, whose name stands above. */
function factsOf(article) {
    const about = article.provenance.filter(({ role, grade }) => role === 'origin' || role === 'publisher' || (role === 'relay' && grade !== 'weak'));
    return about.slice(0, 3).map((fact) => ({
        why: `${fact.name === article.outlet ? '' : `${fact.name}: `}${fact.why.replace(/\.$/u, '')}`,
        grade: grades[fact.grade],
    }));
}
/** What the texts alone show: "retells R sentence by sentence". */
function relationsOf(edition, plan, article) {
    const sigla = new Map(plan.witnesses.map((witness) => [witness.article, witness]));
    return (indexEdition(edition).relationsByArticle.get(article) ?? []).flatMap((relation) => {
        if (relation.regime !== 'derived')
            return [];
        const other = sigla.get(relation.a === article ? relation.b : relation.a);
        const self = sigla.get(article);
        if (other === undefined || self === undefined || !self.isReprint || (other.isReprint && other.siglum < self.siglum))
            return [];
        // How much of the other text is told here.
        const share = relation.a === article ? relation.shareB : relation.shareA;
        return [`${share > 0.8 ? 'Retells' : 'In part retells'} ${other.siglum} sentence by sentence.`];
    });
}
/** "One call in three versions" would need to know what it was; this is what can be counted. */
export function deckOf(plan) {
    const versions = plan.witnesses.length;
    if (versions < 2)
        return 'One version; nothing to compare with yet.';
    const between = plan.groups.filter((group) => group.articles.length > 1);
    const all = between.filter((group) => group.articles.length === versions).length;
    const head = count(versions, 'version', { capital: true });
    if (between.length === 0)
        return `${head}; no passage was found that stands in more than one of them.`;
    const verb = between.length === 1 ? 'stands' : 'stand';
    const share = versions > 2 && all > 0 ? `, ${numberWord(all)} of these in all` : '';
    return `${head}; ${count(between.length, 'passage')} ${verb} in more than one of them${share}.`;
}
