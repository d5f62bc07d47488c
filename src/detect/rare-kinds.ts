import type { PageReading } from './page-reading';
import type { Statements } from './read-statements';

/** Adds to the log-odds what a signal's rule says, beyond the model. */
export type Adjust = (signal: 'media' | 'other-metadata' | 'documentation', weight: number) => void;

const manuals =
  'docutils sphinx docbook mkdocs asciidoc doxygen javadoc gitbook docusaurus debiandoc texinfo makeinfo phpbb vbulletin xenforo discourse mybb invision'.split(
    ' ',
  );
const media = ['video', 'music', 'profile', 'product'];

/** With more text than this, a page with a player is a story with a film. */
const fewChars = 1400;

/**
 * Kinds of page that the corpus hardly holds (one video page, nine recipes), so that no model can learn them:
 * they say themselves what they are. Weights are judgement: enough to turn an undecided page, not a sure one.
 */
export function judgeRareKinds(
  { data, micro, openType, isOpenArticle, generator }: Statements,
  { values, evidence }: PageReading,
  adjust: Adjust,
): void {
  if (data.isRecipe || micro.isRecipe) {
    adjust('other-metadata', -4);
    return;
  }
  const { groupChars = 0, videoWord, players } = values;
  // Open Graph's type is often the same on all pages of a site, so a film at a film's address outweighs it.
  const isFilm = Boolean(videoWord && players) && data.article === '';
  const isMedia = !isOpenArticle && data.article === '' && media.some((kind) => openType.includes(kind));
  if ((isFilm || isMedia) && groupChars < fewChars) adjust('media', -3);
  if (data.article || isOpenArticle) return;
  if (data.other || micro.other) adjust('other-metadata', -3);
  const program = generator && manuals.find((name) => generator.includes(name));
  if (program) {
    evidence.documentation = program;
    adjust('documentation', -2);
  }
}
