import { attributeText } from '../walk/own-dom';
import { linesOf } from './lines-of';
import { squeeze } from './squeeze';

const outermost = (elements: readonly Element[]): readonly Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/** Classes of the parts of one name. */
const namePart = /(?:given|first|fore|middle|family|last|sur)-?_?names?/i;

/** The names in the markup inside `element`, apart by "; ", else its lines, apart by " | ". */
export function nameIn(element: Element): string {
  const named = element.querySelectorAll(
    '[itemprop~="name"], [rel~="author"], [class*="name" i], a[href*="author" i], a[href*="autor" i], a[href*="tac-gia"]',
  );
  const elements = outermost([...named]);
  const names = [...new Set(elements.map((each) => squeeze(each.textContent)).filter(Boolean))];
  const isPart = (each: Element) => namePart.test(attributeText(each, 'class'));
  if (names.length > 1 && elements.every(isPart)) return names.join(' ');
  return names.length ? names.join('; ') : linesOf(element).join(' | ');
}
