import { render } from 'preact';
import { latest } from '@/library';
import { browserStore, openShortcutSettings, popupActions, preparePage, translate } from '@/platform';
import { PopupApp, type PopupDeps, TranslationProvider } from '@/ui';

const deps: PopupDeps = {
  ...popupActions(location.search),
  latest: () => latest(browserStore(), 5),
  openShortcutSettings,
};

render(
  <TranslationProvider value={translate}>
    <PopupApp {...deps} />
  </TranslationProvider>,
  preparePage('ui_brand'),
);
