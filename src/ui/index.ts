export { type MessageKey, type Translate, TranslationProvider, useText } from './i18n';
export { Icon } from './icon';
export { LibraryApp, OptionsApp, PopupApp, WelcomeApp } from './stand-ins';
