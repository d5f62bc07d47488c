/** One piece of evidence for or against the page being a news article. */
export interface Reason {
  /** Kebab-case name of the signal; the interface translates it ("reason_<signal>"). */
  readonly signal: string;
  /** Positive speaks for an article. */
  readonly weight: number;
  /** The value that was seen: "NewsArticle", "11", "4". */
  readonly evidence: string;
}

export interface Detection {
  readonly isArticle: boolean;
  /** 0 to 1; `isArticle` is true from 0.5. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}
