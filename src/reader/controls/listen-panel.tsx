import { Pause, Play, SkipBack, SkipForward } from 'lucide';
import { listeningSpeeds } from '@/settings';
import { Icon } from '@/ui';
import { primaryLanguage } from '../narration/voices';
import { useReader } from '../session/reader-context';
import { IconButton } from './icon-button';

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

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Value and what is shown of it. */
  readonly choices: readonly (readonly [value: string, shown: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map(([choice, shown]) => (
          <option key={choice} value={choice}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Read aloud: play and pause, sentence by sentence, speed, voice. The last two are kept. */
export function ListenPanel() {
  const { article, state, text, narrator, language, commands } = useReader();
  const decimal = new Intl.NumberFormat(language);
  const { speed, voices } = state.settings.value.listening;
  const all = narrator.voices.value;
  const chosen = all.find(({ voiceURI }) => voiceURI === voices[primaryLanguage(article.language)]);
  return (
    <>
      <Transport />
      <Choice
        label={text('reader_speed')}
        value={String(speed)}
        choices={listeningSpeeds.map((one) => [String(one), `${decimal.format(one)}×`])}
        onChange={(value) => commands.setSpeed(Number(value))}
      />
      <Choice
        label={text('reader_voice')}
        value={(chosen ?? all[0])?.voiceURI ?? ''}
        choices={all.map(({ voiceURI, name }) => [voiceURI, name])}
        onChange={commands.setVoice}
      />
    </>
  );
}
