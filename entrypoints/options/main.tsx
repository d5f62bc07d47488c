import { render } from 'preact';
import { onStoredChange, optionsActions, preparePage, storedSettings, translate } from '@/platform';
import { OptionsApp, type OptionsDeps, TranslationProvider } from '@/ui';

const deps: OptionsDeps = {
  ...optionsActions,
  settings: storedSettings,
  subscribe: (onChange) => onStoredChange('settings', onChange),
};

render(
  <TranslationProvider value={translate}>
    <OptionsApp {...deps} />
  </TranslationProvider>,
  preparePage('page_options'),
);
