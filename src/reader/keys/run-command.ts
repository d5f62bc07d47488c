import type { Reader } from '../session/reader';
import type { KeyCommand } from './key-map';

/** The picture before or after, where one is open; else the sentence, once somebody listens. */
function step({ commands, state, narrator }: Reader, by: number): boolean {
  if (state.lightbox.value !== null) {
    commands.stepPicture(by);
    return true;
  }
  if (!narrator.isPlaying.value && narrator.at.value < 0) return false;
  narrator.step(by);
  return true;
}

/** What scrolls by itself while it has the focus. */
const scrolling = '.panel, .strip, .popover';

function stepSentence({ commands, state }: Reader, by: number, focused: Element | null): boolean {
  const isElsewhere = state.lightbox.value !== null || focused?.closest(scrolling);
  if (isElsewhere || !state.settings.value.sentenceFocus) return false;
  commands.stepSentence(by);
  return true;
}

const hasContents = ({ article }: Reader): boolean =>
  article.blocks.filter((block) => block.type === 'heading').length > 1;

/** Does what a key asks for; false where that is nothing now, and the key keeps its use. `focused` is in the reader. */
export function runCommand(reader: Reader, command: KeyCommand, focused: Element | null): boolean {
  const { commands, state, narrator } = reader;
  const table: Readonly<Record<KeyCommand, () => unknown>> = {
    escape: commands.goBack,
    listen: narrator.toggle,
    previous: () => step(reader, -1),
    next: () => step(reader, 1),
    up: () => stepSentence(reader, -1, focused),
    down: () => stepSentence(reader, 1, focused),
    focus: () => commands.setSentenceFocus(!state.settings.value.sentenceFocus),
    larger: () => commands.stepSize(1),
    smaller: () => commands.stepSize(-1),
    theme: commands.nextTheme,
    save: () => void commands.save(),
    contents: () => hasContents(reader) && commands.toggle('contents'),
    help: () => commands.toggle('help'),
  };
  return table[command]() !== false;
}
