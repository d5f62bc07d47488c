import { attributeText } from '../walk/own-dom';
import type { Container, Run } from '../walk/page-map';
import { isDataTable } from './table';

/** What a run or figure is part of, from the outside in. */
export interface Frame {
  readonly kind: 'list' | 'quote' | 'box' | 'table' | 'code' | 'plain';
  readonly container: Container;
}

const boxName = /(^|[\s_-])(box|infobox|factbox|fact-box|callout|highlight|hop-?tin)([\s_-]|$)/i;
const isBox = ({ element, tag }: Container): boolean =>
  (element.classList.contains('VCSortableInPreviewMode') && element.getAttribute('type') === 'content') ||
  (tag !== 'body' && tag !== 'li' && boxName.test(attributeText(element, 'class')));

/** The innermost code, table or quote around a run, else the outermost list or the nearest box, up to `within`. */
export function frameOf(run: Run, within: Container | null): Frame {
  let list: Frame | null = null;
  for (let at: Container | null = run.container; at && at !== within; at = at.parent) {
    const { tag } = at;
    if (tag === 'pre') return { kind: 'code', container: at };
    if (tag === 'table' && isDataTable(at)) return { kind: 'table', container: at };
    if (tag === 'blockquote') return { kind: 'quote', container: at };
    if ((tag === 'ul' || tag === 'ol') && hasItem(run, at)) list = { kind: 'list', container: at };
    else if (isBox(at) && at.runs <= 25 && at.words <= 500) return { kind: 'box', container: at };
  }
  return list ?? { kind: 'plain', container: run.container };
}

const hasItem = (run: Run, list: Container): boolean => {
  for (let at: Container | null = run.container; at && at !== list; at = at.parent)
    if (at.tag === 'li') return true;
  return false;
};
