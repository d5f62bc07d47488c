import type { Found, FoundPlace } from '../text/found';

/** What announces streets that bear the names of people: "các tuyến: …", "giao lộ …", "số 8 …". */
const lead =
  /(?:các (?:tuyến|đường|phố|con đường|tuyến đường|tuyến phố|trục đường)|(?:tuyến|trục) đường|giao lộ|nút giao|tứ giác|ngã (?:ba|tư|năm|sáu)|vòng xoay|(?:tại|nhà|ở) số \d+[a-z]?(?:[/-]\d+[a-z]?)*)(?: như| gồm| là)?(?:(?: [^\s,.;:]+){0,4}:)? $/;
const joint = /^(?:, | và |; | ?[-–] ?)$/;
const streetHead = /^(?:đường|phố|đại lộ|cầu vượt|quốc lộ|tỉnh lộ|hẻm)(?: |$)/i;
/** Text before a name that is looked at. */
const reach = 40;

/** Whether a find is a name that a street may bear: nobody says who the person is. */
const mayBeStreet = (found: Found): boolean =>
  (found.kind === 'person' && !found.role && !found.title && !found.isSure) || found.kind === 'run';

const asPlace = ({ name, start, end }: Found): FoundPlace => ({
  kind: 'place',
  name,
  bare: name,
  level: 'other',
  start,
  end,
});

/**
 * Turns names of people into streets where a list of streets holds them: behind its announcement, or
 * joined by a dash to a street, and so on along the list. "Trên đường Lê Lợi, Lê Văn An …" is none.
 */
export function streetsOf(text: string, finds: readonly Found[]): readonly Found[] {
  let before: Found | undefined;
  let isInList = false;
  return finds.map((found) => {
    const between = before ? text.slice(before.end, found.start) : '';
    const goesOn = isInList && joint.test(between);
    const isDashed = /^ ?[-–] ?$/.test(between) && before?.kind === 'place' && streetHead.test(before.name);
    const announced = lead.test(text.slice(Math.max(0, found.start - reach), found.start).toLowerCase());
    const isStreet = mayBeStreet(found) && (goesOn || isDashed || announced);
    isInList = isStreet || (goesOn && found.kind === 'place');
    before = found;
    return isStreet ? asPlace(found) : found;
  });
}
