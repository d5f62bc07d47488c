import { useReader } from '../session/reader-context';

/** The headings of the article. */
export function ContentsPanel() {
  const { article, state, commands } = useReader();
  const go = (paragraph: number): void => {
    state.panel.value = null;
    commands.showParagraph(paragraph);
  };
  return (
    <ol class="contents" lang={article.language} dir={article.direction}>
      {article.blocks.map(
        (block) =>
          block.type === 'heading' && (
            <li key={block.paragraph} data-level={block.level}>
              <button type="button" class="menu-item" onClick={() => go(block.paragraph)}>
                {block.text}
              </button>
            </li>
          ),
      )}
    </ol>
  );
}
