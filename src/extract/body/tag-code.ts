import { wordTable } from '@/article';
import type { Run } from '../walk/page-map';

/** What a block is, as the classifier counts it. */
const tagCodes = wordTable<number>({
  p: 1,
  div: 2,
  section: 2,
  article: 2,
  li: 3,
  dd: 3,
  dt: 3,
  h1: 4,
  h2: 5,
  h3: 6,
  h4: 7,
  h5: 8,
  h6: 8,
  td: 9,
  th: 9,
  blockquote: 10,
  pre: 11,
  figcaption: 12,
  caption: 12,
  body: 13,
  form: 13,
  address: 14,
});
const otherTag = 15;

/** 0 where there is no run. */
export const tagCode = (run: Run | undefined): number =>
  run ? (tagCodes[run.container.tag] ?? otherTag) : 0;
