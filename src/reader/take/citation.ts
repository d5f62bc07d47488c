import type { Article } from '@/article';
import { dateLine, dayOf } from '../text/date-line';

const isPresent = (part: string): boolean => part !== '';

/** Source line of an article: Hồng Dân (TTXVN). “Headline”. Báo Tin tức, 15/4/2024. https://… */
export function citation(article: Article, language: string): string {
  const { byline, agency, title, publisher, published, url } = article;
  const people = byline.join(', ');
  const author = people && agency ? `${people} (${agency})` : people || agency;
  const day = dateLine(dayOf(published), language);
  const place = [publisher.name || publisher.host, day].filter(isPresent).join(', ');
  return [author, title && `“${title}”`, place, url].filter(isPresent).join('. ');
}
