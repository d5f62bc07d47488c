import type { ListItem } from '@/article';
import { RichText } from './rich-text';

interface ListNode {
  readonly item: ListItem;
  readonly children: readonly ListItem[];
}

/** Items of the outermost depth, each with the deeper ones that follow it. */
export function nestItems(items: readonly ListItem[]): readonly ListNode[] {
  const depth = Math.min(...items.map((item) => item.depth));
  const nodes: { readonly item: ListItem; readonly children: ListItem[] }[] = [];
  for (const item of items) {
    const last = nodes.at(-1);
    if (last && item.depth > depth) last.children.push(item);
    else nodes.push({ item, children: [] });
  }
  return nodes;
}

interface ListBlockProps {
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export function ListBlock({ ordered, items }: ListBlockProps) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {nestItems(items).map(({ item, children }) => (
        <li key={item.paragraph}>
          <RichText as="div" html={item.html} paragraph={item.paragraph} />
          {children.length > 0 && <ListBlock ordered={ordered} items={children} />}
        </li>
      ))}
    </Tag>
  );
}
