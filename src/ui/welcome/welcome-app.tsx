import { useText } from '../i18n';
import { IconPicture, LibraryPicture, ReaderPicture } from './pictures';

/** What the first-run page can lead to. */
export interface WelcomeDeps {
  openOptions(): void;
  openLibrary(): void;
  /** "Alt+Shift+D" as the browser has it; blank or absent where none is set. */
  readonly readerKeys?: string;
}

/** The first-run page: three uses in three pictures. Asks for nothing. */
export function WelcomeApp({ openOptions, openLibrary, readerKeys }: WelcomeDeps) {
  const text = useText();
  return (
    <main class="welcome">
      <header>
        <p class="welcome-brand">{text('ui_brand')}</p>
        <h1>{text('welcome_title')}</h1>
        <p class="welcome-lead">{text('welcome_lead')}</p>
      </header>
      <ol class="uses">
        <li>
          <IconPicture />
          <h2>{text('welcome_icon')}</h2>
          <p>{text('welcome_icon_text')}</p>
        </li>
        <li>
          <ReaderPicture />
          <h2>{text('welcome_reader')}</h2>
          <p>
            {text('welcome_reader_text')} {readerKeys && text('welcome_reader_keys', readerKeys)}
          </p>
        </li>
        <li>
          <LibraryPicture />
          <h2>{text('welcome_library')}</h2>
          <p>{text('welcome_library_text')}</p>
        </li>
      </ol>
      <footer>
        <p>{text('welcome_private')}</p>
        <div class="welcome-actions">
          <button type="button" class="button" onClick={openLibrary}>
            {text('welcome_open_library')}
          </button>
          <button type="button" class="button" onClick={openOptions}>
            {text('welcome_open_options')}
          </button>
        </div>
      </footer>
    </main>
  );
}
