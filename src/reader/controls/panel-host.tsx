import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '@/ui';
import { SummaryView } from '../news/summary-view';
import { useReader } from '../session/reader-context';
import type { PanelName } from '../session/reader-state';
import { ContentsPanel } from './contents-panel';
import { HelpPanel } from './help-panel';
import { ListenPanel } from './listen-panel';
import { MorePanel } from './more-panel';
import { TextPanel } from './text-panel';
import { ThemePanel } from './theme-panel';

interface PanelEntry {
  readonly label: MessageKey;
  readonly View: FunctionComponent;
}

const panels: Readonly<Record<PanelName, PanelEntry>> = {
  text: { label: 'reader_text', View: TextPanel },
  theme: { label: 'reader_theme', View: ThemePanel },
  listen: { label: 'reader_listen', View: ListenPanel },
  contents: { label: 'reader_contents', View: ContentsPanel },
  summary: { label: 'reader_summary', View: SummaryView },
  more: { label: 'reader_more', View: MorePanel },
  help: { label: 'reader_help', View: HelpPanel },
};

const focusable = 'button:not(:disabled), input, select, a[href]';

/** Puts the panel beside its button (a custom property, which only the wide layout uses) and the focus into it. */
function settle(panel: HTMLElement, name: PanelName): void {
  const root = panel.getRootNode() as ShadowRoot;
  const anchor =
    root.querySelector(`[data-control="${name}"]`) ?? root.querySelector('[data-control="more"]');
  panel.style.setProperty('--anchor', `${Math.round(anchor?.getBoundingClientRect().top ?? 0)}px`);
  const current = panel.querySelector<HTMLElement>('[aria-checked="true"], :checked, [aria-current="true"]');
  (current ?? panel.querySelector<HTMLElement>(focusable) ?? panel).focus({ preventScroll: true });
}

/** The open panel: beside the strip, or a sheet over the bottom bar. */
export function PanelHost() {
  const { state, text, commands } = useReader();
  const element = useRef<HTMLElement>(null);
  const name = state.panel.value;
  useLayoutEffect(() => {
    if (name && element.current) settle(element.current, name);
  }, [name]);
  if (!name) return null;
  const { label, View } = panels[name];
  return (
    <>
      {/* Anywhere else closes the panel; keys have Escape. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div class="backdrop" onClick={() => commands.toggle(name)} />
      <section
        ref={element}
        class={`panel panel-${name}`}
        role="dialog"
        aria-label={text(label)}
        tabIndex={-1}
      >
        <h2 class="panel-title">{text(label)}</h2>
        <View />
      </section>
    </>
  );
}
