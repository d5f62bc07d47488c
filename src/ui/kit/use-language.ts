import { useText } from '../i18n';

/** The language of the interface, for numbers and dates: "vi" or "en". */
export function useLanguage(): string {
  const language = useText()('ui_language');
  return language === 'vi' ? 'vi' : 'en';
}
