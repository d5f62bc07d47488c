import type { ImportPlan } from '@/library';
import { ErrorNote } from '../../errors/error-note';
import { formatNumber } from '../../format/numbers';
import { useText } from '../../i18n';
import { Dialog } from '../../kit/dialog';
import { useLanguage } from '../../kit/use-language';
import { useLibrary } from '../library-context';
import { BrokenLines } from './broken-lines';
import { useImport } from './use-import';

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

interface TakeInProps {
  readonly plan: ImportPlan;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** The button that takes the file in; off where it would change nothing. */
function TakeIn({ plan, isBusy, onTake }: TakeInProps) {
  const text = useText();
  return (
    <div class="dialog-actions">
      <button
        type="button"
        class="button button-primary"
        disabled={isBusy || plan.added + plan.updated === 0}
        onClick={onTake}
      >
        {text('library_import_take')}
      </button>
    </div>
  );
}

/** Reads a file, says what it would do, and takes it in. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { store } = useLibrary();
  const { plan, isBusy, read, take } = useImport(onClose);
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
      {whole && <TakeIn plan={whole} isBusy={isBusy} onTake={() => void take(whole)} />}
    </Dialog>
  );
}
