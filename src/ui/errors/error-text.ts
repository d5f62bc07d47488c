import type { ErrorCode } from '@/article';
import type { MessageKey, Translate } from '../i18n';

const keys = {
  'page-unsupported': 'error_page_unsupported',
  'page-not-html': 'error_page_not_html',
  'page-empty': 'error_page_empty',
  'page-frames-only': 'error_page_frames_only',
  'page-gone': 'error_page_gone',
  'page-needs-reload': 'error_page_needs_reload',
  'page-no-access': 'error_page_no_access',
  busy: 'error_busy',
  'private-window': 'error_private_window',
  'storage-full': 'error_storage_full',
  'storage-failed': 'error_storage_failed',
  'not-found': 'error_not_found',
  'bad-import': 'error_bad_import',
  unexpected: 'error_unexpected',
} as const satisfies Record<ErrorCode, MessageKey>;

/** What went wrong and what to do next, in one or two sentences of the user's language. */
export function errorText(code: ErrorCode, text: Translate): string {
  return text(keys[code]);
}
