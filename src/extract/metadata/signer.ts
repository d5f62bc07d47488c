import { strongest } from './candidate';
import { headlineLine } from './headline-bylines';
import { labelledLine } from './labelled-bylines';
import type { NamesCandidate } from './names-candidates';
import type { NameContext } from './read-names';
import { rightLine } from './visible-bylines';

/** A blog often bears its writer's name; in meta, companies of one word are but the template's. */
const isFullName = (name: string): boolean => /^\p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u.test(name);

const maySign = ({ source, from, value }: NamesCandidate): boolean =>
  value.collective.length > 0 &&
  from !== rightLine &&
  (source !== 'meta' || (from !== 'twitter:data1' && value.collective.every(isFullName)));

/** Who signs: an office other than the publisher itself before the publisher. */
export function signer(all: readonly NamesCandidate[], { isSite }: NameContext): NamesCandidate | undefined {
  const signed = all.filter(maySign);
  return strongest(signed.filter(({ value }) => !value.collective.every(isSite))) ?? strongest(signed);
}

/**
 * True where the line under the headline names an office, and only boxes elsewhere on the page name people. A label
 * or a second line that says who has written ("Written by: Ann Lee") is no such box.
 */
export const isSignedByOffice = (named: NamesCandidate, line: NamesCandidate | undefined): boolean =>
  named.source === 'dom' &&
  ![labelledLine, headlineLine].includes(named.from) &&
  line !== undefined &&
  line.value.people.length === 0 &&
  line.value.collective.length > 0;
