import type { Article, Provenance } from '@/article';
import { agencyIn } from './agency-name';
import type { BodySignature } from './body-signature';
import type { PageMetadata } from './page-metadata';
import { signsAsCollective } from './unsigned-table';

type Credits = Pick<Article, 'byline' | 'agency' | 'dateline' | 'provenance'>;

const fromText: Provenance = { source: 'text', confidence: 0.6 };
const fromCollective: Provenance = { source: 'dom', confidence: 0.4 };

/**
 * Who made the article, from the page's statements and from the lines that sign the text: people first, those
 * the page states before those the text names; where there are none, the desk, organisation or
 * agency that signs; an agency that is the author is not named twice.
 */
export function credits(metadata: PageMetadata, signature: BodySignature): Credits {
  const isStated = metadata.byline.length > 0;
  const isSigned = !isStated && signature.byline.length > 0;
  const isCollective = !isStated && !isSigned && signsAsCollective(metadata);
  const dateline = metadata.dateline || signature.dateline;
  const stated = metadata.agency || signature.agency;
  const isAgency = isCollective && metadata.collective.some((name) => agencyIn(name) !== '');
  const agency = isAgency ? '' : stated;
  return {
    byline: isStated
      ? metadata.byline
      : isSigned
        ? signature.byline
        : isCollective
          ? metadata.collective
          : [],
    agency,
    dateline,
    provenance: {
      ...metadata.provenance,
      ...(isSigned && { byline: fromText }),
      ...(isCollective && metadata.collective.length > 0 && { byline: fromCollective }),
      ...(agency && !metadata.agency && { agency: fromText }),
      ...(dateline && !metadata.dateline && { dateline: fromText }),
    },
  };
}
