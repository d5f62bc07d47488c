import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** English is the source of the keys; a test holds the other languages to it. */
export type MessageKey = keyof typeof messages;

/** Text in the user's language; substitutions fill $1, $2, … in order. */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;

const Translation = createContext<Translate>((key) => key);

/** Gives every component below it the translation that the platform provides. */
export const TranslationProvider = Translation.Provider;

export const useText = (): Translate => useContext(Translation);
