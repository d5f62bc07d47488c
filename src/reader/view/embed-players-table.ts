/** How the content of an embed can be shown in place, by its address. */
export interface EmbedPlayer {
  readonly kind: 'frame' | 'video' | 'audio';
  readonly pattern: RegExp;
  /** Address of the player; $1 is the pattern's first group. Without cookies where the service offers it. */
  readonly address: string;
}

export const embedPlayers: readonly EmbedPlayer[] = [
  {
    kind: 'frame',
    pattern:
      /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]{6,20}).*$/,
    address: 'https://www.youtube-nocookie.com/embed/$1',
  },
  {
    kind: 'frame',
    pattern: /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+).*$/,
    address: 'https://player.vimeo.com/video/$1?dnt=1',
  },
  {
    kind: 'frame',
    pattern: /^https?:\/\/(?:www\.)?dailymotion\.com\/(?:embed\/)?video\/(\w+).*$/,
    address: 'https://geo.dailymotion.com/player.html?video=$1',
  },
  { kind: 'video', pattern: /^(https?:\/\/[^?#]+\.(?:mp4|webm|ogv|m4v)(?:[?#].*)?)$/i, address: '$1' },
  {
    kind: 'audio',
    pattern: /^(https?:\/\/[^?#]+\.(?:mp3|m4a|ogg|oga|opus|wav|aac)(?:[?#].*)?)$/i,
    address: '$1',
  },
];
