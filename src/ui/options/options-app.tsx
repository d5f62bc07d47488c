import { useEffect, useMemo } from 'preact/hooks';
import { ErrorNote } from '../errors/error-note';
import { type MessageKey, useText } from '../i18n';
import { About } from './about';
import type { OptionsDeps } from './options-deps';
import { createOptionsStore } from './options-store';
import { Permissions } from './permissions';
import { ReadingOptions } from './reading-options';
import { ShortcutList } from './shortcut-list';
import { Sites } from './sites';

const parts = [
  ['reading', 'options_reading'],
  ['sites', 'options_sites'],
  ['shortcuts', 'options_shortcuts'],
  ['permissions', 'options_permissions'],
  ['privacy', 'options_privacy'],
] as const satisfies readonly (readonly [string, MessageKey])[];

function Contents() {
  const text = useText();
  return (
    <nav class="options-nav" aria-label={text('options_contents')}>
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{text(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The options page. */
export function OptionsApp(deps: OptionsDeps) {
  const text = useText();
  const store = useMemo(() => createOptionsStore(deps), []);
  useEffect(() => store.start(), [store]);
  return (
    <div class="options">
      <header class="options-head">
        <h1>{text('options_title')}</h1>
        <button type="button" class="button" onClick={deps.openLibrary}>
          {text('options_library')}
        </button>
      </header>
      <Contents />
      <main class="options-main">
        {store.problem.value && <ErrorNote code={store.problem.value} />}
        <ReadingOptions store={store} />
        <Sites store={store} deps={deps} />
        <ShortcutList store={store} deps={deps} />
        <Permissions store={store} />
        <About deps={deps} />
      </main>
    </div>
  );
}
