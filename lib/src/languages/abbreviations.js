/**
 * Abbreviations that end in a full stop, by what usually follows them. English after the Unicode CLDR sentence-break suppressions
 * (common/segments/en.xml) and the AP Stylebook's state and month forms; German after CLDR segments/de.xml and Duden; Russian after
 * CLDR segments/ru.xml and GOST R 7.0.12; French after CLDR segments/fr.xml. Compared in lower case, without the last stop.
 */
/** Stand before a name or a number: a sentence never ends after them. */
export const leadingAbbreviations = new Set(('mr mrs ms messrs mx dr prof rev fr hon pres gov lt sgt cpl capt cmdr col gen adm maj brig pvt sen sens rep reps amb atty supt det insp ' +
    'st mt ft vs viz cf eg ie approx ca dept asst rt jun mlle mme mgr msgr ald del ' +
    'hr fr. nr bzw ggf evtl sog vgl inkl dipl ing hrsg bd abs ' +
    'г ул им акад проф гр т стр рис см ср д').split(' '));
/** Stand before a number only. */
export const numberAbbreviations = new Set('no nos p pp par para art fig figs vol ch sec eq n° № nr abs s z bd кн гл п ст'.split(' '));
/** May end a sentence: they do where what follows can only begin one. */
export const trailingAbbreviations = new Set(('co inc ltd corp jr sr etc bros llc plc est ave blvd rd hwy dist ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'okla ore pa penn tenn tex va vt wash wis wyo jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'usw etc. bzw u.a z.b d.h mio mrd tel jh jhd gest geb ' +
    'тыс млн млрд руб гг др пр т.д т.п т.е н.э').split(' '));
