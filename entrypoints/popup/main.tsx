import { render } from 'preact';
import { latest } from '@/library';
import { browserStore, popupActions, translate } from '@/platform';
import { PopupApp, TranslationProvider } from '@/ui';

const root = document.getElementById('root');
const store = browserStore();
if (root)
  render(
    <TranslationProvider value={translate}>
      <PopupApp {...popupActions(location.search)} latest={() => latest(store, 5)} />
    </TranslationProvider>,
    root,
  );
