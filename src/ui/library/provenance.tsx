import type { Edits, FieldSource, MetadataField, SavedSummary, Summary } from '@/article';
import { formatInstant, formatMoment } from '../format/dates';
import { type MessageKey, useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';
import { RecordSize } from './record-size';

const fields = [
  ['title', 'library_field_title'],
  ['lead', 'library_field_lead'],
  ['byline', 'library_field_byline'],
  ['agency', 'library_field_agency'],
  ['publisher', 'library_field_publisher'],
  ['section', 'library_field_section'],
  ['tags', 'library_field_tags'],
  ['published', 'library_field_published'],
  ['modified', 'library_field_modified'],
  ['dateline', 'library_field_dateline'],
  ['language', 'library_field_language'],
  ['url', 'library_field_url'],
] as const satisfies readonly (readonly [MetadataField, MessageKey])[];

const sources = {
  'json-ld': 'library_from_json_ld',
  meta: 'library_from_meta',
  microdata: 'library_from_microdata',
  dom: 'library_from_dom',
  url: 'library_from_url',
  text: 'library_from_text',
} as const satisfies Record<FieldSource, MessageKey>;

function shownValue(summary: Summary, field: (typeof fields)[number][0], language: string): string {
  if (field === 'publisher')
    return [summary.publisher.name, summary.publisher.host].filter(Boolean).join(' · ');
  if (field === 'published' || field === 'modified') return formatMoment(summary[field], language);
  const value = summary[field];
  return typeof value === 'string' ? value : value.join(', ');
}

interface FieldsProps {
  readonly summary: Summary;
  readonly edits: Edits;
}

function Fields({ summary, edits }: FieldsProps) {
  const text = useText();
  const language = useLanguage();
  const known = fields.filter(([field]) => shownValue(summary, field, language) !== '');
  return (
    <table class="provenance">
      <thead>
        <tr>
          <th scope="col">{text('library_field')}</th>
          <th scope="col">{text('ui_value')}</th>
          <th scope="col">{text('library_from')}</th>
        </tr>
      </thead>
      <tbody>
        {known.map(([field, name]) => {
          const origin = summary.provenance[field];
          return (
            <tr key={field}>
              <th scope="row">{text(name)}</th>
              <td>{shownValue(summary, field, language)}</td>
              <td>
                {Object.hasOwn(edits, field)
                  ? text('library_yours')
                  : origin &&
                    text(
                      'library_from_sure',
                      text(sources[origin.source]),
                      Math.round(origin.confidence * 100),
                    )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Where each metadata field came from and how sure it is, and when the record was made. */
export function Provenance({ saved }: { readonly saved: SavedSummary }) {
  const text = useText();
  const language = useLanguage();
  const { deps } = useLibrary();
  return (
    <details class="field">
      <summary>{text('library_provenance')}</summary>
      <Fields summary={deps.tools.edited(saved)} edits={saved.edits} />
      <RecordSize id={saved.id} />
      <p class="field-note">
        {text('library_saved_at', formatInstant(saved.savedAt, language))}
        {saved.updatedAt !== saved.savedAt &&
          ` ${text('library_updated_at', formatInstant(saved.updatedAt, language))}`}
        {saved.versions.length > 0 && ` ${text('library_versions', saved.versions.length)}`}
      </p>
    </details>
  );
}
