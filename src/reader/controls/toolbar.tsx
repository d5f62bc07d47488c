import {
  ALargeSmall,
  BookmarkCheck,
  BookmarkPlus,
  Contrast,
  Ellipsis,
  FileText,
  Headphones,
  type IconNode,
  List,
  X,
} from 'lucide';
import type { MessageKey } from '@/ui';
import { useReader } from '../session/reader-context';
import type { PanelName } from '../session/reader-state';
import { IconButton } from './icon-button';

interface PanelControl {
  readonly panel: PanelName;
  readonly icon: IconNode;
  readonly label: MessageKey;
  readonly keys?: string;
}

const panelControls = {
  text: { panel: 'text', icon: ALargeSmall, label: 'reader_text' },
  theme: { panel: 'theme', icon: Contrast, label: 'reader_theme', keys: 'd' },
  listen: { panel: 'listen', icon: Headphones, label: 'reader_listen', keys: 'n k' },
  contents: { panel: 'contents', icon: List, label: 'reader_contents', keys: 't' },
  more: { panel: 'more', icon: Ellipsis, label: 'reader_more' },
} satisfies Record<string, PanelControl>;

function PanelButton({ panel, icon, label, keys }: PanelControl) {
  const { state, text, commands } = useReader();
  return (
    <IconButton
      name={panel}
      icon={icon}
      label={text(label)}
      expanded={state.panel.value === panel}
      tabIndex={-1}
      onClick={() => commands.toggle(panel)}
      {...(keys === undefined ? {} : { keys })}
    />
  );
}

function SummaryButton() {
  const { state, text, commands } = useReader();
  const isOpen = state.isWide.value ? state.isStripOpen.value : state.panel.value === 'summary';
  return (
    <IconButton
      name="summary"
      icon={FileText}
      label={text('reader_summary')}
      expanded={isOpen}
      tabIndex={-1}
      onClick={commands.toggleSummary}
    />
  );
}

function SaveButton() {
  const { state, text, commands } = useReader();
  const isSaved = state.savedId.value !== null;
  return (
    <IconButton
      name="save"
      icon={isSaved ? BookmarkCheck : BookmarkPlus}
      label={text(isSaved ? 'reader_saved' : 'reader_save')}
      pressed={isSaved}
      disabled={state.save.value.status === 'saving'}
      keys="s"
      tabIndex={-1}
      onClick={() => void commands.save()}
    />
  );
}

/** A strip at the left where the window is wide, a bar at the bottom where it is narrow. */
export function Toolbar() {
  const { article, text, narrator, commands } = useReader();
  const headings = article.blocks.filter((block) => block.type === 'heading').length;
  return (
    <div class="toolbar" role="toolbar" aria-label={text('reader_controls')}>
      <IconButton
        name="close"
        icon={X}
        label={text('reader_close')}
        keys="Escape"
        onClick={commands.close}
        tabIndex={0}
      />
      <PanelButton {...panelControls.text} />
      <PanelButton {...panelControls.theme} />
      {narrator.voices.value.length > 0 && <PanelButton {...panelControls.listen} />}
      {headings > 1 && <PanelButton {...panelControls.contents} />}
      <SummaryButton />
      <SaveButton />
      <PanelButton {...panelControls.more} />
    </div>
  );
}
