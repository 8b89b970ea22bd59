/** English cardinal and ordinal words, scale words of English, German, French and Russian, and names of currencies (Unicode CLDR, rule-based number formats and currency symbols). */
export const cardinals = new Map('zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index === 0 ? 0 : index + 1]));
/** Tens, which a unit may follow: "thirty-seven". */
export const tens = new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]));
/** "third" is 3; "second" is left out, for it is a measure of time as well. */
export const ordinals = new Map([
    ...'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
        .split(' ')
        .map((word, index) => [word, index + 3]),
    ['first', 1],
]);
/** What a number is multiplied with. */
export const scales = new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['bn', 1e9],
    ['mln', 1e6],
    ['mio', 1e6],
    ['mrd', 1e9],
    ['tausend', 1e3],
    ['millionen', 1e6],
    ['milliarden', 1e9],
    ['mille', 1e3],
    ['millions', 1e6],
    ['milliards', 1e9],
    ['тысяч', 1e3],
    ['тыс', 1e3],
    ['млн', 1e6],
    ['миллионов', 1e6],
    ['млрд', 1e9],
    ['миллиардов', 1e9],
]);
/** Currency by sign or word. */
export const currencies = new Map([
    ['$', 'dollar'],
    ['us$', 'dollar'],
    ['dollar', 'dollar'],
    ['dollars', 'dollar'],
    ['usd', 'dollar'],
    ['€', 'euro'],
    ['euro', 'euro'],
    ['euros', 'euro'],
    ['eur', 'euro'],
    ['£', 'pound'],
    ['pound', 'pound'],
    ['pounds', 'pound'],
    ['₽', 'rouble'],
    ['rouble', 'rouble'],
    ['roubles', 'rouble'],
    ['ruble', 'rouble'],
    ['rubles', 'rouble'],
    ['руб', 'rouble'],
    ['рублей', 'rouble'],
    ['¥', 'yuan'],
    ['yuan', 'yuan'],
]);
/** Words for a hundredth part. */
export const percentWords = new Set([
    '%',
    'percent',
    'pct',
    'prozent',
    'процентов',
    'процента',
    'процент',
]);
/** Days of the week in English, German, French and Russian, Monday 1 to Sunday 7. */
export const weekdays = numbered([
    'monday tuesday wednesday thursday friday saturday sunday',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'понедельник вторник среда четверг пятница суббота воскресенье',
    'понедельник вторник среду четверг пятницу субботу воскресенье',
]);
/** Months, January 1 to December 12. English "May" and "March" count only with a capital. */
export const months = numbered([
    'january february march april may june july august september october november december',
    'januar februar märz april mai juni juli august september oktober november dezember',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'jan feb mar apr may jun jul aug sept oct nov dec',
]);
function numbered(lists) {
    return new Map(lists.flatMap((list) => list.split(' ').map((word, index) => [word, index + 1])));
}
