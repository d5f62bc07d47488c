import { useState } from 'preact/hooks';
import type { ExportKind } from '@/library';
import { formatNumber } from '../../format/numbers';
import { type MessageKey, type Translate, useText } from '../../i18n';
import { Dialog } from '../../kit/dialog';
import { downloadFile } from '../../kit/download-file';
import { useLanguage } from '../../kit/use-language';
import { useLibrary } from '../library-context';
import type { LibraryStore } from '../library-store';
import { exportWords } from './export-words';

const kinds = [
  ['json', 'library_export_json', 'library_export_json_note'],
  ['markdown-zip', 'library_export_markdown_zip', 'library_export_markdown_zip_note'],
  ['markdown', 'library_export_markdown', 'library_export_markdown_note'],
  ['csv', 'library_export_csv', 'library_export_csv_note'],
  ['html', 'library_export_html', 'library_export_html_note'],
  ['brief', 'library_export_brief', 'library_export_brief_note'],
  ['ris', 'library_export_ris', 'library_export_citation_note'],
  ['bibtex', 'library_export_bibtex', 'library_export_citation_note'],
  ['csl-json', 'library_export_csl', 'library_export_citation_note'],
] as const satisfies readonly (readonly [ExportKind, MessageKey, MessageKey])[];

interface Scope {
  readonly label: string;
  /** All where undefined. */
  readonly ids: readonly string[] | undefined;
}

/** What can be exported: the checked rows, what the list shows, all. */
function scopesOf(store: LibraryStore, text: Translate, language: string): readonly Scope[] {
  const [chosen, visible] = [store.chosen.value, store.visible.value];
  const isWhole = visible.length === store.counts.value.all && store.query.value.view === 'all';
  const count = (size: number) => formatNumber(size, language);
  return [
    ...(chosen.length > 0
      ? [{ label: text('library_export_chosen', count(chosen.length)), ids: chosen }]
      : []),
    ...(isWhole
      ? []
      : [
          {
            label: text('library_export_shown', count(visible.length)),
            ids: visible.map(({ id }) => id),
          },
        ]),
    { label: text('library_export_all', count(store.counts.value.all)), ids: undefined },
  ];
}

function KindList({
  value,
  onChange,
}: {
  readonly value: ExportKind;
  readonly onChange: (kind: ExportKind) => void;
}) {
  const text = useText();
  return (
    <fieldset class="form-field">
      <legend>{text('library_export_as')}</legend>
      {kinds.map(([kind, name, note]) => (
        <label key={kind} class="form-check">
          <input type="radio" name="kind" checked={kind === value} onChange={() => onChange(kind)} />
          <span>
            {text(name)} <span class="item-detail">{text(note)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which summaries, as what. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const language = useLanguage();
  const { store, deps } = useLibrary();
  const [kind, setKind] = useState<ExportKind>('json');
  const [at, setAt] = useState(0);
  const scopes = scopesOf(store, text, language);
  async function save(): Promise<void> {
    const ids = scopes[at]?.ids;
    const words = exportWords(text, language);
    onClose();
    const file = await store.report(() => deps.exportFile({ kind, words, ...(ids && { ids }) }));
    if (file) downloadFile(file);
  }
  return (
    <Dialog title={text('library_export')} name="export-dialog" onClose={onClose}>
      <fieldset class="form-field">
        <legend>{text('library_export_which')}</legend>
        {scopes.map(({ label }, index) => (
          <label key={label} class="form-check">
            <input type="radio" name="scope" checked={index === at} onChange={() => setAt(index)} />
            {label}
          </label>
        ))}
      </fieldset>
      <KindList value={kind} onChange={setKind} />
      <div class="dialog-actions">
        <button type="button" class="button button-primary" onClick={() => void save()}>
          {text('library_export_save')}
        </button>
      </div>
    </Dialog>
  );
}
