/** Key of the preferences in `storage.local`. */
export const settingsKey = 'settings';
