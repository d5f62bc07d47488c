import { phrases } from '../text/word-list';

/** Verbs of speech in European languages, as newspapers use them around quotations. */
export const europeanSpeechVerbs = phrases(`
  said, says, say, saying, told, tells, telling, added, adds, adding, explained, explains, explaining, warned, warns, insisted, insists, argued, argues, claimed, claims, stated, states, noted, notes, wrote, writes, tweeted, posted, replied, replies, answered, asked, asks,
  admitted, admits, announced, announces, commented, comments, concluded, concludes, confirmed, confirms, continued, continues, declared, declares, denied, described, emphasised, emphasized, stressed, stresses, joked, recalled, recalls, remarked, responded, reveals, revealed, suggested, suggests, testified, urged, urges, vowed, observed,
  complained, conceded, acknowledged, boasted, predicted, pointed out, went on, quipped, reckons, reckoned, maintained, maintains, pledged, promised, reiterated, shouted, whispered, cried, laughed, snaps, snapped, reflected, reported, called, condemned, thinks, thought, believes, believed, blamed, criticised, criticized, praised, hailed, accused, insisting, warning, describing, calling, shared, gushed, joking, enthused, captioned, mused, exclaimed, quoted as saying,
  sagte, sagt, sagten, erklärte, erklärt, betonte, betont, schrieb, schreibt, meinte, meint, teilte mit, teilte, kritisierte, warnte, warnt, forderte, fordert, fügte, berichtete, berichtet, antwortete, fragte, ergänzte, äußerte, räumte, so der, so die,
  dit, a dit, déclare, a déclaré, déclaré, explique, a expliqué, expliqué, affirme, affirmé, a affirmé, ajoute, ajouté, souligne, souligné, estime, estimé, assure, assuré, précise, précisé, raconte, lance, écrit, indique, indiqué, rappelle, confie, insiste, regrette, répond, poursuit, conclut, dénonce,
  dijo, dice, afirmó, afirma, explicó, explica, aseguró, asegura, señaló, señala, añadió, añade, declaró, declara, indicó, indica, comentó, comenta, sostuvo, sostiene, advirtió, destacó, subrayó, manifestó, expresó, escribió, contó, cuenta, recordó, concluyó, ha dicho, ha explicado, ha asegurado, ha afirmado, ha señalado,
  ha detto, disse, afferma, spiega, ha spiegato, dichiara, ha dichiarato, disse que, disse ele, afirmou, explicou, declarou, zei, zegt, aldus, sa, säger, sier, sagde, siger, dedi, söyledi, powiedział, powiedziała
`);

/** Words for a person who was named before, in Vietnamese and European languages. */
export const pronouns = phrases(`
  ông, bà, anh, chị, cô, em, bác, chú, thầy, cụ, ông ấy, bà ấy, anh ấy, chị ấy, cô ấy, ông này, bà này, anh này, chị này, cô này, vị này, người này, vị tướng này, nữ ca sĩ, nam ca sĩ, nữ diễn viên, nam diễn viên, nhà lãnh đạo này, chuyên gia này, luật sư này, cựu tổng thống, tân tổng thống, người đàn ông này, người phụ nữ này, hắn, y, nhà báo này, cậu, chàng trai, cô gái,
  he, she, er, sie, il, elle, él, ella, lui, lei, hij, zij, ze, han, hun, hon, ele, ela
`);

/** Nouns before a quoted title, slogan or term, which is no speech. */
export const titledNouns = phrases(`
  mô hình, phong trào, chủ đề, cuộc thi, chương trình, dự án, đề án, bài, bài viết, bài báo, phim, bộ phim, cuốn, sách, cuốn sách, khẩu hiệu, danh hiệu, giải, giải thưởng, hội thảo, tọa đàm, toạ đàm, mang tên, có tên, tên, gọi là, biệt danh, biệt hiệu, kế hoạch, luật, câu lạc bộ, tác phẩm, ca khúc, bài hát, album, cụm từ, từ, chữ, cuộc vận động, chiến dịch, triển lãm, chuyên đề, tội, hành vi, về tội, tội danh, điển hình, mục, chuyên mục, game, trò chơi, vở, vở kịch, vai, nhân vật, nhóm, quán, tấm biển, dòng chữ, biển, banner, tựa đề, tiêu đề, với tên, nhan đề, đề tài, vụ án, câu, slogan, phương châm, ứng dụng, nghi án,
  the film, the book, film, book, song, album, novel, called, titled, entitled, named, dubbed, programme, program, series, headline, slogan, campaign, show, movie, title, hit, single, episode, banner, sign, words, word, term, phrase, play, game, section, article, report, hashtag, caption
`);

/** Verbs that report what somebody said without marks. */
export const reportVerbs = phrases(`
  cho biết, cho hay, cho rằng, nói rằng, nói, khẳng định, nhấn mạnh, nhận định, thừa nhận, cảnh báo, dự báo, đề nghị, đề xuất, chia sẻ, thông tin, xác nhận, tiết lộ, tuyên bố, kể, góp ý, khai, khai nhận, phân tích, lưu ý, nêu, phản ánh, kiến nghị,
  said, says, told, added, adds, warned, insisted, argued, claimed, explained, stressed, admitted, announced that, noted, predicted, suggested, confirmed, denied
`);
