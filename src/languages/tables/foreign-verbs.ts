import type { VerbClass } from './verb-class.ts';

/** Languages other than English whose verbs of saying are known. */
export type VerbLanguage = 'de' | 'fr' | 'ru';

/**
 * German, French and Russian verbs of saying: third persons of the present and the past, the participles that make compound pasts, and the imperative
 * passives of reports ("сказано"). Sources: GermaNet "Kommunikationsverb", Dubois & Dubois-Charlier class C (communication), RuVerbNet / FrameBank speech verbs.
 */
export const foreignVerbs: Readonly<Record<VerbLanguage, Partial<Readonly<Record<VerbClass, string>>>>> = {
  de: {
    neutral: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären teilte teilten mitteilte mitteilten mitgeteilt berichtete berichtet berichteten berichten schrieb schreibt schrieben geschrieben
      antwortete antwortet antworteten geantwortet äußerte äußert äußerten geäußert meinte meint meinten ergänzte ergänzt ergänzten fügte fragte fragt fragten zitierte zitiert kommentierte kommentiert begründete begründet
      bemerkte bemerkt verkündete verkündet kündigte meldete meldet meldeten sprach spricht sprachen gesprochen erläuterte erläutert erläuterten entgegnete entgegnet erwiderte erwidert konterte kontert
      erzählte erzählt erzählten schilderte schildert beschrieb beschreibt beschrieben formulierte formuliert urteilte urteilt resümierte resümiert twitterte twittert bestätigte bestätigt bestätigten
      erinnerte erinnert verwies verweist heißt hieß lautet lautete las liest freute freut wunderte wundert`,
    assert: `betonte betont betonten versicherte versichert versicherten bekräftigte bekräftigt warnte warnt warnten gewarnt versprach verspricht unterstrich unterstreicht argumentierte argumentiert argumentierten
      verteidigte verteidigt prognostizierte prognostiziert prophezeite lobte lobt lobten plädierte plädiert hob beteuerte beteuert`,
    doubt: 'behauptete behauptet behaupteten spekulierte spekuliert vermutete vermutet mutmaßte',
    concede: 'räumte gestand gesteht gab gaben bekannte bekennt',
    demand:
      'forderte fordert forderten gefordert verlangte verlangt verlangten mahnte mahnt mahnten appellierte appelliert rief riefen',
    think: 'glaubt glaubte denkt dachte hofft hoffte findet fand hält hielt',
    name: `nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten kritisierte kritisiert kritisierten bezweifelte bezweifelt beklagte beklagt klagte klagt rügte rügt monierte moniert
      bemängelte bemängelt widersprach widerspricht dementierte dementiert verurteilte verurteilt wies`,
  },
  fr: {
    neutral: `dit disait déclare déclarait déclaré déclara ajoute ajouté ajoutait explique expliquait expliqué écrit écrivait répond répondu répondait annonce annoncé précise précisé précisait indique indiqué indiquait raconte racontait raconté
      poursuit poursuivi poursuivait conclut note noté rappelle rappelé rappelait demande demandé interroge interrogé lance lançait lancé lâche lâché soupire soupirait soupiré confie confiait confié glisse glissé
      reprend rétorque rétorqué réplique répliqué commente commenté observe observé constate constaté témoigne témoigné détaille détaillé résume résumé relate souffle soufflé murmure murmuré renchérit ironise ironisé
      parle parlait évoque évoqué avance avancé exclame exclamé tweete tweeté publié signale signalé mentionne réagit réagi réagissait analyse analysé plaisante plaisanté rapporte rapporté révèle révélé confirme confirmé répète répété répétait justifie justifié
      argumente nuance nuancé tempère tempéré interpelle interpellé emporte emporté agace alerte alerté enchaîne enchaîné`,
    assert: `affirme affirmé affirmait assure assuré assurait insiste insisté martèle martelé promet promis prévient prévenu souligne souligné soulignait maintient garantit jure juré plaide plaidé tranche tranché avertit averti
      félicite félicité réjouit réjoui salue salué assène proclame proclamé défend`,
    doubt: 'prétend prétendu soutient soutenu suggère suggéré insinue',
    concede: 'reconnaît reconnu admet admis concède concédé avoue avoué',
    demand: 'exige exigé réclame réclamé appelle appelé ordonne ordonné supplie exhorte',
    think: 'estime estimé estimait pense pensait juge jugé croit craint espère redoute considère considéré veut trouve',
    name: `qualifie qualifié dénonce dénoncé fustige fustigé déplore déploré regrette regretté critique critiqué accuse accusé inquiète inquiété indigne indigné conteste contesté dément démenti balaie tonne`,
  },
  ru: {
    neutral: `сказал сказала сказали сказано говорит говорил говорила говорили говорят говорится заявил заявила заявили заявляет заявляют отметил отметила отметили отмечает отмечают добавил добавила добавили добавляет
      сообщил сообщила сообщили сообщает сообщают пояснил пояснила пояснили поясняет рассказал рассказала рассказали рассказывает рассказывают написал написала написали пишет пишут ответил ответила ответили отвечает
      объяснил объяснила объяснили объясняет спросил спросила спросили спрашивает уточнил уточнила уточнили уточняет цитирует цитируют приводит продолжил продолжила продолжает передает передаёт передают
      прокомментировал прокомментировала комментирует напомнил напомнила напомнили указал указала указали указывает заметил заметила воскликнул воскликнула резюмировал резюмировала подытожил подытожила
      заключил заключила констатировал констатировала возразил возразила парировал парировала вспоминает вспомнил вспомнила делится поделился поделилась обратил обратила кивнул кивнула прошептал прошептала крикнул крикнула вздохнул вздохнула усмехнулся усмехнулась подтвердил подтвердила подтвердили
      подтверждает процитировал процитировала выразил выразила`,
    assert: `подчеркнул подчеркнула подчеркнули подчеркивает подчёркивает заверил заверила заверили настаивает настаивают предупредил предупредила предупредили пообещал пообещала пообещали обещает уверяет
      отрезал отрезала`,
    doubt: 'утверждает утверждал утверждала утверждают предположил предположила предположили',
    concede: 'признал признала признали признался призналась признает признаёт согласился согласилась',
    demand:
      'призвал призвала призвали призывает потребовал потребовала потребовали требует попросил попросила попросили просит',
    think: 'считает считают полагает полагают думает уверен уверена надеется надеются',
    name: 'назвал назвала назвали называет называют раскритиковал раскритиковала осудил осудила возмутился возмутилась посетовал посетовала жалуется',
  },
};
