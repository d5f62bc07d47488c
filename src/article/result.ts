/** What can go wrong across a boundary; `ui` turns each code into a sentence with a next step. */
export const errorCodes = [
  'page-unsupported', // browser pages, store pages, about:blank
  'page-not-html', // PDF, image, plain text viewer
  'page-empty', // nothing to read
  'page-frames-only', // a frameset or a single foreign frame
  'page-gone', // navigated or closed while working
  'page-needs-reload', // the tab was open before install or update
  'page-no-access', // host permission missing or revoked
  'busy', // second click while working
  'private-window', // saving refused
  'storage-full',
  'storage-failed',
  'not-found', // the record is not in the library
  'bad-import',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export interface Failure {
  readonly code: ErrorCode;
  /** For the log, never shown to people. */
  readonly detail: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (code: ErrorCode, detail = ''): Result<never> => ({
  ok: false,
  error: { code, detail },
});
