import { ExternalLink, Play } from 'lucide';
import { useState } from 'preact/hooks';
import type { Block } from '@/article';
import { Icon } from '@/ui';
import { useReader } from '../session/reader-context';
import { type EmbedPlayer, embedPlayers } from './embed-players-table';

type EmbedBlock = Extract<Block, { type: 'embed' }>;

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

interface PlayerProps extends Pick<EmbedPlayer, 'kind' | 'shape'> {
  readonly address: string;
  readonly title: string;
}

function Player({ kind, shape = 'film', address, title }: PlayerProps) {
  // biome-ignore lint/a11y/useMediaCaption: the publisher's file comes without a caption track
  if (kind === 'video') return <video class="player" src={address} controls autoplay title={title} />;
  // biome-ignore lint/a11y/useMediaCaption: as above
  if (kind === 'audio') return <audio class="player" src={address} controls autoplay title={title} />;
  return (
    <iframe
      class={`player frame ${shape}`}
      src={address}
      title={title}
      sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
      allow="fullscreen; encrypted-media"
      referrerpolicy="strict-origin-when-cross-origin"
    />
  );
}

/** Content of another site. Asks that site for nothing before the person does. */
export function EmbedCard({ embed }: { readonly embed: EmbedBlock }) {
  const { text } = useReader();
  const [isPlaying, setPlaying] = useState(false);
  const host = hostOf(embed.url);
  if (host === '') return null;
  const title = embed.title || text('reader_embed_content', embed.provider || host);
  const player = embedPlayers.find(({ pattern }) => pattern.test(embed.url));
  if (player && isPlaying) {
    return <Player {...player} title={title} address={embed.url.replace(player.pattern, player.address)} />;
  }
  return (
    <section class="embed" aria-label={title}>
      <p class="embed-title">{title}</p>
      <p class="embed-note">{text('reader_embed_note', host)}</p>
      <p class="embed-address">{embed.url}</p>
      <div class="row">
        {player && (
          <button type="button" class="button" onClick={() => setPlaying(true)}>
            <Icon of={Play} size={16} />
            {text('reader_embed_play')}
          </button>
        )}
        <a class="button" href={embed.url} target="_blank" rel="noopener noreferrer">
          <Icon of={ExternalLink} size={16} />
          {text('reader_embed_open', host)}
        </a>
      </div>
    </section>
  );
}
