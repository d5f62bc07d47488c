import { render } from 'preact';
import { openLibraryTab, openOptions, preparePage, shortcuts, translate } from '@/platform';
import { TranslationProvider, WelcomeApp } from '@/ui';

const root = preparePage('page_welcome');

function show(readerKeys: string): void {
  render(
    <TranslationProvider value={translate}>
      <WelcomeApp
        openOptions={openOptions}
        openLibrary={() => void openLibraryTab()}
        readerKeys={readerKeys}
      />
    </TranslationProvider>,
    root,
  );
}

show('');
void shortcuts().then((all) => show(all.find(({ command }) => command === 'reader')?.keys ?? ''));
