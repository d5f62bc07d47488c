import { TriangleAlert } from 'lucide';
import type { ErrorCode } from '@/article';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { errorText } from './error-text';

interface ErrorNoteProps {
  readonly code: ErrorCode;
  /** Where trying again can help. */
  readonly onRetry?: () => void;
}

/** An error as a sentence with a next step; announced at once. */
export function ErrorNote({ code, onRetry }: ErrorNoteProps) {
  const text = useText();
  return (
    <div class="note note-warn" role="alert">
      <Icon of={TriangleAlert} />
      <p>{errorText(code, text)}</p>
      {onRetry && (
        <button type="button" class="button button-small" onClick={onRetry}>
          {text('ui_retry')}
        </button>
      )}
    </div>
  );
}
