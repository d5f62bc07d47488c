/** A line that is no part of the article wherever it stands. `most` is the longest text, in words, it may be. */
export interface ClutterRule {
  readonly reason: string;
  readonly most: number;
  readonly pattern: RegExp;
}

/** Whole lines, in the languages that the web's newsrooms write most. Case does not count. */
export const clutterTable: readonly ClutterRule[] = [
  {
    reason: 'advertisement',
    most: 8,
    pattern:
      /^[-–—\s[(*]*(advertisement|advertising|ad|ads|sponsored( content)?|paid content|publicité|publicidad|publicidade|pubblicità|anzeige|werbung|reklame?|reklama|mainos|annons|advertentie|реклама|διαφήμιση|إعلان|quảng cáo|tin tài trợ|広告|廣告|广告|광고|iklan|โฆษณา)( continue reading below| - continue reading below| - scroll to continue)?[-–—\s\])*.:]*$/i,
  },
  {
    reason: 'scroll past advertisement',
    most: 10,
    pattern:
      /^(article continues (below|after)( this)?( advertisement| ad)?|story continues below( advertisement)?|continue reading( below)?|scroll to continue|continua a leggere|der artikel (wird|geht) .{0,30}weiter|lire la suite|lea también.*|sigue leyendo|continue lendo|xem tiếp|đọc tiếp)\W*$/i,
  },
  {
    reason: 'share row',
    most: 9,
    pattern:
      /^((share|tweet|pin|print|e-?mail|save|copy link|whatsapp|facebook|twitter|linkedin|reddit|pocket|zalo|messenger|telegram|threads|bookmark|like|follow|chia sẻ|sao chép( liên kết)?|lưu( bài)?|in bài|gửi( bài)?|thích|teilen|drucken|merken|partager|imprimer|compartir|imprimir|guardar|condividi|stampa|compartilhe|compartilhar|udostępnij|поделиться|dela|del|jaa)(\s+(this|the|on|via|to|by|us on|article|story|page|bài( viết)?|trên|qua|auf|sur|en|su|no|facebook|twitter|x|zalo|link|liên kết))*[\s:|,/·•]*)+$/i,
  },
  {
    reason: 'read more line',
    most: 26,
    pattern:
      /^[\s>»→•*[(-]*(read more|read also|see also|also read|more on this|related|related (story|article|news|links?|coverage|topics)|recommended( reading)?|more:|watch( now| more| live)?:|listen:|click here to|lesen sie (auch|mehr)|mehr zum thema|lees ook|à lire( aussi| également)?|lire aussi|voir aussi|lea también|lee también|te puede interesar|leggi anche|guarda anche|leia (também|mais)|veja também|czytaj (też|także|więcej)|zobacz (też|także)|читайте также|смотрите также|читать( далее| также)|läs (också|mer)|les også|lue myös|přečtěte si|citește și|διαβάστε (επίσης|ακόμα)|اقرأ (أيضا|أيضًا)|baca juga|xem thêm|đọc thêm|tin liên quan|bài liên quan|có thể bạn quan tâm|mời (bạn|quý vị|độc giả)( đọc)? (xem|đọc|theo dõi)|關連|相關(新聞|文章|閱讀)|相关(新闻|阅读)|関連記事|あわせて読みたい|อ่าน(เพิ่มเติม|ต่อ))\b.*[:：|»>].{0,200}$/i,
  },
  {
    reason: 'related line',
    most: 40,
    pattern: /^\s*(>>+|»+|>>>|▶|►|➤|👉)\s*\S/,
  },
  {
    reason: 'follow or subscribe',
    most: 40,
    pattern:
      /^(follow (us|@|.{1,40} on (twitter|facebook|instagram|x|google))|like us on|sign up (for|to)|subscribe( now| today| to)|get (our|the) .{0,40}newsletter|join (our|the) .{0,40}(newsletter|whatsapp|telegram)|download (our|the) .{0,20}app|theo dõi .{0,40}(trên|google news|facebook|zalo|youtube)|đăng ký (nhận|kênh|theo dõi)|suscríbete|síguenos|abonnez-vous|suivez|iscriviti|seguici|inscreva-se|siga (o|a|nos)|abonnieren|jetzt (abonnieren|registrieren)|подписывайтесь|підписуйтесь)/i,
  },
  {
    reason: 'age of the article',
    most: 12,
    pattern: /^this (article|story|post) is (more|over) than \d+/i,
  },
  {
    reason: 'who else contributed',
    most: 40,
    pattern: /\bcontributed (reporting )?to this (report|story|article|post)\W*$/i,
  },
  {
    reason: 'where it first appeared',
    most: 60,
    pattern:
      /^(this (article|story|post|piece|interview|column|episode) |originally )((was|is|has been|first|originally|also) )*(published|appeared|posted|updated|translated|produced)\b|^dieser (artikel|beitrag|text) .{0,60}\b(erschienen|übersetzt)\b/i,
  },
  {
    reason: 'note of the editors',
    most: 80,
    pattern:
      /^\W*(editor[’']?s?[’']? note|note to readers?|anm(erkung|\.) d(er|\.) red(aktion|\.))( \([^)]*\))?\s*[:.–—-]/i,
  },
  {
    reason: 'how to reach the newsroom',
    most: 60,
    pattern:
      /^got (a|any) tip|\b(e-?mail us|get in touch|write to us|can be reached) at \S+@|\bfollow (him|her|them|me) on (twitter|x|facebook|instagram|linkedin)\b/i,
  },
  {
    reason: 'affiliate note',
    most: 60,
    pattern:
      /\bwe (may|might|can) (also )?(earn|receive|make) .{0,40}(commission|money|compensation)|\beditorially independent\b|\b(erhalten|bekommen) wir .{0,20}provision/i,
  },
  {
    reason: 'newsletter line',
    most: 60,
    pattern:
      /\b(sign(ing)? up|subscrib(e|ing))\b.{0,80}\bnewsletters?\b|^(get alerts|want (more|to keep)|never miss).{0,120}\bsign up\b|\bnewsletter .{0,40}(abonnieren|anmelden)\b/i,
  },
  {
    reason: 'rules for comments',
    most: 80,
    pattern: /\bcomments are (pre-?)?moderated\b|\bcomments? .{0,20}premoderated\b|\bcomments? policy\b/i,
  },
  {
    reason: 'label of other stories',
    most: 8,
    pattern:
      /^(also in|watch next|up next|read next|related (posts|quotes|stories|articles)|most popular|mehr (zum thema|themen)|weitere (beiträge|themen|artikel)|schon gelesen)\b[^.!]*$/i,
  },
  {
    reason: 'time of posting',
    most: 14,
    pattern: /^(last )?(updated|posted|published)( on| at)?:\s[\s\S]{0,90}$/i,
  },
  {
    reason: 'rights note',
    most: 30,
    pattern:
      /^(©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|bản quyền|this material may not be published)/i,
  },
  {
    reason: 'tag row',
    most: 30,
    pattern:
      /^(tags?|topics?|filed under|categories|category|keywords|more about|từ khóa|chủ đề|thẻ|schlagw[oö]rter|themen|étiquettes|etiquetas|temas|argomenti|тэги|теги|метки)\s*[:：]/i,
  },
  {
    reason: 'live label',
    most: 9,
    pattern:
      /^(trực tiếp( cập nhật( liên tục)?)?|đang (cập nhật|diễn ra|trực tiếp)|cập nhật liên tục|tiếp tục cập nhật\.*|live( updates?| blog| now)?|updating\.*|breaking( news)?|direct|en direct|en vivo|ao vivo|in diretta|mới nhất|newsletter)\W*$/i,
  },
  {
    reason: 'comment row',
    most: 8,
    pattern:
      /^(\d+\s*)?(comments?|view comments|show comments|leave a (comment|reply)|add a comment|join the conversation|reply|bình luận( \(\d+\))?|ý kiến( bạn đọc)?|gửi bình luận|kommentare?|commentaires?|comentarios?|commenti|комментарии)(\s*\(?\d+\)?)?\W*$/i,
  },
];

/** Headings after which nothing of the article follows. */
export const stopPattern =
  /^(related( (articles?|stories|story|news|content|posts?|links?|topics?|coverage|reading))?|you (may|might) (also )?(like|be interested in)|recommended( for you)?|more (from|on|in|stories|news|like this)( .{1,40})?|most (read|popular|viewed|shared)|read next|up next|trending( now)?|popular( now| posts| stories)?|latest( news| stories)?|editors?[’']? picks?|top stories|don[’']t miss|what to read next|comments?|\d+ comments|leave a (reply|comment)|discussion|about the authors?|tin liên quan|bài liên quan|(các )?tin khác|tin mới( hơn| nhất)?|tin cũ hơn|tin cùng chuyên mục|cùng chuyên mục|bình luận( \(\d+\))?|ý kiến( bạn đọc)?|đọc nhiều( nhất)?|có thể bạn quan tâm|tin đọc nhiều|xem nhiều|mới nhất|mehr zum thema|das könnte sie auch interessieren|meistgelesen|weitere artikel|auch interessant|kommentare|à lire aussi|sur le même sujet|articles liés|les plus lus|commentaires|te puede interesar|más noticias|lo más (leído|visto)|noticias relacionadas|comentarios|leggi anche|potrebbe interessarti|articoli correlati|commenti|leia (também|mais)|notícias relacionadas|mais lidas|comentários|lees ook|meer over|czytaj także|powiązane|читайте также|по теме|материалы по теме|комментарии|läs (mer|också)|les også|baca juga|berita terkait|関連記事|相關新聞|相关阅读|관련기사)[\s:：…]*$/i;

/** Says that the page holds only the beginning. */
export const paywallPattern =
  /(subscribe|sign (in|up)|log ?in|register|become a (member|subscriber)) (now |today |here )?to (continue|read|keep|unlock|access)|this (article|content|story) is (for|available to|exclusive|reserved)[^.]{0,30}(subscribers|members)|(already|not yet) a subscriber|to continue reading|keep reading (with|for)|unlock this article|réservée? (à nos|aux) abonnés|pour lire la suite|jetzt weiterlesen|nur für abonnenten|diesen artikel weiterlesen|solo para suscriptores|contenuto riservato|đăng nhập để đọc|dành cho (thuê bao|độc giả vip)|để đọc tiếp|только для подписчиков|dla prenumerator/i;
