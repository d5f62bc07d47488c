/** Texts beside the page's own that speak for the body. */
export interface Evidence {
  readonly title: string;
  /** meta, og or JSON-LD description. */
  readonly description: string;
  /** JSON-LD articleBody. */
  readonly articleBody: string;
}
