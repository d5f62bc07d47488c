/** Words before names in bylines, by language; matched at the start, longest first, with or without a colon. */
const prefixWords = [
  // English
  ...['by', 'written by', 'words by', 'story by', 'posted by', 'published by', 'reported by', 'report by'],
  ...[
    'author',
    'authors',
    'author(s)',
    'about the author',
    'as told to',
    'edited by',
    'created by',
    'from',
    'reporting by',
    'reporter',
    'opinion by',
    'analysis by',
    'text by',
  ],
  ...[
    'article by',
    'review by',
    'interview by',
    'compiled by',
    'contributed by',
    'submitted by',
    'guest post by',
    'presented by',
  ],
  // German
  ...[
    'von',
    'text von',
    'text',
    'autor',
    'autorin',
    'autoren',
    'autor/in',
    'ein kommentar von',
    'kommentar von',
    'eine analyse von',
  ],
  ...[
    'interview von',
    'ein gastbeitrag von',
    'gastbeitrag von',
    'geschrieben von',
    'verfasst von',
    'veröffentlicht von',
    'aus dem englischen von',
    'erstellt von',
    'geschrieben am',
    'ein bericht von',
    'beitrag von',
    'redakteur',
    'foto und text',
    'text und fotos',
    'verfasser',
    'beitragvon',
    'pressemitteilung von',
    'eingestellt von',
    'redaktion',
    'eine kolumne von',
    'ein interview von',
    'artikel von',
    'protokoll',
    'interview',
  ],
  // French, Italian, Spanish, Portuguese, Catalan, Romanian
  ...[
    'par',
    'écrit par',
    'publié par',
    'auteur',
    'propos recueillis par',
    'di',
    'a cura di',
    'scritto da',
    'autore',
    'testo di',
    'dal nostro inviato',
    'da',
  ],
  ...['por', 'escrito por', 'publicado por', 'texto', 'texto de', 'autora', 'redacción', 'per', 'de'],
  // Dutch, Scandinavian, Finnish
  ...[
    'door',
    'geschreven door',
    'tekst',
    'auteur',
    'av',
    'af',
    'skrevet av',
    'skrevet af',
    'skriven av',
    'tekst av',
    'teksti',
    'kirjoittaja',
  ],
  // Slavic, Hungarian, Turkish, Greek
  ...[
    'autorka',
    'napsal',
    'opracował',
    'oprac',
    'autor tekstu',
    'автор',
    'авторы',
    'автори',
    'текст',
    'szerző',
    'írta',
    'yazan',
    'yazar',
    'haber',
    'του',
    'της',
    'συντάκτης',
    'επιμέλεια',
    'piše',
    'autor teksta',
  ],
  // Indonesian and Malay
  ...['oleh', 'penulis', 'laporan', 'reporter', 'ditulis oleh'],
  // Arabic, Persian, Hebrew, Hindi
  ...['بقلم', 'كتب', 'كتبت', 'نویسنده', 'מאת', 'द्वारा', 'लेखक'],
  // Chinese, Japanese, Korean
  ...['作者', '记者', '記者', '撰文', '文', '著者', '執筆', '取材', '글', '기자'],
  // Vietnamese
  ...[
    'tác giả',
    'bài',
    'bài và ảnh',
    'bài, ảnh',
    'tin, ảnh',
    'tin, bài',
    'tin và ảnh',
    'tin',
    'thực hiện',
    'nội dung',
    'phóng viên',
    'nhóm phóng viên',
    'nhóm pv',
    'pv',
    'bởi',
    'người viết',
    'biên soạn',
    'biên dịch',
    'ghi',
    'dịch',
    'theo dõi',
    'bài viết',
    'lược ghi',
    'tổng hợp',
    'biên tập',
  ],
];

/** Words that a colon must follow, since they also begin names or sentences. */
const needsColon = new Set([
  'text',
  'interview',
  'protokoll',
  'tekst',
  'texto',
  'tin',
  'bài',
  'ghi',
  'dịch',
  'pv',
  'haber',
  'da',
  'di',
  'de',
  'per',
  'av',
  'af',
  'redaktion',
  'redacción',
  '文',
  '글',
  'nội dung',
  'phóng viên',
  'reporter',
  'laporan',
]);
/** Short words that may stand without a colon where the page is in their language. */
export const languagePrefixes: Readonly<Record<string, readonly string[]>> = {
  it: ['di', 'da'],
  es: ['de'],
  ca: ['per'],
  pt: ['de'],
  sv: ['av'],
  no: ['av'],
  nb: ['av'],
  da: ['af'],
  vi: ['phóng viên', 'pv', 'bài', 'ghi'],
};

const escaped = (word: string): string => word.replace(/[()/.]/g, '\\$&');
const longestFirst = [...new Set(prefixWords)].sort((a, b) => b.length - a.length);

