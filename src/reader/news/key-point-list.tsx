import type { KeyPoint } from '@/article';
import { useReader } from '../session/reader-context';
import { SpanButton } from './span-button';

export function KeyPointList({ points }: { readonly points: readonly KeyPoint[] }) {
  const { text, article } = useReader();
  if (points.length === 0) return null;
  return (
    <section class="points">
      <h3>{text('reader_points')}</h3>
      <ol dir={article.direction}>
        {points.map((point) => (
          <li key={`${point.span.paragraph}:${point.span.start}`}>
            <SpanButton span={point.span}>{point.text}</SpanButton>
          </li>
        ))}
      </ol>
    </section>
  );
}
