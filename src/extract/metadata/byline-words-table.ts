import { byBlocks } from '@/article';
import { wordList } from './word-list';

/**
 * Words that begin a byline wherever they stand, by language. A colon behind a word must follow it in the byline,
 * since the word also begins names or sentences.
 */
const starts = wordList(
  // English
  'by|written by|posted by|reported by|story by|words by|author|written',
  // German
  'von|text von|autor|autorin|text:',
  // French, Italian, Spanish
  'par|auteur|texte|di:|a cura di|autore|por|texto:|autora',
  // Dutch, Scandinavian, Finnish
  'door|tekst:|av:|af:|kirjoittaja',
  // Slavic, Hungarian, Turkish, Indonesian
  'автор|автори|pisze|opracował|szerző|írta|yazan|oleh',
  // Vietnamese
  'tác giả|thực hiện|bài:|phóng viên:',
  // Chinese, Japanese
  '作者|記者|记者|著者',
);

/** Further words before names in bylines; matched at the start, longest first, with or without a colon. */
const prefixes = wordList(
  // English
  'published by|report by|authors|author(s)|about the author|as told to|edited by|created by|from',
  'reporting by|reporter:|opinion by|analysis by|text by|article by|review by|interview by',
  'compiled by|contributed by|submitted by|guest post by|presented by|view all posts by',
  'all posts by|posts by|more by|articles by|all articles by|about|words and photos by',
  'story and photos by|photos and story by|text and photos by|text and photos',
  // German
  'alles von|alle artikel von|alle beiträge von|mehr von|über|ein artikel von|eine kolumne von',
  'blog beitrag von|blogbeitrag von|gepostet von|gespeichert von|im wortlaut von|text & fotos',
  'text & foto|fotos & text|text und foto|text/fotos|text + fotos|autoren|autor/in',
  'ein kommentar von|kommentar von|eine analyse von|interview von|ein gastbeitrag von',
  'gastbeitrag von|geschrieben von|verfasst von|veröffentlicht von|aus dem englischen von',
  'erstellt von|geschrieben am|ein bericht von|beitrag von|redakteur|foto und text|fotos und text',
  'text und fotos|verfasser|beitragvon|pressemitteilung von|eingestellt von|redaktion:',
  'ein interview von|artikel von|protokoll:|interview:',
  // French, Italian, Spanish, Portuguese, Catalan, Romanian
  'écrit par|publié par|propos recueillis par|scritto da|testo di|dal nostro inviato|da:',
  'texto y fotos|texto e fotos|testo e foto|texte et photos|à propos de|textes et photos',
  'escrito por|publicado por|texto de|redacción:|per:|de:',
  // Dutch, Scandinavian, Finnish
  'geschreven door|skrevet av|skrevet af|skriven av|tekst av|teksti',
  // Slavic, Hungarian, Turkish, Greek
  'autorka|napsal|oprac|autor tekstu|авторы|текст|yazar|haber:|του|της|συντάκτης|επιμέλεια|piše',
  'autor teksta',
  // Indonesian and Malay
  'penulis|laporan:|ditulis oleh',
  // Arabic, Persian, Hebrew, Hindi
  'بقلم|كتب|كتبت|نویسنده|מאת|द्वारा|लेखक',
  // Chinese, Japanese, Korean
  '撰文|文:|執筆|取材|글:|기자',
  // Vietnamese
  'bài và ảnh|bài, ảnh|tin, ảnh|tin, bài|tin và ảnh|tin:|nội dung:|nhóm phóng viên|nhóm pv|pv:|bởi',
  'người viết|biên soạn|biên dịch|ghi:|dịch:|theo dõi|bài viết|lược ghi|tổng hợp|biên tập',
);

/** Short words that may stand without a colon where the page is in their language. */
export const languagePrefix: Readonly<Record<string, RegExp>> = {
  it: /^(?:di|da)\s+(?=\p{Lu})/iu,
  es: /^de\s+(?=\p{Lu})/iu,
  ca: /^per\s+(?=\p{Lu})/iu,
  pt: /^de\s+(?=\p{Lu})/iu,
  sv: /^av\s+(?=\p{Lu})/iu,
  no: /^av\s+(?=\p{Lu})/iu,
  nb: /^av\s+(?=\p{Lu})/iu,
  da: /^af\s+(?=\p{Lu})/iu,
  vi: /^(?:phóng viên|pv|bài|ghi)\s+(?=\p{Lu})/iu,
};

/**
 * A pattern in lower case, for texts in any: the browser takes seven times as long to compile a long list of
 * words that ignores case by itself (2 ms against 0.3 in Chromium 156).
 */
