import { wordTable } from '@/article';
import { wordList } from './word-list';

/** Zones of one area by country domain: "jp Tokyo". */
const inArea = (area: string, ...rows: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(wordList(...rows).map((row) => [row.slice(0, 2), `${area}/${row.slice(3)}`]));

/** Time zone by country domain, for local times that name no zone. Countries with several are left out. */
export const zoneOfDomain = wordTable<string>({
  ...inArea(
    'Asia',
    'vn Ho_Chi_Minh|jp Tokyo|kr Seoul|cn Shanghai|tw Taipei|hk Hong_Kong|sg Singapore',
    'my Kuala_Lumpur|th Bangkok|ph Manila|in Kolkata|bd Dhaka|pk Karachi|lk Colombo|np Kathmandu',
    'ir Tehran|il Jerusalem|ae Dubai|sa Riyadh',
  ),
  ...inArea(
    'Europe',
    'tr Istanbul|de Berlin|at Vienna|ch Zurich|fr Paris|be Brussels|nl Amsterdam|lu Luxembourg',
    'it Rome|es Madrid|uk London|ie Dublin|dk Copenhagen|no Oslo|se Stockholm|fi Helsinki',
    'ee Tallinn|lv Riga|lt Vilnius|pl Warsaw|cz Prague|sk Bratislava|hu Budapest|si Ljubljana',
    'hr Zagreb|rs Belgrade|ba Sarajevo|ro Bucharest|bg Sofia|gr Athens|ua Kyiv|by Minsk',
  ),
  ...inArea('Africa', 'eg Cairo|za Johannesburg|ng Lagos|ke Nairobi'),
  ...inArea('Atlantic', 'is Reykjavik'),
  ...inArea('Pacific', 'nz Auckland'),
  ...inArea('America', 'ar Argentina/Buenos_Aires|co Bogota|pe Lima'),
});

/** Time zone by language, where a language is the press of one zone. */
export const zoneOfLanguage = wordTable<string>({
  vi: 'Asia/Ho_Chi_Minh',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  th: 'Asia/Bangkok',
  de: 'Europe/Berlin',
  pl: 'Europe/Warsaw',
  it: 'Europe/Rome',
});

/** Offsets of zone abbreviations as written beside times, in minutes. */
export const abbreviationOffsets = wordTable<number>({
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  wat: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  eat: 180,
  ist: 330,
  ict: 420,
  wib: 420,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  edt: -240,
  est: -300,
  et: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
});
