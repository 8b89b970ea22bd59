/**
 * What a reader is told of a pair's score (0..1): from 0.9 nineteen in twenty pairs of unseen news read by hand were right, enough to say
 * "sure", and from 0.8 to 0.9 about four in five were; from 0.55 it lies above every wrong pair that was seen between a text and its reprint;
 * below that an editor would want to look.
 */
const SURE = 0.9;
const PROBABLE = 0.55;
/** See {@link Certainty}. */
export function certaintyOf(score) {
    if (score >= SURE)
        return 'sure';
    return score >= PROBABLE ? 'probable' : 'possible';
}
