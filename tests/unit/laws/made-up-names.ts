/**
 * Other names for every person, place, people, outlet and institution that the first corpus names: made up, of like shape, and in no list.
 * Left as they are: common nouns in a body's name ("Ministry", "Council"), the points of the compass, months, days and feasts.
 */
const PEOPLE = `Vladimir Ostemil, Putin Vordan, Xi Lo, Jinping Zhanwei, Xis Los, Dmitry Gromil, Peskov Tarnov, Sergey Andrel, Sergei Andrei2, Lavrov Melkov,
Viktor Bastor, Yanukovich Orbanevich, Joe Gil, Biden Halden, Yuri Maxi, Ushakov Belakov, Victoria Cornelia, Nuland Sorland, Ely Abo, Ratner Vestner,
Karen Moira, Donfried Tanfried, Ryabkov Zelmkov, Kozak Rozak, Jake Luke, Sullivan Corrigan, Cheng Dong, Xiaohe Liaomu, Narendra Surendra, Modi Gori,
Rogozin Makozin, Radchenko Vasilenko, Anton Felix, Troianovski Baranowski, Steven Martin, Lee Ray, Myers Bowers, Kler Mirl, Fu Gao, John Paul, Liu Wen,
Khava Zhana, Khasmagomadova Dashmagomatova, Simone Colette, McCarthy McDonagh, Andrei Vadim, Belousov Cherkasov, Shoigu Tuigo, Kurt Lars,
Volker Holger, Alexandra Valentina, Prokopenko Shevarenko`;
const PLACES = `Russia Velmora, Russian Velmoran, Russians Velmorans, RUSSIAN VELMORAN, Moscow Garvow, China Tarvi, Chinese Tarvese, Sino Tarvo, Beijing Dailing,
Ukraine Boraine, Ukrainian Borainian, Ukrainians Borainians, Kiev Zhiv, Kyiv Zhyv, America Ondrica, American Ondrican, US OT, USA OTA, U O, S T, United Ondric, States Tetrarchy, Washington Farrington,
Europe Orlanda, European Orlandan, Taiwan Holwan, Taipei Holpei, Saudi Nabdi, Arabia Merabia, Japan Nolpan, Britain Wessain, British Wessish, Australia Nostralia,
Canada Gannada, Zealand Borland, India Mandia, Indo Mando, Delhi Sulhi, Crimea Tolmea, Israel Jezrael, Gaza Luza, Palestinian Falastrian, Korea Morea, Asia Ossia,
Eurasia Eurossia, Eurasian Eurossian, Pacific Serenic, Siberia Boreria, Harbin Tolbin, Khabarovsk Mazarovsk, Seoul Maoul, Berlin Torlin, Cardiff Landiff,
Xinjiang Liangzhou, Cuban Tobagan, Muslims Zoroans, Zhongnanhai Changbeihai, Germany Tormany`;
const BODIES = `Reuters Halters, RT VK, CNN BLN, CCTV DDTV, Xinhua Lanhua, Bloomberg Rosenberg, Countercurrents Crosscurrents, CounterCurrents CrossCurrents, AAP OOP, AP OP,
InoSMI AvoRTA, ВПК ГРЛ, Kremlin Zarlin, NATO KALO, CIA BOA, NWF MVF, AUKUS OLVUS, SWIFT BRISK, Quad Hexa, Hamas Zamar, Euromaidan Orlomaidan, Sputnik Lunnik,
Levada Zelada, Carnegie Bellamy, Renmin Gongmin, Twitter Chirper, Telegram Pelegram, WhatsApp WhereApp, Patreon Matreon, COVID LAVID`;

/** States, peoples and cities made up once more, of other lengths and endings. */
const OTHER_PLACES = `Russia Drelland, Russian Drellish, Russians Drellishs, RUSSIAN DRELLISH, Moscow Petrograd, China Quamar, Chinese Quamari, Sino Quamo,
Beijing Hualong, Ukraine Zubrovia, Ukrainian Zubrovian, Ukrainians Zubrovians, Kiev Mirgorod, Kyiv Myrhorod, America Atlantis, American Atlantean, US FR, USA FRA,
U F, S R, United Federated, States Realms, Washington Kingsport, Europe Hesperia, European Hesperian, Taiwan Formora, Taipei Tamsui, Saudi Qasri, Arabia Qasria,
Japan Yamato, Britain Albion, British Albian, Canada Norland, Israel Kenan, India Bharat, Indo Bharo`;

/** Other states that there are, for those that the corpus speaks of most: what everybody knows of states (a capital, a people's name) stays true. */
const STATES = `Russia Brazil, Russian Brazilian, Russians Brazilians, RUSSIAN BRAZILIAN, Moscow Brasilia, China Egypt, Chinese Egyptian, Sino Egypto, Beijing Cairo,
Ukraine Algeria, Ukrainian Algerian, Ukrainians Algerians, Kiev Algiers, Kyiv Algiers, America Britain, American British, US UK, U U, S K, USA UK, United United,
States Kingdom, Washington London, Britain Spain, British Spanish, Taiwan Malta, Taipei Valletta, Japan Kenya, Australia Norway, Canada Iceland, India Angola,
Cuban Chilean, Israel Libya, Zealand Zealand, Saudi Saudi, Arabia Arabia, Korea Korea, Delhi Delhi, Europe Europe, European European, Palestinian Palestinian,
Asia Asia, Eurasia Eurasia, Eurasian Eurasian, Pacific Pacific, Indo Indo, Muslims Muslims, Berlin Berlin`;

const readTable = (lists: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lists.flatMap((list) =>
      list.split(/,\s+/u).map((entry): [string, string] => {
        const [name = '', other = ''] = entry.split(' ');
        return [name, other.replace(/\d$/u, 'l')];
      }),
    ),
  );

/** Each name's other name, made up, by word as written. */
export const MADE_UP_NAMES = readTable([PEOPLE, PLACES, BODIES]);

/** The same, but places are made up otherwise. */
export const OTHER_MADE_UP_NAMES = readTable([PEOPLE, PLACES, BODIES, OTHER_PLACES]);

/** The same, but states give way to other states. */
export const OTHER_STATES = readTable([PEOPLE, PLACES, BODIES, STATES]);

/** Of the capitals that speak in the first corpus, the state that each speaks for. */
export const SPEAKS_FOR: ReadonlyMap<string, string> = new Map([
  ['Beijing', 'China'],
  ['Moscow', 'Russia'],
  ['Washington', 'United States'],
]);