function inLowerCase(pattern: RegExp) {
  let plain: RegExp | undefined;
  return {
    test: (text: string) => {
      plain ??= byBlocks(pattern);
      return plain.test(text.toLowerCase());
    },
  };
}

const escaped = (word: string): string => word.replace(/[()/.]/g, '\\$&');
const bare = (word: string): string => word.replace(/:$/, '');
const longestFirst = [...starts, ...prefixes].sort((a, b) => b.length - a.length);

/** Phrases of several words that can begin nothing but a byline. */
const phrases = longestFirst.filter(
  (word) =>
    word.includes(' ') &&
    !/^(?:as told to|edited by|presented by|about|alle|view all|posts by|more by|articles by|mehr von|à propos|pressemitteilung|im wortlaut|created by|from|tin|bài)/.test(
      word,
    ),
);
const anyStart = longestFirst
  .filter((word) => starts.includes(word) || phrases.includes(word))
  .map((word) => escaped(bare(word)))
  .join('|');

/** A line that begins a byline: the word alone, with a colon, or before a capital. */
export const bylineStart = inLowerCase(new RegExp(`^(?:${anyStart})(?:\\s*[:：|]|\\s+(?=\\p{L})|$)`, 'u'));

/** The same with a colon, as no sentence begins. */
export const bylineLabel = inLowerCase(new RegExp(`^(?:${anyStart})\\s*[:：](?!\\S*[/\\d])`, 'u'));

/** For texts in lower case. */
export const prefixWithColon = new RegExp(
  `^(?:${longestFirst.map((word) => escaped(bare(word))).join('|')})\\s*[:：／|>]\\s*`,
  'u',
);
export const prefixWithoutColon = new RegExp(
  `^(?:${longestFirst
    .filter((word) => bare(word) === word)
    .map(escaped)
    .join('|')})\\s+(?=[^])`,
  'u',
);

