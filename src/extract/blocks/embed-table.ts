/** Whose players and posts the reader links to, by the host of the frame. */
export const embedProviders: readonly (readonly [pattern: RegExp, provider: string])[] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)dailymotion\.com$/, 'Dailymotion'],
  [/(^|\.)(twitter|x)\.com$/, 'X'],
  [/(^|\.)facebook\.com$/, 'Facebook'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)tiktok\.com$/, 'TikTok'],
  [/(^|\.)spotify\.com$/, 'Spotify'],
  [/(^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(^|\.)datawrapper\.(de|dwcdn\.net)$/, 'Datawrapper'],
  [/(^|\.)dwcdn\.net$/, 'Datawrapper'],
  [/(^|\.)flourish\.studio$/, 'Flourish'],
  [/(^|\.)documentcloud\.org$/, 'DocumentCloud'],
];
