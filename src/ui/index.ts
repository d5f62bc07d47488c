export { type MessageKey, type Translate, TranslationProvider, useText } from './i18n';
export { Icon } from './icon';
export { tokensCss } from './tokens-css';