/** Labels whose names made something else than the text; what follows up to the next label is left out. */
export const otherWork =
  /(?:^|[\s,;/|(–-])(?:ảnh|photo(?:s|graphy|graphs)?(?: by)?|foto(?:s|grafie|grafia|grafía)?|fotos? von|bild(?:er)?|video|clip|đồ họa|đồ hoạ|thiết kế|trình bày|kỹ thuật|infographic|graphics?|illustrations?(?: by| von)?|illustration|bildquelle|quelle|nguồn|source|credit|фото|写真|撮影|사진)\s*(?:by\s|von\s|[:：])\s*/i;

/** Words by which a segment of a byline tells a post or a desk, not a person. */
export const roleWords = inLowerCase(
  /(?:^|[^\p{L}])(?:reporters?|correspondents?|writers?|journalists?|producers?|columnists?|contributors?|contributing|freelance|bureau|chief|director|professor|lecturer|fellow|analyst|senior|deputy|assistant|associate|president|ceo|founder|manager|redakteur(?:in)?|korrespondent(?:in)?|redaktionsleiter(?:in)?|volont(?:är|ärin)|chefredakteur(?:in)?|ressortleiter(?:in)?|journaliste|rédact(?:eur|rice)|envoyée?|correspondante?|corresponsal|redactora?|enviado|giornalista|inviato|verslaggever|journalist(?:in)?|author|biên tập viên|cộng tác viên|thạc sĩ|ths|tiến sĩ|luật sư|university|universität|newspaper|magazine|institute|minutes?|read|view|profile|email|e-mail|twitter|facebook|linkedin|instagram|contact|officer|head|secretary|minister|chair(?:man|woman)?|uhr|min\.?|\p{L}*(?:leiter|sprecher|referent|mitarbeiter|vorsitzende|beauftragte|berater)(?:in|r)?)(?=$|[^\p{L}])/u,
);

/** Words that only firms, papers, offices and clubs carry in their names. */
export const organisationWords = inLowerCase(
  /(?:^|[^\p{L}])(?:e\.\s?v|gmbh|inc|ltd|llc|corp|company|verlag|stiftung|zeitung|magazin|magazine|newsroom|news|newswire|press|media|medien|group|agency|agentur|association|foundation|institute?|institut|department|ministry|office|committee|society|journal|gazette|herald|tribune|courier|daily|times|online|blog|telegram|telegraph|post|chronicle|observer|sentinel|dispatch|division|school|street|nachrichten(?:agentur)?|co\. kg|kg|ag|\p{L}*(?:verband|ministerium|fraktion|partei|gesellschaft|verein|sekretariat)|noticias|notizie|nouvelles|nyheter|google|report|impressum|service|pressestelle|kollegen|pressemitteilung|studio|tv|radio)(?=$|[^\p{L}])/u,
);

/** Words in the names of those whose news others pass on: schools, museums, laboratories. */
export const learnedWords = inLowerCase(
  /(?:^|[^\p{L}])(?:universi\p{L}+|hochschule|college|academy|akademie|museum|laborator(?:y|ies)|observatory|hospital|klinikum|council)(?=$|[^\p{L}])/u,
);

/** Vietnamese names of papers and offices begin with their kind; names of people do not. */
export const vietnameseOffice = inLowerCase(
  /^(?:báo|tạp chí|công ty|đài|sở|ubnd|trung tâm|cổng|tòa soạn|toà soạn|thông tấn|liên đoàn|ban biên tập|nhóm|vietnam|theo)(?=\s|$)/u,
);

/** What stands in an author's place where nobody is named: labels, accounts, weekdays, posts of Vietnamese newsrooms. */
export const nobody = inLowerCase(
  /^(?:admin(?:istrator)?|webmaster|wordpress(?:admin)?|guest(?: author)?|no author|anonymous|unknown|none|null|undefined|authors?|autor(?:in|en)?|auteur|by|von|par|por|(?:super ?)?user(?:profile|name)?|publisher|red\.?|zvg|bio|(?:my )?account|root|people|profile|team|top|up|back|zurück|members|staff|agency|agencies|tweet|(?:mon|tue|tues|wed|wednes|thu|thurs|fri|satur|sat|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|agenturen|agencias|toà soạn|tòa soạn|ban biên tập|bbt|biên tập|pv|phóng viên|nhóm pv|nhóm phóng viên|ctv|cộng tác viên|tổng hợp|sưu tầm|theo|bài|ảnh|tin|bài ảnh|text(?: (?:&|und) fotos?)?|fotos?|name \*?)$/u,
);

/** Names of desks: the newsroom as a whole, or one part of it. */
export const deskName = inLowerCase(
  /(?:^|[^\p{L}])(?:redaktion(?:steam|sleitung)?|editors?|editorial|editorial (?:team|staff|board)|staff|news ?desk|desk|newsroom|\p{L}*team|redacción|redacao|redação|rédaction|redazione|redaktionen|redakcja|redakce|redactie|toimitus|редакция|редакція|редакции|編集部)(?=$|[^\p{L}])/u,
);

/** Words of pages about pages: buttons, counts and labels that stand where a name might. */
export const interfaceWords = inLowerCase(
  /(?:^|[^\p{L}])(?:see all|view all|more information|further information|weitere informationen|mehr informationen|member ?list|all (?:posts|articles)|more (?:from|by)|show more|about us|posts|posted|publish(?:ed)?|updated|follow(?:ing)?|subscribe|sign in|log[ -]?in|log[ -]?out|sign out|comments?|register|youtube|xing|nach oben|whatsapp|pinterest|tiktok|シェア|ログイン|フォロー|記事一覧|paid content|sponsored|一覧|themen|meldung(?:en)?|neueste|original research|rss|bluesky|mastodon|share|menu|search|written|filed|rights? reserved|copyright|folgen|gefolgt|abonnieren|alle (?:beiträge|artikel|anzeigen)|beiträge|artikel|mehr|veröffentlicht|publiziert|aktualisiert|geschrieben|erstellt|stand|anzeige|kommentare?|zustimmen|abbruch|abbrechen|bearbeiten|teilen|drucken|anmelden|abmelden|einloggen|registrieren|alles von|mehr von|über|rechte vorbehalten|zu kontaktieren|zur person|suivre|publié|modifié|mis à jour|il y a|en kiosques|tous les articles|partager|seguir|iniciar sesión|cerrar sesión|publicado|actualizado|compartir|ver más|segui|pubblicato|aggiornato|volgen|gepubliceerd|følg|följ|opublikowano|udostępnij|читать|опубликовано|обновлено|опубліковано|diterbitkan|yayınlanma|güncelleme|công bố|cập nhật|xuất bản|theo dõi)(?=$|[^\p{L}])/u,
);

/** Small words that end the list of names where they stand alone: place, time or section follows. */
export const stopWords = inLowerCase(
  /^(?:am|on|at|in|under|unter|in rubrik|filed under|posted in|vom|um|stand|updated?|published|posted|publiziert|veröffentlicht|aktualisiert|geschrieben|le|il y a|publié|el|en|il|op|den|kl|lúc|ngày|from|via|uhr|as|for)$/u,
);
