import type { Edits, Summary } from '@/article';
import { useText } from '../i18n';
import { FiguresTable } from '../summary/figures-table';
import { FieldSection } from './field-section';
import { OwnMark } from './own-mark';
import { SourceLinks } from './source-links';

function Coverage({ summary }: { readonly summary: Summary }) {
  const text = useText();
  const { sentencesUsed, sentences, figuresUsed, figures } = summary.coverage;
  if (sentences === 0) return null;
  return (
    <p class="field-note">
      {text('library_coverage', sentencesUsed, sentences)}
      {figures > 0 && ` ${text('library_coverage_figures', figuresUsed, figures)}`}
    </p>
  );
}

interface PointsAndFiguresProps {
  readonly summary: Summary;
  readonly edits: Edits;
}

/** What is read first: key points, what share of the text they use, figures. */
export function PointsAndFigures({ summary, edits }: PointsAndFiguresProps) {
  const text = useText();
  const { keyPoints, figures, language, direction, url } = summary;
  return (
    <>
      <FieldSection title={text('ui_points')}>
        {keyPoints.length === 0 && <p class="field-note">{text('ui_no_points')}</p>}
        <ol class="points">
          {keyPoints.map((point) => (
            <li key={point.text}>
              <span lang={language} dir={direction}>
                {point.text}
              </span>
              <SourceLinks span={point.span} url={url} about={point.text} />
            </li>
          ))}
        </ol>
        <OwnMark field="keyPoints" edits={edits} />
        {!edits.keyPoints && <Coverage summary={summary} />}
      </FieldSection>
      <FieldSection title={text('ui_figures')} isEmpty={figures.length === 0}>
        <FiguresTable
          figures={figures}
          language={language}
          source={(figure) => <SourceLinks span={figure.span} url={url} about={figure.raw} />}
        />
        <OwnMark field="figures" edits={edits} />
      </FieldSection>
    </>
  );
}
