import { defaultSettings, type Settings } from './settings';

/** Stand-in: the defaults, whatever is stored. */
export const parseSettings = (_raw: unknown): Settings => defaultSettings;
