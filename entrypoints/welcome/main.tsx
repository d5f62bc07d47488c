import { render } from 'preact';
import { translate } from '@/platform';
import { TranslationProvider, WelcomeApp } from '@/ui';

const root = document.getElementById('root');
if (root)
  render(
    <TranslationProvider value={translate}>
      <WelcomeApp />
    </TranslationProvider>,
    root,
  );
