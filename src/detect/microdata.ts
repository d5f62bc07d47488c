import type { StructuredData } from './linked-data';

/** Items that are looked at: more of them make a list in any case. */
const most = 60;
const others = new Set(
  'Product Offer Recipe hRecipe Movie Hotel Restaurant JobPosting QAPage Question'.split(' '),
);

/** What the elements with an `itemtype` speak of; their dates are not read. */
export function microdata(items: NodeListOf<Element>): StructuredData {
  let article = '';
  let articles = 0;
  let other = '';
  let isRecipe = false;
  for (let index = 0; index < Math.min(items.length, most); index++) {
    const stated = items[index]?.getAttribute('itemtype') ?? '';
    const type = stated.slice(stated.lastIndexOf('/') + 1);
    if (type.endsWith('Article') || type.endsWith('BlogPosting')) {
      articles++;
      article ||= type;
    } else if (others.has(type)) other ||= type;
    isRecipe ||= type.endsWith('Recipe');
  }
  return { article, articles, other, isRecipe, date: '' };
}
