export { ErrorNote } from './errors/error-note';
export { errorText } from './errors/error-text';
export { fold } from './format/fold';
export { locateSpan } from './format/locate-span';
export { formatValue } from './format/numbers';
export { textFragmentUrl } from './format/text-fragment';
export { type MessageKey, type Translate, TranslationProvider, useText } from './i18n';
export { Icon } from './icon';
export { LibraryApp } from './library/library-app';
export type {
  ExportRequest,
  LibraryAddress,
  LibraryDeps,
  LibraryTools,
  StorageUse,
} from './library/library-deps';
export { OptionsApp } from './options/options-app';
export type { OptionsDeps, ShippedHost, Shortcut } from './options/options-deps';
export { PopupApp } from './popup/popup-app';
export type { PopupDeps } from './popup/popup-deps';
export { tokensCss } from './tokens-css';
export { WelcomeApp, type WelcomeDeps } from './welcome/welcome-app';
