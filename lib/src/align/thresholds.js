/**
 * Every tuned number of the alignment, each with its reason. Scores and shares are 0..1, weights are in nats.
 * They were set on retold news in the ECB+ corpus and on the first corpus's texts, and are held by tests/unit/align.
 */
export const THRESHOLDS = {
    /** A pair of sentences of independent texts is held to be aligned from this score on. */
    accept: 0.66,
    /** The same where both report what one person or body tells, in four of the same words at least; of 24 such pairs read below `accept` two thirds were right. */
    acceptTold: 0.48,
    /** Its own words must make a pair this likely before its neighbours may lift it: else every sentence after an aligned one would follow it. */
    ownEvidence: 0.25,
    /** Far from the head of both articles, where nobody's telling joins them; of a hundred pairs read there below it more than half were wrong. */
    acceptBackground: 0.72,
    /** What a second sentence must have in common with a headline or a first sentence (cosine), unless it is as sure as `acceptOneWord`. */
    secondSentence: 0.1,
    /** Two openings that share one word besides names and figures. */
    acceptOneWord: 0.85,
    /** Inside one article; of 280 pairs read there every second between this and 0.7 was right, nine in ten above … */
    acceptWithin: 0.5,
    /** … and a headline or a key point, which shares a word with many sentences, repeats one. */
    acceptSummary: 0.6,
    /** In a retelling, a second counterpart for a sentence that has one, and for two that each have one. */
    acceptBesideOne: 0.9,
    acceptBesideBoth: 0.95,
    /** From here to `accept` a counterpart is shown as possible; inside one article likewise. */
    possible: 0.4,
    possibleWithin: 0.3,
    /** A stem that stands in more than this share of an event's sentences proposes no pair: it names the topic. */
    topicShare: 0.25,
    /** How many partners the index proposes for a unit in one other article. */
    partners: 6,
    /** Anchors of a sequence: mutual best, this similar, and this much better than the next best. */
    anchorSimilarity: 0.3,
    anchorMargin: 1.25,
    /** A text derives from another when anchors in one order cover this share of the shorter run of sentences … */
    derivedShare: 0.5,
    /** … and are this similar in the mean, and at least this many. */
    derivedSimilarity: 0.4,
    derivedAnchors: 4,
    /** Between anchors of a derived text, a bead of sentences is aligned from this similarity on: order is evidence too. */
    beadSimilarity: 0.12,
    /** Joining a second sentence to a bead must raise the similarity by this factor. */
    beadGain: 1.08,
    /** A sentence of a derived text that stands elsewhere than its original must be this similar. */
    movedSimilarity: 0.4,
    /**
     * Long documents of which one tells the other in other words: at least this many sentences each, a chain of weak anchors over this share of
     * the shorter one, and this much heavier than any chain in reverse order. Two translations of a book's chapters have 3.3 to 11, independent
     * reports of an event 0.7 to 2.9.
     */
    courseSentences: 40,
    courseShare: 0.4,
    /** Where the anchors are this similar in the mean, over this share: else texts that share an agency's copy would be taken for one text. */
    courseSure: 0.55,
    courseShareSure: 0.75,
    courseLead: 3,
    /** Along the course, in units of similarity: what a sentence without counterpart costs, a bead of three, a bead of four, and lengths that do not fit. */
    courseSkip: 0.08,
    courseThree: 0.18,
    courseFour: 0.4,
    courseMisfit: 0.03,
    /** A bead stands out from this many standard deviations above chance on; one that does not needs this share of its neighbours to. */
    courseClear: 1.5,
    courseSupport: 0.5,
    /** What a neighbour of an aligned sentence must hold of the words that its partner left over, and of how many rare words. */
    restShare: 0.55,
    restWords: 2,
    /** A run of this many words of a quotation, word for word in another text, is the same utterance. */
    runWords: 6,
};
