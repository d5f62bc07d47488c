import type { Edits, Place, Summary } from '@/article';
import { formatMention } from '../format/dates';
import { type MessageKey, useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { FieldSection } from './field-section';
import { LongList } from './long-list';
import { OwnMark } from './own-mark';
import { SourceLinks } from './source-links';

const levels = {
  country: 'library_level_country',
  province: 'library_level_province',
  district: 'library_level_district',
  commune: 'library_level_commune',
} as const satisfies Record<Exclude<Place['level'], 'other'>, MessageKey>;

/** "xã Tân Phú" says its level itself; a bare name begins with a capital. */
const namesItsLevel = (name: string): boolean => /^\p{Ll}/u.test(name);

interface ItemProps {
  readonly name: string;
  readonly detail: string;
  readonly language: string;
  readonly source: Parameters<typeof SourceLinks>[0];
}

function Item({ name, detail, language, source }: ItemProps) {
  return (
    <li>
      <span class="item-text">
        <strong lang={language}>{name}</strong>
        {detail && <span class="item-detail">{detail}</span>}
      </span>
      <SourceLinks {...source} />
    </li>
  );
}

function People({ summary }: { readonly summary: Summary }) {
  return (
    <LongList
      items={summary.people.map(({ name, role, organisation, mentions }) => (
        <Item
          key={name}
          name={name}
          detail={[role, role.includes(organisation) ? '' : organisation].filter(Boolean).join(', ')}
          language={summary.language}
          source={{ span: mentions[0], url: summary.url, about: name }}
        />
      ))}
    />
  );
}

function Dates({ summary }: { readonly summary: Summary }) {
  const language = useLanguage();
  return (
    <LongList
      items={summary.dates.map(({ raw, iso, span }) => (
        <Item
          key={`${span.paragraph}:${span.start}`}
          name={raw}
          detail={raw.includes(formatMention(iso, language)) ? '' : formatMention(iso, language)}
          language={summary.language}
          source={{ span, url: summary.url, about: raw }}
        />
      ))}
    />
  );
}

/** People with roles, organisations, places and dates. */
export function WhoAndWhere({ summary, edits }: { readonly summary: Summary; readonly edits: Edits }) {
  const text = useText();
  const { people, organisations, places, dates, language, url } = summary;
  return (
    <>
      <FieldSection title={text('ui_people')} isEmpty={people.length === 0}>
        <People summary={summary} />
        <OwnMark field="people" edits={edits} />
      </FieldSection>
      <div class="field-pair">
        <FieldSection title={text('ui_organisations')} isEmpty={organisations.length === 0}>
          <LongList
            items={organisations.map(({ name, abbreviation, mentions }) => (
              <Item
                key={name}
                name={name}
                detail={abbreviation}
                language={language}
                source={{ span: mentions[0], url, about: name }}
              />
            ))}
          />
          <OwnMark field="organisations" edits={edits} />
        </FieldSection>
        <FieldSection title={text('ui_places')} isEmpty={places.length === 0}>
          <LongList
            items={places.map(({ name, level, mentions }) => (
              <Item
                key={`${level}:${name}`}
                name={name}
                detail={level === 'other' || namesItsLevel(name) ? '' : text(levels[level])}
                language={language}
                source={{ span: mentions[0], url, about: name }}
              />
            ))}
          />
          <OwnMark field="places" edits={edits} />
        </FieldSection>
      </div>
      <FieldSection title={text('ui_dates')} isEmpty={dates.length === 0}>
        <Dates summary={summary} />
      </FieldSection>
    </>
  );
}
