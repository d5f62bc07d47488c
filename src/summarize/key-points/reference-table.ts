import { latinExpression } from '../text/letters';

/**
 * How a language points back to what was said before. `opening` and `connective` are tried on the
 * sentence without its opening marks and with its first letter in lower case, `pronoun` on the
 * sentence in lower case (V8 compiles a Unicode expression that ignores case in twice the time).
 */
export interface BackReferences {
  /** A sentence that begins so cannot be read alone. */
  readonly opening: RegExp;
  /** A word that cannot be read unless a name stands before it in the sentence. */
  readonly pronoun?: RegExp;
  /** First and second person: only a quotation may say it. */
  readonly speaker?: RegExp;
  /** A link to the sentence before that can be read over: weaker, not wrong. */
  readonly connective: RegExp;
}

const link =
  '(?:tuy nhiên|nhưng|song|ngoài ra|do đó|vì vậy|vì thế|bởi vậy|đồng thời|bên cạnh đó|đặc biệt|hơn nữa|và|còn|theo|với|khi|sau khi|trong khi|hiện|hiện nay|trước đó|sau đó|ngay sau đó|cũng theo|mới đây|lúc này|khi đó)';
const kin = '(?:ông|bà|anh|chị|cô|cậu|chú|em|cháu|thầy|bác|nó|họ|hắn|gã|y)';
/** Words that make a word of address a noun of its own: "anh em", "bà con", "cô giáo". */
const compound =
  '(?:em|con|chủ|trai|gái|ruột|nội|ngoại|ngoai|cụ|bé|dâu|rể|giáo|sĩ|hùng|trò|thuốc|lớn|trùm|bà|chị|anh|mẹ|bầu|trọng|ý|họ|hàng|tộc|học|bỏ|nhỏ|đồng|xã|cháu|nuôi|dì|chồng|vợ|thợ|tế|đào|bác|khoa|dược|án|đức|thích)';
const backward =
  '(?:này|đó|ấy|kia|nói trên|vừa nêu|trên đây|như vậy|như thế|trên(?=[,.]| (?:là|đã|đang|được|bị|có|sẽ|vẫn|cũng|do|khiến|gây|thuộc|nhằm) ))';
/** "Cùng với đó", "Trên cơ sở đó": links that can be read over. */
const linkBefore =
  '(?:do|vì|bởi|cùng với|bên cạnh|theo|cũng theo|trên cơ sở|trước|sau|ngay sau|ngoài|song song|thay vào|kể từ|liên quan đến|đối với|không chỉ|tiếp|mặc dù|ngược lại với)';
const timeNoun =
  '(?:năm|tháng|tuần|ngày|hôm|lúc|khi|dịp|thời điểm|lần|thời gian|giai đoạn|mùa|sáng|chiều|tối|đêm)';

/** Small letters of Vietnamese. */
const small = 'a-zàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

const vietnamese = (): BackReferences => ({
  opening: latinExpression(
    [
      // "Ông cho biết", "Theo bà, …", "Tuy nhiên, anh vẫn …" but not "Ông Nam", "Bà con", "Anh em"
      `^(?:${link},? )?${kin}(?:,| (?:ta|ấy|này|đó|cũng|đã)(?!\\p{L})| (?!${compound}(?!\\p{L}))[${small}])`,
      // "Đây là", "Đó cũng là", "Điều này", "Việc đó", "Vụ việc trên", "Trong số này"
      `^(?:${link},? )?(?:đây|đó|thế|vậy|như vậy|như thế)(?: (?:là|cũng|chính|mới|chỉ|không|được|sẽ|đã|còn)(?!\\p{L})|,)`,
      `^(?:${link},? )?(?!${timeNoun} |${linkBefore} (?:đó|vậy)(?!\\p{L}))(?:\\p{L}+ ){1,4}?(?<!${timeNoun} )${backward}(?!\\p{L})`,
      // "Trong đó", "Tại đây"; but "Do đó", "Vì vậy", "Theo đó" are only links
      `^(?:trong|tại|ở|trên|từ|nhờ|qua) (?:đó|đây)(?!\\p{L})`,
      '^(?:điều|việc) (?:này|đó|ấy)(?!\\p{L})',
    ].join('|'),
  ),
  pronoun: latinExpression(
    /(?<!\p{L})(?:ông|bà|anh|chị|cô) (?:này|ta|ấy)(?!\p{L})|(?<!\p{L})người này(?!\p{L})/u.source,
  ),
  speaker: latinExpression(
    /(?<!\p{L})(?:[Tt]ôi|[Cc]húng tôi|[Cc]húng ta|[Mm]ình|[Bb]ạn|[Tt]ui|[Tt]ớ)(?!\p{L})/u.source,
  ),
  connective: latinExpression(
    `^(?:${link}|cụ thể|theo đó|trong đó|chưa hết|thậm chí|ngược lại|mặt khác|tương tự|vì lẽ đó|cùng với đó|trên cơ sở đó|đáng chú ý|thực tế|cuối cùng|tiếp theo|tiếp đó|riêng)(?!\\p{L})`,
  ),
});

