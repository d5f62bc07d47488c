import { articlePage, articleTitle, type SitePage } from '../site-pages';

interface HostileParts {
  readonly address: string;
  readonly title?: string;
  /** Put at the end of the head, before anything of the body is there. */
  readonly head?: string;
  /** Runs in the page at the end of the body. */
  readonly script?: string;
  /** Put around the article. */
  readonly around?: readonly [before: string, after: string];
}

/** Counts what of the page runs where it should not; see `Window.hits`. */
const counter = '<script>window.hits = 0; window.hit = () => { window.hits++; };</script>';

/** The news article of the main way, on a page that is up to something. */
export function hostilePage(parts: HostileParts): SitePage {
  const { address, title = articleTitle, head = '', script = '', around = ['', ''] } = parts;
  const page = articlePage({ address, title });
  const body = String(page.body)
    .replace('</head>', () => `${counter}${head}</head>`)
    .replace('<main>', () => `${around[0]}<main>`)
    .replace('</main>', () => `</main>${around[1]}<script>${script}</script>`);
  return { type: page.type, body };
}
