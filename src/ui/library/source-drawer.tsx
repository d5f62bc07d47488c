import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedSummary, Span } from '@/article';
import { locateSpan } from '../format/locate-span';
import { sentenceAround } from '../format/sentence-around';
import { textFragmentUrl } from '../format/text-fragment';
import { useText } from '../i18n';
import { Dialog } from '../kit/dialog';
import { useLibrary } from './library-context';

interface PassageProps {
  readonly text: string;
  readonly name: string;
  /** Offsets of the quote, where it stands in this paragraph. */
  readonly quote: { readonly start: number; readonly end: number } | null;
  readonly language: string;
}

/** A paragraph; the sentence of the quote is marked, and scrolled to. */
function Passage({ text, name, quote, language }: PassageProps) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), [quote]);
  if (quote === null) return <p class={name}>{text}</p>;
  const sentence = sentenceAround(text, quote, language);
  return (
    <p class={name}>
      {text.slice(0, sentence.start)}
      <mark ref={mark}>
        {text.slice(sentence.start, quote.start)}
        <strong>{text.slice(quote.start, quote.end)}</strong>
        {text.slice(quote.end, sentence.end)}
      </mark>
      {text.slice(sentence.end)}
    </p>
  );
}

interface SavedTextProps {
  readonly saved: SavedSummary;
  readonly span: Span;
  readonly paragraphs: readonly string[] | null;
}

function SavedText({ saved, span, paragraphs }: SavedTextProps) {
  const text = useText();
  const { language, direction, lead } = saved.summary;
  const place = locateSpan(span, lead, paragraphs ?? []);
  const quoteIn = (paragraph: number) => (place?.paragraph === paragraph ? place : null);
  return (
    <>
      {paragraphs === null && <p class="note">{text('library_no_text')}</p>}
      {place === null && (
        <div class="note">
          <p>{text('library_outside_text')}</p>
          <p lang={language} dir={direction}>
            {span.prefix}
            <strong>{span.quote}</strong>
            {span.suffix}
          </p>
        </div>
      )}
      <div class="saved-text" lang={language} dir={direction}>
        {lead && <Passage text={lead} name="saved-lead" quote={quoteIn(-1)} language={language} />}
        {paragraphs?.map((paragraph, at) => (
          <Passage key={at} text={paragraph} name="" quote={quoteIn(at)} language={language} />
        ))}
      </div>
    </>
  );
}

/** The saved text of the open summary beside the library, with one sentence marked. */
export function SourceDrawer() {
  const text = useText();
  const { store, deps } = useLibrary();
  const span = store.source.value;
  const saved = store.open.value;
  const [paragraphs, setParagraphs] = useState<readonly string[] | null | 'loading'>('loading');
  const id = span && saved ? saved.id : '';
  useEffect(() => {
    if (!id) return;
    let isStale = false;
    setParagraphs('loading');
    deps.paragraphsOf(id).then(
      (found) => !isStale && setParagraphs(found),
      () => !isStale && setParagraphs(null),
    );
    return () => {
      isStale = true;
    };
  }, [id, deps]);
  if (!span || !saved) return null;
  const close = () => {
    store.source.value = null;
  };
  return (
    <Dialog title={text('library_saved_text')} name="drawer" onClose={close}>
      {paragraphs === 'loading' ? (
        <p>{text('ui_loading')}</p>
      ) : (
        <SavedText saved={saved} span={span} paragraphs={paragraphs} />
      )}
      <p class="drawer-foot">
        <a href={textFragmentUrl(saved.summary.url, span)} target="_blank" rel="noopener noreferrer">
          {text('library_see_on_web')}
        </a>
      </p>
    </Dialog>
  );
}
