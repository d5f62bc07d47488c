import { useEffect, useState } from 'preact/hooks';
import type { SavedSummary } from '@/article';
import type { VersionChanges } from '@/library';
import { formatMoment } from '../format/dates';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { ChangeList } from './change-list';
import { FieldSection } from './field-section';
import { useLibrary } from './library-context';

/** Compares the present state with an earlier one, both with their saved texts. */
function useChanges(saved: SavedSummary, at: number): VersionChanges | null {
  const { deps } = useLibrary();
  const [changes, setChanges] = useState<VersionChanges | null>(null);
  const before = saved.versions[at];
  useEffect(() => {
    let isStale = false;
    if (!before) return;
    const textOf = (hash: string) => deps.paragraphsOf(saved.id, hash).catch(() => null);
    void Promise.all([textOf(before.textHash), textOf(saved.summary.textHash)]).then(([old, now]) => {
      if (isStale) return;
      const [was, is] = [
        { summary: before, paragraphs: old ?? [] },
        { summary: saved.summary, paragraphs: now ?? [] },
      ];
      setChanges(deps.tools.compareVersions(was, is));
    });
    return () => {
      isStale = true;
    };
  }, [saved, before]);
  return changes;
}

/** What the article says otherwise than when it was saved before. */
export function VersionSection({ saved }: { readonly saved: SavedSummary }) {
  const text = useText();
  const language = useLanguage();
  const [at, setAt] = useState(0);
  const changes = useChanges(saved, at);
  if (saved.versions.length === 0) return null;
  return (
    <FieldSection title={text('library_changes')}>
      {saved.versions.length > 1 && (
        <select
          class="sort"
          aria-label={text('library_changes_since')}
          value={at}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        >
          {saved.versions.map((version, index) => (
            <option key={index} value={index}>
              {text(
                'library_version',
                saved.versions.length - index,
                formatMoment(version.modified || version.published, language),
              )}
            </option>
          ))}
        </select>
      )}
      {changes && <ChangeList changes={changes} language={saved.summary.language} />}
    </FieldSection>
  );
}
