import css from './tokens.css?inline';

/** The tokens as text, for a shadow root's style sheet. */
export const tokensCss: string = css;
