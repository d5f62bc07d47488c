import { describe, expect, it } from 'vitest';
import { embedPlayers } from '../../../src/reader/view/embed-players-table';

const playerOf = (url: string) => {
  const player = embedPlayers.find(({ pattern }) => pattern.test(url));
  return player && [player.kind, url.replace(player.pattern, player.address)];
};

describe('the player of an embed', () => {
  it.each([
    ['https://www.youtube.com/embed/abcdefghijk?rel=0', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
    ['https://youtu.be/abcdefghijk', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
    [
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffacebook.com%2Fa%2Fvideos%2F1',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffacebook.com%2Fa%2Fvideos%2F1',
    ],
    ['https://x.com/bao_mau/status/123', 'https://platform.twitter.com/embed/Tweet.html?id=123&dnt=true'],
    [
      'https://platform.twitter.com/embed/Tweet.html?dnt=false&id=123',
      'https://platform.twitter.com/embed/Tweet.html?id=123&dnt=true',
    ],
    ['https://www.tiktok.com/@bao.mau/video/123', 'https://www.tiktok.com/player/v1/123'],
    ['https://www.tiktok.com/embed/v2/123', 'https://www.tiktok.com/player/v1/123'],
    ['https://www.instagram.com/p/Ab_c-1/?img=1', 'https://www.instagram.com/p/Ab_c-1/embed/'],
    ['https://open.spotify.com/episode/1a2b', 'https://open.spotify.com/embed/episode/1a2b'],
  ])('%s plays at %s', (url, address) => {
    expect(playerOf(url)).toEqual(['frame', address]);
  });

  it('is the browser’s own for files', () => {
    expect(playerOf('https://cdn.bao-mau.vn/ban-tin.mp3?x=1')?.[0]).toBe('audio');
    expect(playerOf('https://cdn.bao-mau.vn/gieo-sa.mp4')?.[0]).toBe('video');
  });

  it('is none for a service that offers none', () => {
    expect(playerOf('https://ban-do.example/xa/12')).toBeUndefined();
  });
});
