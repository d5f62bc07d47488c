import articleCss from './article.css?inline';
import blocksCss from './blocks.css?inline';
import controlsCss from './controls.css?inline';
import forcedColorsCss from './forced-colors.css?inline';
import frameCss from './frame.css?inline';
import lightboxCss from './lightbox.css?inline';
import newsCss from './news.css?inline';
import notesCss from './notes.css?inline';
import panelsCss from './panels.css?inline';
import printCss from './print.css?inline';
import sentenceFocusCss from './sentence-focus.css?inline';

/** All styles of the reader, in order: later files may refine earlier ones. */
export const readerCss = [
  frameCss,
  articleCss,
  blocksCss,
  controlsCss,
  panelsCss,
  newsCss,
  notesCss,
  sentenceFocusCss,
  lightboxCss,
  forcedColorsCss,
  printCss,
].join('\n');
