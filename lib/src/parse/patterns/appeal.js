/**
 * Signs of a page talking to its readers about itself, in four languages; two different ones make an appeal.
 * Source: the donation and subscription prompts of WordPress's Jetpack, Piano and Steady, and the wording of The Guardian's, Vox's, Meduza's, taz's and Mediapart's own.
 */
const SIGNS = [
    /(?<!\p{L})(?:contribut(?:e|ion|ions)|donat(?:e|ion|ions)|subscri(?:be|ption|ptions)|become a (?:member|patron)|membership)(?!\p{L})/iu,
    /(?<!\p{L})our (?:readers?|journalism|work|mission|newsroom|staff|reporting|community|newsletters?|supporters)(?!\p{L})/iu,
    /(?<!\p{L})support (?:us|our|independent|honest)(?!\p{L})/iu,
    /(?<!\p{L})(?:free for all|keep (?:our|it) free|help (?:us|keep)|your (?:financial )?(?:support|contribution|help|gift)|we (?:need|rely on|depend on) you)(?!\p{L})/iu,
    /(?:поддерж(?:ите|ать|ка)|пожертвова\p{L}+|подпи(?:шитесь|ска)|наши(?:х|м)? читател)/iu,
    /(?<!\p{L})(?:unterstützen sie|spenden?|abonnement|unsere[nr]? (?:leser|arbeit|journalis)|newsletter)/iu,
    /(?<!\p{L})(?:soutenez|abonnez|faites un don|nos lecteurs|notre (?:travail|rédaction))/iu,
];
const LONGEST_APPEAL = 1200;
/** Whether a line is the page's appeal to its readers to give, join or subscribe. Looked at only after a text has ended. */
export function isAppeal(text) {
    return text.length <= LONGEST_APPEAL && SIGNS.filter((sign) => sign.test(text)).length >= 2;
}
/** Whether a line is a picture gallery run together: "Photos: … Hide Caption 3 of 22". */
export function isGallery(text) {
    return (/^(?:photos?|gallery|pictures):\s/iu.test(text.slice(0, 20)) &&
        /caption \d{1,3} of \d{1,3}$/iu.test(text.slice(-30)));
}
