import type { Nearest } from './keywords';
import type { TextShape } from './measure';
import type { Shape } from './shape';

/** A block-level element of the page. */
export interface Container {
  /** Place among the containers of the page. */
  readonly index: number;
  readonly element: Element;
  readonly tag: string;
  readonly parent: Container | null;
  readonly depth: number;
  readonly shape: Shape;
  /** Same for containers whose path of tags and classes is the same. */
  readonly path: number;
  /** What the names and tags of it and of those around it say. */
  readonly nearest: Nearest;
  readonly isHidden: boolean;
  /** Items below: from `start`, up to but without `end`. */
  readonly start: number;
  end: number;
  /** Sums over all text below. */
  words: number;
  linkWords: number;
  runs: number;
  /** Runs that read like a paragraph: long, few links. */
  paragraphs: number;
  media: number;
  children: number;
  /** Runs that are links and nothing else. */
  linkRuns: number;
}

/** An inline element around text, with those around it. */
export interface Mark {
  readonly element: Element;
  readonly tag: string;
  readonly outer: Mark | null;
}

/** One text node of a run. `text` has its white space collapsed; a line break is "\n". */
export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
}

/** Text between two block boundaries or double line breaks. */
export interface Run {
  readonly kind: 'run';
  /** Place among all runs and media of the page. */
  readonly order: number;
  /** Place among the runs of the page. */
  readonly index: number;
  readonly container: Container;
  readonly pieces: readonly Piece[];
  /** Trimmed, white space collapsed, NFC; lines stand apart by "\n". */
  readonly text: string;
  readonly shape: TextShape;
  readonly words: number;
  readonly linkWords: number;
  readonly boldWords: number;
  /** Addresses that the run links to. */
  readonly links: number;
}

export interface Media {
  readonly kind: 'media';
  readonly order: number;
  readonly container: Container;
  readonly element: Element;
  readonly type: 'image' | 'embed' | 'noscript' | 'rule';
  /** The link around an image. */
  readonly link: Element | null;
}

export type Item = Run | Media;

export interface PageMap {
  readonly root: Container;
  readonly items: readonly Item[];
  readonly runs: readonly Run[];
  readonly containers: readonly Container[];
  /** Words of all runs. */
  readonly words: number;
}
