import type { Result } from '@/article';
import type { MessageKey } from '../../i18n';

/** What was just done, and how it is taken back. */
export interface Toast {
  readonly message: MessageKey;
  readonly count: number;
  readonly undo: () => Promise<Result<unknown>>;
}
