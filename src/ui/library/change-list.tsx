import type { FigureChange, ParagraphChange, VersionChanges } from '@/library';
import { useText } from '../i18n';

/** What a figure counts, where the words of neither say so already. */
function countedOf({ before, after, what }: FigureChange): string {
  const said = [before, after].map((figure) => figure?.raw ?? '').join(' ');
  return said.toLowerCase().includes(what.toLowerCase()) ? '' : what;
}

function FigureLine({ change }: { readonly change: FigureChange }) {
  const text = useText();
  const { before, after } = change;
  const counted = countedOf(change);
  return (
    <li>
      {before ? <del>{before.raw}</del> : <span class="field-note">{text('library_change_new')}</span>}
      <span aria-hidden="true"> → </span>
      <span class="visually-hidden">{text('library_change_to')}</span>
      {after ? <ins>{after.raw}</ins> : <span class="field-note">{text('library_change_gone')}</span>}
      {counted && <span class="item-detail">{counted}</span>}
    </li>
  );
}

function Words({ change }: { readonly change: ParagraphChange }) {
  return (
    <>
      {change.words.map(({ text, kind }, at) => {
        if (kind === 'added') return <ins key={at}>{text}</ins>;
        return kind === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>;
      })}
    </>
  );
}

/** Figures first, since they are what readers compare; then the words, as edits are marked everywhere. */
export function ChangeList({
  changes,
  language,
}: {
  readonly changes: VersionChanges;
  readonly language: string;
}) {
  const text = useText();
  const { title, lead, figures, paragraphs } = changes;
  const worded = [title, lead, ...paragraphs].filter((change) => change !== null);
  if (worded.length + figures.length === 0) return <p class="field-note">{text('library_no_changes')}</p>;
  return (
    <div class="changes" lang={language}>
      {figures.length > 0 && (
        <ul class="changed-figures">
          {figures.map((change, at) => (
            <FigureLine key={at} change={change} />
          ))}
        </ul>
      )}
      {worded.map((change, at) => (
        <p key={at}>
          <Words change={change} />
        </p>
      ))}
    </div>
  );
}
