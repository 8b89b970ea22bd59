/** A form that page furniture takes. `anywhere` forms are furniture wherever the whole line is one; `edge` forms only before an article's text begins or after it has ended. */
export interface BoilerplatePattern {
  readonly reason: string;
  readonly where: 'anywhere' | 'edge';
  readonly form: RegExp;
}

const anywhere = (reason: string, ...forms: RegExp[]): BoilerplatePattern[] =>
  forms.map((form) => ({ reason, where: 'anywhere', form }));
const edge = (reason: string, ...forms: RegExp[]): BoilerplatePattern[] =>
  forms.map((form) => ({ reason, where: 'edge', form }));

/**
 * Lines that content systems and social widgets print around articles. English, Russian, German and French wording is that of the
 * published translations of WordPress core and its Jetpack, Disqus and AddToAny plug-ins, of Drupal's comment module, and of the
 * share and sign-up buttons as Facebook, X and Telegram document them; advertising labels follow the IAB's ad-labelling guide.
 */
export const BOILERPLATE_PATTERNS: readonly BoilerplatePattern[] = [
  ...anywhere(
    'advertisement',
    /^(?:advertisement|advertising|ads?|sponsored(?: content)?|promoted|реклама|anzeige|werbung|publicité|publicidad|pubblicità)$/iu,
    /^(?:story|article|content|text) continues (?:below|after)(?!\p{L}).{0,30}$/iu,
    /^story continued below$/iu,
    /^(?:продолжение (?:статьи )?(?:после|ниже|под)|lesen sie nach der anzeige|la suite après)(?!\p{L}).{0,40}$/iu,
  ),
  ...anywhere(
    'newsletter',
    /^(?:sign ?up|subscribe|register) (?:for|to)(?!\p{L})[^.]{0,80}(?:newsletters?|e-?mails?|alerts?|updates|inbox|briefing|podcasts?)(?!\p{L}).{0,80}$/iu,
    /^(?:get|receive)(?!\p{L}).{0,100}(?<!\p{L})(?:delivered to your inbox|in your inbox|by email|email updates)(?!\p{L}).{0,160}$/iu,
    /^[^.]{0,80}(?<!\p{L})(?:delivered to|straight to|in) your inbox(?!\p{L}).{0,120}$/iu,
    /^(?:join|subscribe to) our (?:free |daily |weekly )?(?:newsletter|mailing list|list)(?!\p{L}).{0,60}$/iu,
    /^(?:newsletter|manage newsletters|newsletter sign ?up)$/iu,
    /^(?:enter )?your e-?mail(?: address)?\.{0,3}$/iu,
    /^sign ?up for more like this\.?$/iu,
    /^(?:подпи(?:сывайтесь|шитесь|саться|ска)) на(?!\p{L}).{0,80}$/iu,
    /^(?:еже(?:дневная|недельная) )?рассылка(?!\p{L}).{0,80}$/iu,
    /^(?:jetzt |hier |zum )?newsletter (?:abonnieren|bestellen|anmelden)(?!\p{L}).{0,60}$/iu,
    /^(?:inscrivez-vous|abonnez-vous) à(?!\p{L}).{0,80}$/iu,
  ),
  ...anywhere(
    'share',
    /^(?:share|tweet|email|print|pin it|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|copy link)$/iu,
    /^(?:share|teilen|partager|поделиться|compartir)(?:\s+(?:this|on|via|with|auf|sur|en|в)(?!\p{L}).{0,60})?$/iu,
    /^(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|email|e-mail|print|x|vk|вконтакте|одноклассники)(?:[\s|,·/]+(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|email|e-mail|print|x|vk|вконтакте|одноклассники)){1,8}$/iu,
    /^follow (?:us(?!\p{L}).{0,60}|@\w{1,30}(?: on \w+)?\.?)$/iu,
    /^read or share this story:.{0,300}$/iu,
    /^(?:like|find) us on facebook(?!\p{L}).{0,30}$/iu,
  ),
  ...anywhere(
    'related',
    /^(?:related|recommended|more)(?: (?:posts?|articles?|stor(?:y|ies)|news|content|coverage|topics?|links?|reading|videos?))(?:\s*[:|].{0,160})?$/iu,
    /^[Rr]elated (?:[Cc]overage|[Aa]rticles?|[Ss]tor(?:y|ies)|[Vv]ideo)\s+\p{Lu}.{0,160}$/u,
    /^for more (?:articles|stories|news|content|coverage)(?: like this)?,? (?:please )?(?:visit|go to|see|check out|click)(?!\p{L}).{0,100}$/iu,
    /^more on this(?:\.{3}.{0,200}|\.{0,3})$/iu,
    /^click (?:here )?for more(?!\p{L}).{0,80}$/iu,
    /^(?:read|see|watch|listen|check out|more|related|also|don['’]t miss)(?: (?:more|also|next|on|this|now|it|read|see|watch))?\s*:\s*\S.{0,200}$/iu,
    // A label set hard against a headline ("Markets:The odds …") is a link that lost its blank.
    /^\p{Lu}[\p{L}\p{N} ]{1,40}\??:\p{Lu}[\p{L}’']* [^.]{10,200}$/u,
    /^\(\s*(?:also on|see also|read also|photos?|video|quiz|related|more)(?!\p{L})[^()]{2,200}\)$/iu,
    /^(?:click|tap) here (?:to|for)(?!\p{L}).{0,120}$/iu,
    /^.{10,160}(?<!\p{L})read more$/iu,
    /^(?:read|show|load|see) more(?: (?:articles|stories|news|comments))?$/iu,
    /^(?:читайте|смотрите) (?:также|ещё|еще)(?!\p{L}).{0,200}$/iu,
    /^(?:по теме|материалы по теме|похожие (?:статьи|новости|записи)|другие новости|ещё по теме)(?!\p{L}).{0,60}$/iu,
    /^(?:lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|das könnte sie (?:auch )?interessieren|weitere (?:artikel|nachrichten))(?!\p{L}).{0,160}$/iu,
    /^(?:lire aussi|à lire (?:aussi|également)|sur le même sujet|voir aussi|articles? liés?)(?!\p{L}).{0,160}$/iu,
  ),
  ...anywhere(
    'comments',
    /^(?:atenção|attention|atención|achtung|внимание)\s*:\s*(?:coment|comment|komment|коммент)\p{L}*.{0,200}$/iu,
    /^(?:deixe|deja|dejar|lascia|deixar) (?:um|un) coment\p{L}*.{0,40}$/iu,
    /^(?:o seu|tu|il tuo) (?:endereço de e-?mail|dirección de correo electrónico|indirizzo email) n\p{L}+ ser.{0,60}$/iu,
    /^(?:leave|post|add|write) (?:a|your) (?:reply|comment)s?(?!\p{L}).{0,30}$/iu,
    /^your email address will not be published(?!\p{L}).{0,80}$/iu,
    /^required fields are marked(?!\p{L}).{0,10}$/iu,
    /^(?:do you )?want to (?:leave|add|post) a comment(?!\p{L}).{0,80}$/iu,
    /^(?:view|show|read|load|see)(?: all| the| more)? (?:\d+ )?comments?(?!\p{L}).{0,20}$/iu,
    /^(?:please )?(?:log|sign) in(?: or register)? to (?:leave a |post a )?(?:comment|reply)(?!\p{L}).{0,40}$/iu,
    /^(?:оставить|добавить|написать) (?:комментарий|ответ)(?!\p{L}).{0,30}$/iu,
    /^ваш (?:адрес email|e-?mail) не будет опубликован(?!\p{L}).{0,80}$/iu,
    /^(?:чтобы|для того чтобы) (?:оставить|оставлять) комментари[ийя](?!\p{L}).{0,80}$/iu,
    /^(?:schreib(?:en sie)?(?: einen)? kommentar|kommentar (?:schreiben|verfassen|hinterlassen)|antwort(?:en)? (?:abbrechen|hinterlassen)|schreibe einen kommentar)(?!\p{L}).{0,30}$/iu,
    /^(?:deine|ihre) e-?mail-adresse wird nicht veröffentlicht(?!\p{L}).{0,80}$/iu,
    /^(?:laisser|écrire|ajouter|poster) un commentaire(?!\p{L}).{0,30}$/iu,
    /^votre adresse (?:e-?mail|de messagerie) ne sera pas publiée(?!\p{L}).{0,80}$/iu,
  ),
  ...anywhere(
    'dateline',
    /^(?:(?:first |last )?(?:published|updated|posted|modified)|veröffentlicht|aktualisiert|publié|mis à jour|опубликовано|обновлено)(?: on| at| am| le)?\s*:?$/iu,
  ),
  ...anywhere(
    'login',
    /^this (?:article|story|content|page) is (?:only )?(?:for|reserved for|available (?:only )?to|exclusive(?:ly)? (?:for|to)) (?:our )?(?:paying |premium |registered )?(?:subscribers|members)(?!\p{L}).{0,60}$/iu,
    /^(?:already (?:a |an )?(?:subscriber|subscribed|member|registered)|already have an account)(?!\p{L}).{0,60}$/iu,
    /^(?:please )?(?:subscribe|log ?in|sign ?in|register)(?: now)?(?: or (?:subscribe|log ?in|sign ?in|register))? to (?:continue|keep) reading(?!\p{L}).{0,80}$/iu,
    /^to (?:continue|keep) reading(?!\p{L})[^.]{0,100}$/iu,
    /^(?:dieser (?:artikel|beitrag)|cet article|эта статья|эта публикация) (?:ist (?:nur )?für|est réservé aux|доступн[ао] только) (?:abonnent|abonné|подписчик)\p{L}*.{0,60}$/iu,
  ),
  ...anywhere(
    'login',
    /^(?:log ?in|log ?out|sign ?in|sign ?out|register|create (?:an )?account|my account|войти|вход|выйти|регистрация|anmelden|einloggen|abmelden|registrieren|connexion|se connecter|s['’]identifier|s['’]inscrire|iniciar sesión|accedi)(?:\s*[/|]\s*\S{1,30}){0,2}$/iu,
  ),
  ...anywhere(
    'navigation',
    /^(?:skip to (?:main )?(?:content|navigation)|back to (?:top|home)|home ?page|main menu|menu|search|previous|next|prev|close|toggle caption|enlarge this image|hide caption|loading\.{0,3}|take me back to the top of this post\.?)$/iu,
    /^(?:на главную|главная|наверх|меню|поиск|zum inhalt springen|nach oben|startseite|suche|menü|aller au contenu(?: principal)?|accueil|rechercher|retour en haut)$/iu,
    /^(?:close|prev(?:ious)?|next)(?: (?:prev(?:ious)?|next))? image \d+ of \d+$/iu,
    /^\[(?:summary|pullquote|embed|gallery|video|image|caption)\]$/iu,
  ),
  ...anywhere(
    'player',
    /^media playback is (?:not supported|unsupported) on (?:this|your) device$/iu,
    /^(?:video|audio)? ?(?:player is )?loading(?!\p{L}).{0,20}$/iu,
    /^(?:watch|see) the (?:latest )?video(?!\p{L}).{0,80}$/iu,
    /^(?:listen|play|download|transcript)$/iu,
    /^.{0,80}(?<!\p{L})(?:subscribe|listen)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:apple podcasts|spotify|google podcasts|stitcher|overcast|rss)(?!\p{L}).{0,100}$/iu,
    /^\S.{10,200}\p{Ll} Listen$/u,
    /^slide ?show \(\d{1,3} (?:images?|photos?|pictures?)\)$/iu,
    /^just watched\s.{0,300}(?:must watch|replay)\s.{0,200}$/iu,
    /^.{3,300}(?<!\p{L})listen\s*·\s*\d{1,2}:\d{2}(?:\s+\d{1,2}:\d{2})?$/iu,
    /^(?:chat with us|now playing|up next|autoplay|replay)(?!\p{L}).{0,40}$/iu,
  ),
  ...anywhere(
    'legal',
    /^(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|statement)|cookie (?:policy|settings|notice)|imprint|impressum|datenschutz|mentions légales|политика конфиденциальности|пользовательское соглашение)(?:\s*[|·•/,&].{0,120})?$/iu,
    /^by (?:signing up|subscribing|clicking|continuing)(?!\p{L}).{0,200}$/iu,
    /^this site (?:is protected by recaptcha|uses (?:cookies|akismet))(?!\p{L}).{0,200}$/iu,
    /^(?:the )?rights to this (?:material|article|text) belong to$/iu,
    /^(?:the )?(?:material|article|text) is (?:placed|published|posted) by the (?:copyright|rights) holder(?!\p{L}).{0,60}$/iu,
    /^(?:original (?:publication|article|source)|оригинал (?:публикации|статьи)|originalartikel|article original)$/iu,
    /^права на (?:данный|этот) материал принадлежат$/iu,
  ),
  ...edge(
    'newsletter',
    /^(?:join|subscribe|sign ?up)(?!\p{L})[^.!?]{0,100}$/iu,
    /^get \S.{0,80}(?<!\p{L})(?:updates|alerts|news)(?!\p{L}).{0,80}$/iu,
    /^(?:annual|monthly|digital|print) subscriptions?$/iu,
    /^download (?:our|the)(?!\p{L}).{0,30}(?<!\p{L})app(?!\p{L}).{0,40}$/iu,
  ),
  ...edge(
    'support',
    /^.{0,120}(?<!\p{L})support (?:our|honest|independent|quality|free|fearless|nonprofit|public)[\p{L} ,-]{0,30}journalism(?!\p{L}).{0,120}$/iu,
    /^(?:become|be) a (?:patron|member|supporter|subscriber|donor)(?!\p{L}).{0,80}$/iu,
    /^support \p{L}[\p{L}’']{1,30} [\p{L} -]{0,30}journalism$/iu,
    /^(?:donate|make a donation|give now|support us|unterstützen sie uns|soutenez-nous|faire un don|поддержать проект|поддержите нас)(?!\p{L}).{0,60}$/iu,
    /^.{0,80}(?<!\p{L})(?:fund ?raising|donation) (?:campaign|drive|appeal)(?!\p{L}).{0,80}$/iu,
    /^support \p{Lu}[\p{L}’']{2,30}(?:['’]s [\p{L} -]{3,40})?$/u,
  ),
  ...edge(
    'ticker',
    /^(?:latest|breaking|top|recent|popular|trending|most (?:read|popular|viewed|shared))(?: (?:news|stories|articles|posts|headlines|videos|now|today))?(?: mentions?)?$/iu,
    /^(?:the )?news mentions$/iu,
    /^(?:последние|главные|популярные|свежие) (?:новости|статьи|материалы)$/iu,
    /^(?:лента новостей|новости|(?:самое )?(?:читаемое|популярное))$/iu,
    /^(?:meistgelesen|neueste (?:artikel|nachrichten|meldungen)|aktuelle (?:nachrichten|meldungen)|les plus lus|dernières (?:actualités|nouvelles|infos))$/iu,
  ),
  ...edge(
    'comments',
    /^(?:\d{1,6} )?(?:comments?|replies|responses|discussion|комментари[ийея]в?|обсуждение|отзывы|kommentare?|diskussion|commentaires?)(?: ?[(:]? ?\d{0,6}\)?)?$/iu,
    /^(?:reply|update|обновить|ответить|antworten|répondre|report abuse|like|upvote|sort by(?!\p{L}).{0,30}|oldest|newest)$/iu,
  ),
  ...edge(
    'navigation',
    /^(?:published|filed|posted) (?:in|under)(?:\s.{0,80})?$/iu,
    /^(?:tags?|topics?|categories|category|filed under|in this (?:story|article)|теги|метки|рубрики|schlagwörter|themen|mots[- ]clés|étiquettes)\s*:?(?:\s.{0,160})?$/iu,
    /^(?:home|news|world|politics|business|opinion|sports?|culture|tech(?:nology)?|science|health|entertainment|lifestyle|travel|video|photos?|международное|политика|экономика|общество|мир|россия|политик|wirtschaft|ausland|inland|gesellschaft|monde|politique|économie|société)(?: ?[>»/|›] ?[\p{L}&][\p{L} &]{1,40}){0,4}$/iu,
  ),
  ...edge(
    'legal',
    /^.{0,100}(?<!\p{L})(?:do(?:es)? not (?:necessarily )?reflect|may not reflect) the (?:opinions?|views?|positions?|editorial)(?!\p{L}).{0,120}$/iu,
    /^.{0,100}не отража[ею]т (?:позицию|мнение|точку зрения)(?!\p{L}).{0,100}$/iu,
    /^.{0,60}(?<!\p{L})all rights reserved(?!\p{L}).{0,160}$/iu,
    /^(?:©|\(c\)|copyright(?!\p{L})).{0,200}$/iu,
    /^.{0,60}все права защищены.{0,100}$/iu,
    /^.{0,60}alle rechte vorbehalten.{0,100}$/iu,
    /^.{0,60}tous droits réservés.{0,100}$/iu,
  ),
];
