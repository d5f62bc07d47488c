import { useEffect, useState } from 'preact/hooks';
import type { Result, SavedSummary } from '@/article';
import type { PageCard } from '@/messages';

interface Popup {
  inspect(): Promise<Result<PageCard>>;
  read(): Promise<Result<null>>;
  save(): Promise<Result<unknown>>;
  openLibrary(): void;
  latest(): Promise<unknown>;
}

/** Stand-ins until the apps are there. */
export function PopupApp(deps: Popup) {
  const [line, setLine] = useState('…');
  const show = async (work: Promise<Result<unknown>>, done: (value: unknown) => string) => {
    const reply = await work;
    setLine(reply.ok ? done(reply.value) : reply.error.code);
  };
  useEffect(() => void show(deps.inspect(), (card) => (card as PageCard).article.title), []);
  return (
    <main>
      <p id="line">{line}</p>
      <button type="button" onClick={() => void show(deps.read(), () => 'read')}>
        Read
      </button>
      <button type="button" onClick={() => void show(deps.save(), () => 'saved')}>
        Save summary
      </button>
      <button type="button" onClick={deps.openLibrary}>
        Library
      </button>
    </main>
  );
}

export function LibraryApp(deps: { list(): Promise<{ saved: readonly SavedSummary[] }> }) {
  const [saved, setSaved] = useState<readonly SavedSummary[]>([]);
  useEffect(() => void deps.list().then((listing) => setSaved(listing.saved)), []);
  return (
    <ul>
      {saved.map(({ id, summary }) => (
        <li key={id}>{summary.title}</li>
      ))}
    </ul>
  );
}

export const OptionsApp = (_deps: object) => <p>options</p>;
export const WelcomeApp = (_deps: object) => <p>welcome</p>;