const starts = [
  'by',
  'written by',
  'posted by',
  'reported by',
  'story by',
  'words by',
  'von',
  'text von',
  'autor',
  'autorin',
  'par',
  'por',
  'di',
  'a cura di',
  'door',
  'av',
  'af',
  'tekst',
  'text',
  'texto',
  'texte',
  'auteur',
  'author',
  'written',
  'oleh',
  'автор',
  'автори',
  'tác giả',
  'thực hiện',
  'bài',
  'phóng viên',
  '作者',
  '記者',
  '记者',
  '著者',
  'pisze',
  'opracował',
  'yazan',
  'szerző',
  'írta',
  'autore',
  'autora',
  'kirjoittaja',
];
/** A line that begins a byline: the word alone, with a colon, or before a capital. */
export const bylineStart = new RegExp(
  `^(?:${[...starts].sort((a, b) => b.length - a.length).join('|')})(?:\\s*[:：|]|\\s+(?=[\\p{Lu}\\p{Lo}])|$)`,
  'iu',
);

export const prefixWithColon = new RegExp(
  `^(?:${longestFirst.map(escaped).join('|')})\\s*[:：／|>]\\s*`,
  'iu',
);
export const prefixWithoutColon = new RegExp(
  `^(?:${longestFirst
    .filter((word) => !needsColon.has(word))
    .map(escaped)
    .join('|')})\\s+(?=\\P{Ll})`,
  'iu',
);

/** Labels whose names made something else than the text; what follows up to the next label is left out. */
export const otherWork =
  /(?:^|[\s,;/|(–-])(?:ảnh|photo(?:s|graphy|graphs)?(?: by)?|foto(?:s|grafie|grafia|grafía)?|fotos? von|bild(?:er)?|video|clip|đồ họa|đồ hoạ|thiết kế|trình bày|kỹ thuật|infographic|graphics?|illustrations?(?: by)?|illustration|bildquelle|quelle|nguồn|source|credit|фото|写真|撮影|사진)\s*(?:by\s|[:：])\s*/iu;

/** Words by which a segment of a byline tells a post or a desk, not a person. */
export const roleWords =
  /(?:^|[^\p{L}])(?:reporters?|correspondents?|editors?|writers?|staff|journalists?|producers?|columnists?|contributors?|contributing|freelance|bureau|chief|director|professor|lecturer|fellow|analyst|senior|deputy|assistant|associate|president|ceo|founder|manager|redakteur(?:in)?|korrespondent(?:in)?|redaktionsleiter(?:in)?|volont(?:är|ärin)|chefredakteur(?:in)?|ressortleiter(?:in)?|journaliste|rédact(?:eur|rice)|envoyée?|correspondante?|corresponsal|redactora?|enviado|giornalista|inviato|verslaggever|journalist(?:in)?|author|biên tập viên|cộng tác viên|thạc sĩ|ths|tiến sĩ|luật sư|university|universität|newspaper|magazine|institute|updated|published|minutes?|read|follow|view|more|profile|email|e-mail|twitter|facebook|linkedin|contact|share|comments?|uhr|min\.?)(?=$|[^\p{L}])/iu;

/** Words that only firms, papers, offices and clubs carry in their names. */
export const organisationWords =
  /(?:^|[^\p{L}])(?:e\.\s?v|gmbh|inc|ltd|llc|corp|company|verlag|stiftung|redaktion|redaktionsteam|team|zeitung|magazin|magazine|newsroom|news|newswire|press|media|medien|group|agency|agentur|association|foundation|institute?|institut|department|ministry|office|committee|society|journal|gazette|herald|tribune|courier|daily|times|online|blog|wordpressadmin|admin|webmaster|impressum|copyright|pressestelle|pressemitteilung|studio|tv|radio)(?=$|[^\p{L}])/iu;

/** Vietnamese names of papers and offices begin with their kind; names of people do not. */
export const vietnameseOffice =
  /^(?:báo|tạp chí|công ty|đài|sở|ubnd|trung tâm|cổng|tòa soạn|toà soạn|thông tấn|liên đoàn|ban biên tập|nhóm|vietnam|theo)(?=\s|$)/iu;

/** Names of desks: nobody in particular. */
export const deskName =
  /^(?:admin(?:istrator)?|webmaster|redaktion|die redaktion|redaktionsteam|editorial(?: team| staff| board)?|editors?|staff(?: writer| reporter)?|news desk|newsroom|guest(?: author)?|anonymous|unknown|none|null|undefined|author|by|user|root|redacción|redacao|redação|la rédaction|rédaction|redazione|редакция|редакція|toà soạn|tòa soạn|ban biên tập|bbt|biên tập|pv|phóng viên|nhóm pv|nhóm phóng viên|ctv|cộng tác viên|tổng hợp|sưu tầm|theo|bài|ảnh|tin|bài ảnh|name \*?|view all posts|wordpress)$/iu;
