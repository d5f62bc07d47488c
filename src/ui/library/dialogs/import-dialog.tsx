import { useState } from 'preact/hooks';
import type { Result } from '@/article';
import type { ImportPlan } from '@/library';
import { attempt } from '../../errors/attempt';
import { ErrorNote } from '../../errors/error-note';
import { formatNumber } from '../../format/numbers';
import { useText } from '../../i18n';
import { Dialog } from '../../kit/dialog';
import { useLanguage } from '../../kit/use-language';
import { useLibrary } from '../library-context';
import { BrokenLines } from './broken-lines';

/** What the file would do, before anything is done. */
function Plan({ plan }: { readonly plan: ImportPlan }) {
  const text = useText();
  const language = useLanguage();
  const count = (size: number) => formatNumber(size, language);
  return (
    <div class="import-plan">
      <dl class="counts">
        <dt>{text('library_import_added')}</dt>
        <dd>{count(plan.added)}</dd>
        <dt>{text('library_import_updated')}</dt>
        <dd>{count(plan.updated)}</dd>
        <dt>{text('library_import_skipped')}</dt>
        <dd>{count(plan.skipped)}</dd>
        <dt>{text('library_import_broken')}</dt>
        <dd>{count(plan.broken.length)}</dd>
      </dl>
      {plan.kind === 'links' && <p class="field-note">{text('library_import_links_note')}</p>}
      <BrokenLines broken={plan.broken} />
    </div>
  );
}

/** Reads a file, says what it would do, and takes it in. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { store, deps } = useLibrary();
  const [plan, setPlan] = useState<Result<ImportPlan> | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    setBusy(true);
    setPlan(await attempt(async () => deps.planImport(await file.text())));
    setBusy(false);
  }
  async function take({ json, added, updated }: ImportPlan): Promise<void> {
    setBusy(true);
    const isDone = await store.tell(() => deps.importFile({ json, skipBroken: true }), {
      message: 'library_imported',
      count: added + updated,
      undo: deps.undoImport,
    });
    if (isDone) onClose();
    setBusy(false);
  }
  const whole = plan?.ok ? plan.value : null;
  return (
    <Dialog title={text('library_import')} name="import-dialog" onClose={onClose}>
      <p>{text('library_import_note')}</p>
      <input
        class="file-input"
        type="file"
        accept=".json,.csv,.html,.htm"
        aria-label={text('library_import_file')}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      {isBusy && <p role="status">{text('ui_loading')}</p>}
      {plan && !plan.ok && <ErrorNote code={plan.error.code} />}
      {store.problem.value && <ErrorNote code={store.problem.value} />}
      {whole && <Plan plan={whole} />}
      {whole && (
        <div class="dialog-actions">
          <button
            type="button"
            class="button button-primary"
            disabled={isBusy || whole.added + whole.updated === 0}
            onClick={() => void take(whole)}
          >
            {text('library_import_take')}
          </button>
        </div>
      )}
    </Dialog>
  );
}
