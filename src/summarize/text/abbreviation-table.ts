/** Abbreviations (without the last stop) that never end a sentence: a name or number follows them. */
export const prefixAbbreviations: ReadonlySet<string> = new Set(
  [
    // Vietnamese places, degrees, titles
    'TP Tp tp Tx TX tx TT Tt Q P H KP Kp KCN Đ ĐL QL TL',
    'TS Ts ThS Ths Th.S GS Gs PGS Pgs PGS.TS GS.TS TSKH GS.TSKH PGS.TSKH BS Bs BSCK BSCKI BSCKII ThS.BS TS.BS KS Ks LS Ls KTS Kts CN',
    'NSND NSƯT NGND NGƯT NS Nsưt Nsnd ĐBQH Đ/c đ/c',
    // English titles, ranks, references
    'Mr Mrs Ms Mx Dr Prof St Ste Mt Ft Gen Maj Col Lt Capt Cpl Sgt Cmdr Adm Sen Rep Gov Rev Fr Hon Pres Supt Insp Amb Atty',
    'vs e.g i.e cf viz approx Op',
    // German, French, Spanish, Portuguese, Italian, Dutch, Swedish
    'z.B z.b d.h u.a bzw ca Nr Hr Fr Frau Prof.Dr Str vgl Abs Art evtl ggf inkl sog Dipl Ing St Mio Mrd',
    'M MM Mme Mlle Me Mgr p.ex',
    'Sr Sra Srta Sres D Dña Ud Uds Lic Av',
    'Dott Sig Sig.ra Avv On Ing',
    'dhr mevr mr drs bijv o.a t.ex bl.a dvs',
    // Russian and Ukrainian, as written before a name or number
    'г ул им т.е',
  ].flatMap((line) => line.split(' ')),
);

/** Abbreviations that end no sentence when a number follows ("No. 5", "Fig. 2", "Điều. 3"). */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'No Nos no nos Fig fig Sec sec Art art Ch ch Vol vol p pp P Nr nr n° núm Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tr tr T t'.split(
    ' ',
  ),
);

/**
 * Abbreviations that may also close a sentence: they do when a word follows that commonly opens one
 * ("in the U.S. The …" against "the U.S. Senate").
 */
export const openAbbreviations: ReadonlySet<string> = new Set(
  'U.S U.K U.N E.U U.S.A D.C L.A N.Y a.m p.m Inc Corp Ltd Co Cos Bros Jr Sr Ph.D M.D B.A M.A'.split(' '),
);

/** Words that commonly open a sentence and are no part of a name, in lower case. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  [
    'the a an this that these those he she it they we i you his her its their our my in on at for from with by as after before since when while if but and or so there here what who how why not no all some many most more one two both each other another however meanwhile last next now then under over during according police officials among despite although because to of',
    'theo sau trong tại khi tuy ông bà anh chị em cô chú bác các những một hai hiện ngoài do với để từ đây đó và nhưng nên vì nếu mặc trước cùng đến lúc bên ngày tối sáng chiều trưa đêm năm tháng vào cả có không chúng tôi họ nhiều mỗi mọi qua riêng đồng còn công cơ lực hành vụ việc được bị ở này kết nhờ cũng đặc song thế như thay đối vậy',
    'der die das ein eine er sie es wir ich in im am an auf bei mit nach von vor zu und aber doch auch als wenn da so',
    'le la les un une il elle ils elles on ce cette dans en pour avec mais et au aux de des du par sur',
    'el los las una él ella en con por para pero y al de del se su no',
  ].flatMap((line) => line.split(' ')),
);

/** Languages that write an ordinal as a number with a stop ("am 3. Oktober"). */
export const ordinalStopLanguages: ReadonlySet<string> = new Set(
  'de da nb nn no fi is cs sk sl hr sr bs pl hu et lv tr'.split(' '),
);
