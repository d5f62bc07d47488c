/**
 * What class names, ids and roles say about a container, by group. English is what most themes are written in;
 * the Vietnamese names are those of Vietnamese content systems.
 */
export const keywordTable = {
  body: /article|story|entry|post|content|body|text|main|news|detail|noi-?dung|bai-?viet|chi-?tiet|artikel|contenu|cuerpo|texto|corpo/,
  strongBody:
    /article-?_?(body|content|text|copy|main)|(body|story|entry|post|news|detail|maincontent|richtext)-?_?(body|content|text|copy|detail)|articlebody|content-?_?(detail|body|article)|fck|singular-content|paywall-?content|rich-?text|td-post|wysiwyg|prose|field-name-body|field--name-body|cikk|rte\b/,
  comment: /comment|disqus|reply|replies|binh-?luan|discuss|respond|feedback|kommentar|opiniones|ykien/,
  related:
    /relat|recommend|read-?more|read-?also|see-?also|lien-?quan|tin-?khac|cung-?chuyen-?muc|doc-?them|xem-?them|suggest|popular|trending|most-?(read|viewed|popular)|teaser|outbrain|taboola|latest|more-?(news|stories|on|from)|up-?next|also-?read|sidebar|rail|card|carousel|zone-?list|box-?category|list-?news|doc-?nhieu|tin-?lien|mehr-zum|verwandt|empfehl|a-lire|relacionad|correlat/,
  share:
    /share|sharing|social|tool|follow|print|e-?mail|chia-?se|facebook|twitter|zalo|whatsapp|addthis|button|btn|action/,
  chrome:
    /nav|menu|foot|header|masthead|breadcrumb|widget|banner|cookie|consent|gdpr|search|login|sign-?(in|up)|modal|popup|overlay|skip|toolbar|topbar|pagination|pager|copyright|legal|sitemap|offcanvas/,
  promo:
    /(^|[\s_-])(ad|ads|adv|adsense|advert\w*|dfp|qc|quang-?cao|sponsor\w*|anzeige|werbung)($|[\s_-])|promo|newsletter|subscri|paywall|abo-|donat|signup|google_ads|adslot|advert|inread|piano|premium-box/,
  caption:
    /caption|credit|copyright|legend|photo-?(info|desc|credit)|img-?(desc|info|note)|wp-caption|chu-?thich|bildunter|pie-?de-?foto/,
  meta: /author|byline|by-line|date|time|meta|tag|categor|source|publish|posted|autor|tac-?gia|nguon|ngay|bio|keyword|topic|label|kicker|dateline/,
  lead: /sapo|lead|standfirst|summary|excerpt|abstract|(^|[\s_-])dek($|[\s_-])|sub-?title|chapeau|description|intro|subhead|deck|teaser-text|(^|[\s_-])desc|vorspann|entradilla|bajada|strapline|mota|tom-?tat/,
  gallery: /gallery|slide|slideshow|photo|image|video|media|player|figure|picture|album|vcsortable/,
  box: /box|inset|callout|pull-?quote|highlight|fact|infobox|aside|note|panel|inline|embed/,
  title: /title|headline|heading|tieu-?de|titre|titulo/,
} as const satisfies Record<string, RegExp>;

/** Groups that come from the tag alone. */
export const tagGroups = {
  article: ['article'],
  mainTag: ['main'],
  aside: ['aside'],
  furniture: ['nav', 'footer', 'header'],
  figure: ['figure', 'figcaption'],
  item: ['li', 'dd', 'dt'],
  table: ['table'],
  quote: ['blockquote'],
  form: ['form', 'fieldset'],
} as const satisfies Record<string, readonly string[]>;

export type KeywordGroup = keyof typeof keywordTable | keyof typeof tagGroups;

export const keywordGroups: readonly KeywordGroup[] = [
  ...(Object.keys(keywordTable) as (keyof typeof keywordTable)[]),
  ...(Object.keys(tagGroups) as (keyof typeof tagGroups)[]),
];
