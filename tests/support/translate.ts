import english from '../../public/_locales/en/messages.json';
import vietnamese from '../../public/_locales/vi/messages.json';
import type { Translate } from '../../src/ui/i18n';

const catalogs: Record<string, Record<string, { message: string }>> = { en: english, vi: vietnamese };

/** Answers as browsers do: the message with its values, or nothing for an unknown key. */
export const translateTo =
  (language: 'en' | 'vi'): Translate =>
  (key, ...values) =>
    (catalogs[language]?.[key]?.message ?? '').replace(/\$(\d)/g, (_, at) =>
      String(values[Number(at) - 1] ?? ''),
    );
