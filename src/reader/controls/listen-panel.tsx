import { Pause, Play, SkipBack, SkipForward } from 'lucide';
import { Icon } from '@/ui';
import { useReader } from '../session/reader-context';
import { IconButton } from './icon-button';

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

function Transport() {
  const { text, narrator } = useReader();
  const isPlaying = narrator.isPlaying.value;
  return (
    <div class="row transport">
      <IconButton
        icon={SkipBack}
        label={text('reader_previous_sentence')}
        onClick={() => narrator.step(-1)}
      />
      <button type="button" class="button primary" onClick={narrator.toggle}>
        <Icon of={isPlaying ? Pause : Play} size={16} />
        {text(isPlaying ? 'reader_pause' : 'reader_play')}
      </button>
      <IconButton icon={SkipForward} label={text('reader_next_sentence')} onClick={() => narrator.step(1)} />
    </div>
  );
}

/** Read aloud: play and pause, sentence by sentence, speed, voice. */
export function ListenPanel() {
  const { text, narrator, language } = useReader();
  const decimal = new Intl.NumberFormat(language);
  return (
    <>
      <Transport />
      <label class="field">
        <span class="label">{text('reader_speed')}</span>
        <select
          value={String(narrator.speed.value)}
          onChange={(event) => {
            narrator.speed.value = Number(event.currentTarget.value);
            narrator.refresh();
          }}
        >
          {speeds.map((speed) => (
            <option key={speed} value={String(speed)}>
              {`${decimal.format(speed)}×`}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">{text('reader_voice')}</span>
        <select
          value={narrator.voice.value || narrator.voices.value[0]?.voiceURI}
          onChange={(event) => {
            narrator.voice.value = event.currentTarget.value;
            narrator.refresh();
          }}
        >
          {narrator.voices.value.map((voice) => (
            <option key={voice.voiceURI} value={voice.voiceURI}>
              {voice.name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
