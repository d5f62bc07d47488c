import type { TextRun } from '@/article';
import type { Run } from '../walk/page-map';
import { InlineHtml } from './inline-html';

/** Numbers text runs as they are written down. */
export class Numbering {
  readonly paragraphs: string[] = [];

  private readonly html: InlineHtml;

  constructor(url: URL) {
    this.html = new InlineHtml(url);
  }

  add(text: string): number {
    return this.paragraphs.push(text) - 1;
  }

  run(run: Run): TextRun {
    return {
      text: run.text,
      html: this.html.of(run),
      paragraph: this.add(run.text),
    };
  }
}
