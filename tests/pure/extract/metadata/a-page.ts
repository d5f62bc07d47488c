import { metadataSteps } from '@/extract/metadata';
import { finish } from '@/extract/steps';
import { parsePage } from '../../../support/parse-page';

const address = new URL('https://www.morning-example.org/city/bridge-opens-after-long-delay-1234.html');
const story =
  'The bridge over the small river opened on Tuesday after a delay of three years, and the first to cross it were the pupils of the village school, who had waited for it longer than anybody else in the valley.';

export interface PageParts {
  readonly head?: string;
  readonly headline?: string;
  /** What stands between the headline and the story. */
  readonly under?: string;
  /** What stands behind the story. */
  readonly below?: string;
  readonly language?: string;
  readonly bodyClass?: string;
  readonly url?: URL;
}

/** A page of the invented paper "Morning Example". */
export const aPage = (parts: PageParts): Document =>
  parsePage(`<!doctype html><html lang="${parts.language ?? 'en'}"><head>
<title>Bridge opens after a long delay | Morning Example</title>
<meta property="og:site_name" content="Morning Example">${parts.head ?? ''}</head>
<body class="${parts.bodyClass ?? ''}"><nav><a href="/">Home</a> <a href="/city/">City Life</a></nav>
<main>${parts.headline ?? '<h1>Bridge opens after a long delay</h1>'}${parts.under ?? ''}
<div class="text"><p>${story}</p><p>${story}</p></div>${parts.below ?? ''}</main></body></html>`);

/** The metadata of such a page. */
export const metadataOf = (parts: PageParts) =>
  finish(metadataSteps(aPage(parts), parts.url ?? address, () => {}));
