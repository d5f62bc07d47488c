/** How the content of an embed can be shown in place, by its address. */
export interface EmbedPlayer {
  readonly kind: 'frame' | 'video' | 'audio';
  /** Of a frame: a wide film, an upright one, a post or chart, a strip with sound. */
  readonly shape?: 'film' | 'upright' | 'post' | 'strip';
  readonly pattern: RegExp;
  /** Address of the player; $1 is the pattern's first group. Without cookies where the service offers it. */
  readonly address: string;
}

/** The services' own players, by the addresses that their embed codes had in 2026-11. */
export const embedPlayers: readonly EmbedPlayer[] = [
  {
    kind: 'frame',
    shape: 'film',
    pattern:
      /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]{6,20}).*$/,
    address: 'https://www.youtube-nocookie.com/embed/$1',
  },
  {
    kind: 'frame',
    shape: 'film',
    pattern: /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+).*$/,
    address: 'https://player.vimeo.com/video/$1?dnt=1',
  },
  {
    kind: 'frame',
    shape: 'film',
    pattern: /^https?:\/\/(?:www\.)?dailymotion\.com\/(?:embed\/)?video\/(\w+).*$/,
    address: 'https://geo.dailymotion.com/player.html?video=$1',
  },
  {
    kind: 'frame',
    shape: 'film',
    pattern: /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(video\.php\?.+)$/,
    address: 'https://www.facebook.com/plugins/$1',
  },
  {
    kind: 'frame',
    shape: 'post',
    pattern: /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(post\.php\?.+)$/,
    address: 'https://www.facebook.com/plugins/$1',
  },
  {
    kind: 'frame',
    shape: 'post',
    pattern:
      /^https?:\/\/(?:www\.|mobile\.|platform\.)?(?:twitter|x)\.com\/(?:\w+\/status\/|embed\/Tweet\.html\?(?:.*&)?id=)(\d+).*$/,
    address: 'https://platform.twitter.com/embed/Tweet.html?id=$1&dnt=true',
  },
  {
    kind: 'frame',
    shape: 'upright',
    pattern:
      /^https?:\/\/(?:www\.)?tiktok\.com\/(?:@[\w.-]+\/video\/|embed\/(?:v\d\/)?|player\/v1\/)(\d+).*$/,
    address: 'https://www.tiktok.com/player/v1/$1',
  },
  {
    kind: 'frame',
    shape: 'post',
    pattern: /^https?:\/\/(?:www\.)?instagram\.com\/((?:p|reel|tv)\/[\w-]+).*$/,
    address: 'https://www.instagram.com/$1/embed/',
  },
  {
    kind: 'frame',
    shape: 'strip',
    pattern: /^https?:\/\/open\.spotify\.com\/(?:embed\/)?((?:track|album|playlist|episode|show)\/\w+).*$/,
    address: 'https://open.spotify.com/embed/$1',
  },
  {
    kind: 'frame',
    shape: 'strip',
    pattern: /^https?:\/\/w\.soundcloud\.com\/player\/(\?.+)$/,
    address: 'https://w.soundcloud.com/player/$1',
  },
  {
    kind: 'frame',
    shape: 'post',
    pattern: /^(https:\/\/(?:datawrapper\.dwcdn\.net|flo\.uri\.sh|public\.flourish\.studio)\/.+)$/,
    address: '$1',
  },
  { kind: 'video', pattern: /^(https?:\/\/[^?#]+\.(?:mp4|webm|ogv|m4v)(?:[?#].*)?)$/i, address: '$1' },
  {
    kind: 'audio',
    pattern: /^(https?:\/\/[^?#]+\.(?:mp3|m4a|ogg|oga|opus|wav|aac)(?:[?#].*)?)$/i,
    address: '$1',
  },
];
