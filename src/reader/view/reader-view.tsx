import { PanelHost } from '../controls/panel-host';
import { ResumeNotice } from '../controls/resume-notice';
import { SaveNotice } from '../controls/save-notice';
import { Toolbar } from '../controls/toolbar';
import { SummaryStrip } from '../news/summary-strip';
import { Popover } from '../notes/popover';
import { SelectionBar } from '../selection/selection-bar';
import type { Reader } from '../session/reader';
import { ReaderProvider, useReader } from '../session/reader-context';
import { ArticleView } from './article-view';
import { Lightbox } from './lightbox';

function Progress() {
  const { state } = useReader();
  return (
    <div class="progress" aria-hidden="true">
      <div style={{ transform: `scaleX(${state.progress.value})` }} />
    </div>
  );
}

function Layout() {
  const { state } = useReader();
  const hasStrip = state.isWide.value && state.isStripOpen.value;
  return (
    <div class="reader" data-strip={hasStrip}>
      <Progress />
      <Toolbar />
      <PanelHost />
      {/* No <main>: the page behind may have one of its own. */}
      <div class="scroller" tabIndex={-1}>
        <ArticleView />
      </div>
      <SummaryStrip />
      <div class="toasts">
        <SelectionBar />
        <ResumeNotice />
        <SaveNotice />
      </div>
      <Popover />
      <Lightbox />
    </div>
  );
}

/** The whole reader. */
export function ReaderView({ reader }: { readonly reader: Reader }) {
  return (
    <ReaderProvider value={reader}>
      <Layout />
    </ReaderProvider>
  );
}
