import { ExternalLink, TextSearch } from 'lucide';
import type { Span } from '@/article';
import { textFragmentUrl } from '../format/text-fragment';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useLibrary } from './library-context';

interface SourceLinksProps {
  readonly span: Span | undefined;
  readonly url: string;
  /** What the links are about, for screen readers. */
  readonly about: string;
}

/** From an item to its sentence: in the saved text, and on the web. */
export function SourceLinks({ span, url, about }: SourceLinksProps) {
  const text = useText();
  const { store } = useLibrary();
  // What the person wrote has no sentence.
  if (!span?.quote) return null;
  return (
    <span class="source-links">
      <button
        type="button"
        class="source-link"
        title={text('library_see_sentence')}
        aria-label={text('library_see_sentence_of', about)}
        onClick={() => {
          store.source.value = span;
        }}
      >
        <Icon of={TextSearch} size={16} />
      </button>
      <a
        class="source-link source-link-web"
        href={textFragmentUrl(url, span)}
        target="_blank"
        rel="noopener noreferrer"
        title={text('library_see_on_web')}
        aria-label={text('library_see_on_web_of', about)}
      >
        <Icon of={ExternalLink} size={16} />
      </a>
    </span>
  );
}
