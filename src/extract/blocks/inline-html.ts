import type { SafeHtml } from '@/article';
import { type InlineMark, inlineMarkup, plainHtml } from '@/sanitize';
import type { Mark, Run } from '../walk/page-map';

const passed = ['lang', 'dir', 'datetime', 'title'];

/** Writes runs as the reader shows them; remembers each mark, since pieces share them. */
export class InlineHtml {
  private readonly known = new Map<Mark, InlineMark>();

  /** Relative links resolve against `url`. */
  constructor(private readonly url: URL) {}

  of({ pieces, text }: Run): SafeHtml {
    if (pieces.every(({ mark }) => mark === null)) return plainHtml(text);
    return inlineMarkup(
      pieces.map((piece) => ({ text: piece.text.normalize('NFC'), marks: this.chain(piece.mark) })),
    );
  }

  /** Marks from the outermost to the innermost. */
  private chain(mark: Mark | null): readonly InlineMark[] {
    const marks: InlineMark[] = [];
    for (let at = mark; at; at = at.outer) marks.unshift(this.markOf(at));
    return marks;
  }

  private markOf(mark: Mark): InlineMark {
    let known = this.known.get(mark);
    if (!known) {
      known = { tag: mark.tag, attributes: [...this.linkOf(mark), ...plainAttributesOf(mark)] };
      this.known.set(mark, known);
    }
    return known;
  }

  private linkOf({ element, tag }: Mark): readonly [string, string][] {
    const href = tag === 'a' ? element.getAttribute('href') : null;
    if (!href || !URL.canParse(href, this.url.href)) return [];
    return [['href', new URL(href, this.url).href]];
  }
}

const plainAttributesOf = ({ element }: Mark): readonly [string, string][] =>
  passed.flatMap((name): [string, string][] => {
    const value = element.getAttribute(name);
    return value ? [[name, value]] : [];
  });
