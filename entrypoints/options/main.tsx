import { render } from 'preact';
import { translate } from '@/platform';
import { OptionsApp, TranslationProvider } from '@/ui';

const root = document.getElementById('root');
if (root)
  render(
    <TranslationProvider value={translate}>
      <OptionsApp />
    </TranslationProvider>,
    root,
  );