/** "It is unclear whether", "it was not known how": here "it" points forward. */
const english = (): BackReferences => ({
  opening: latinExpression(
    /^(?!it (?:is|was|will be|has been|remains)(?: not)?(?: \p{L}+)? (?:known|clear|unclear|believed|understood|thought|possible|likely|expected|hoped|important|reported|estimated|said)(?!\p{L}))(?:(?:but|and|so|yet|or|however|then|still|meanwhile|instead|also|now|when|while|as|if|after|although|for|in fact|according to),? )?(?:he|she|they|it|him|her|them|his|hers|their|its|this|these|those|that|here|such|both|neither|the (?:former|latter))(?:['’](?:s|ll|d|re|ve))?(?! (?:week|month|year|season|summer|winter|spring|autumn|morning|afternoon|evening|weekend|time|is (?:expected|unclear|thought|understood|believed|not))\b)(?!\p{L})/u
      .source,
  ),
  pronoun: latinExpression(/(?<!\p{L})(?:he|she|his|her|him|hers)(?!\p{L})/u.source),
  speaker: latinExpression(
    /(?<!\p{L})(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|us|me|[Yy]our|I['’](?:m|ve|d|ll))(?!\p{L})/u.source,
  ),
  connective: latinExpression(
    /^(?:but|and|so|yet|or|however|then|still|meanwhile|instead|also|now|nevertheless|moreover|furthermore|in addition|as a result|for example|for instance|therefore|thus|elsewhere|separately|later|earlier)(?!\p{L})/u
      .source,
  ),
});

/** Other languages: pronouns and demonstratives that open a sentence. */
const openings: Readonly<Record<string, RegExp>> = {
  fr: /^(?:(?:mais|et|or|donc|selon),? )?(?:il (?!y a|faut|est|s['’]agit)|elle|ils|elles|celui|celle|ceux|cela|ceci|c['’]est|ce (?:dernier|qui|sont)|cette dernière|lui)(?!\p{L})/u,
  de: /^(?:(?:aber|und|doch|denn),? )?(?:er|sie|es|ihm|ihr|ihre?|seine?|dies|diese[rsnm]?|das (?:ist|sei|war)|dabei|dazu|dafür|dagegen|damit|davon|darauf|dort)(?!\p{L})/u,
  es: /^(?:(?:pero|y|según),? )?(?:él|ella|ellos|ellas|esto|eso|est[aeo]s?|es[aeo]s?|aquell?[ao]s?|su|sus)(?!\p{L})/u,
  pt: /^(?:(?:mas|e|segundo),? )?(?:ele|ela|eles|elas|isto|isso|est[ae]s?|ess[ae]s?|seus?|suas?)(?!\p{L})/u,
  it: /^(?:(?:ma|e|secondo),? )?(?:egli|lui|lei|essi|loro|ciò|quest[oaei]|quell[oaei]|suo|sua)(?!\p{L})/u,
  nl: /^(?:(?:maar|en|volgens),? )?(?:hij|zij|ze|het is|dit|dat|deze|die|zijn|haar|hun|daar(?:bij|mee|voor|om)?)(?!\p{L})/u,
  sv: /^(?:(?:men|och),? )?(?:han|hon|de|den|det|detta|denna|dessa|hans|hennes|deras)(?!\p{L})/u,
  da: /^(?:(?:men|og),? )?(?:han|hun|de|den|det|dette|denne|disse|hans|hendes|deres)(?!\p{L})/u,
  no: /^(?:(?:men|og),? )?(?:han|hun|de|den|det|dette|denne|disse|hans|hennes|deres)(?!\p{L})/u,
  pl: /^(?:(?:ale|i|a),? )?(?:on|ona|ono|oni|one|to|ten|ta|te|ci|jego|jej|ich)(?!\p{L})/u,
  ru: /^(?:(?:но|и|а),? )?(?:он|она|оно|они|это|этот|эта|эти|его|её|ее|их)(?!\p{L})/u,
  uk: /^(?:(?:але|і|а|й),? )?(?:він|вона|воно|вони|це|цей|ця|ці|його|її|їх)(?!\p{L})/u,
  tr: /^(?:(?:ama|ve),? )?(?:o|bu|şu|onlar|bunlar|onun)(?!\p{L})/u,
  id: /^(?:(?:namun|dan|tetapi),? )?(?:ia|dia|mereka|ini|itu|hal (?:ini|itu))(?!\p{L})/u,
};

const never = /(?!)/;

function referencesOf(base: string): BackReferences {
  if (base === 'vi') return vietnamese();
  if (base === 'en') return english();
  const opening = openings[base === 'nb' || base === 'nn' ? 'no' : base];
  return { opening: opening ?? never, connective: never };
}

const referencesCache = new Map<string, BackReferences>();

/** How a language (BCP 47) points back; nothing is known of languages that are not in the table. Cached. */
export function backReferences(language: string): BackReferences {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const known = referencesCache.get(base);
  if (known) return known;
  const made = referencesOf(base);
  referencesCache.set(base, made);
  return made;
}
