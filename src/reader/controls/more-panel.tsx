import { Copy, ExternalLink, type IconNode, Keyboard, Library, Printer, TextQuote } from 'lucide';
import { Icon, type MessageKey } from '@/ui';
import { useReader } from '../session/reader-context';

interface MenuItemProps {
  readonly icon: IconNode;
  readonly label: MessageKey;
  readonly onClick: () => void;
}

function MenuItem({ icon, label, onClick }: MenuItemProps) {
  const { text } = useReader();
  return (
    <li>
      <button type="button" class="menu-item" onClick={onClick}>
        <Icon of={icon} />
        {text(label)}
      </button>
    </li>
  );
}

/** What is done less often: taking the article elsewhere, and the rest. */
export function MorePanel() {
  const { article, state, text, commands, actions } = useReader();
  return (
    <ul class="menu">
      <MenuItem icon={Copy} label="reader_copy_markdown" onClick={() => void commands.copyMarkdown()} />
      <MenuItem icon={TextQuote} label="reader_copy_citation" onClick={() => void commands.copyCitation()} />
      <MenuItem icon={Printer} label="reader_print" onClick={() => commands.print('article')} />
      {state.summary.value.status === 'ready' && (
        <MenuItem
          icon={Printer}
          label="reader_print_summary"
          onClick={() => commands.print('article-and-summary')}
        />
      )}
      <li>
        <a class="menu-item" href={article.url} target="_blank" rel="noopener noreferrer">
          <Icon of={ExternalLink} />
          {text('reader_open_original')}
        </a>
      </li>
      <MenuItem icon={Library} label="reader_open_library" onClick={actions.openLibrary} />
      <MenuItem icon={Keyboard} label="reader_help" onClick={() => commands.toggle('help')} />
    </ul>
  );
}
