/** What hostile pages are put together from; all of it is invented. */
export const tagNames =
  'a abbr article aside b blockquote body br button caption center dd details dialog div dl dt em embed fieldset figcaption figure font footer form frameset h1 h2 h3 header hr html i iframe img input label legend li link main map math menu meta mglyph mi mtext nav noscript object ol option p picture plaintext pre q rt ruby script section select slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr u ul video xmp foreignObject annotation-xml'.split(
    ' ',
  );

/** Values of `name` and `id` that shadow what scripts call. */
export const clobberingNames =
  'attributes body childNodes children className classList cloneNode closest contains contentType createElement createTreeWalker defaultView documentElement firstChild firstElementChild getAttribute getElementsByTagName hasAttribute head href id innerHTML localName location matches name nextSibling nodeName nodeType nodeValue outerHTML ownerDocument parentElement parentNode querySelector querySelectorAll shadowRoot style tagName textContent title constructor __proto__ toString'.split(
    ' ',
  );

export const attributeNames =
  'class id name style hidden role lang dir href src srcset data-src alt title content property itemprop itemtype datetime type rel onclick onerror onload srcdoc action formaction xlink:href width height'.split(
    ' ',
  );

export const attributeValues = [
  '',
  'article',
  'article-body content',
  'author byline',
  'sapo lead',
  'caption',
  'related sidebar',
  'display:none',
  'javascript:hit()',
  ' java\nscript:hit()',
  'data:text/html,<script>hit()</script>',
  '//evil.example/a.jpg',
  'http://',
  'http://[::1',
  'https://user:pass@bao.example/a%ZZ.jpg?x=1#y',
  '/anh-1.jpg 1x, /anh-2.jpg 99999w',
  'a.jpg,,, b.jpg 1e9x',
  'https://bao.example/anh.jpg',
  'article:published_time',
  'og:title',
  'og:image',
  'canonical',
  'application/ld+json',
  'datePublished',
  'https://schema.org/NewsArticle',
  '2026-13-45T99:99:99+99:99',
  '14/09/2026 08:30',
  '"><img src=x onerror=hit()>',
  '-1',
  '1e309',
];

/** Pieces that parsers and sanitisers have stumbled over. */
export const rawPieces = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '</p>',
  '</body></html>',
  '<',
  '&#x0;',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '<svg><style><img src=x onerror=hit()></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=hit()>',
  '<noscript><p title="</noscript><img src=x onerror=hit()>"></noscript>',
  '<template><p>Khuôn</p><script>hit()</script></template>',
  '<div><template shadowrootmode="closed"><p>Bóng</p></template></div>',
  '<iframe srcdoc="<p>Khung</p>"></iframe>',
  '<table><tr><td>Một<td>Hai<tr><td>Ba<td>Bốn</table>',
  '<ul><li>Một<ul><li>Hai</ul><li>Ba</ul>',
  '<figure><img src="/a.jpg" alt="Chú thích ảnh"><figcaption>Bến sông. Ảnh: Minh Thư</figcaption></figure>',
  '<time datetime="2026-09-14T08:30:00+07:00">14/9/2026</time>',
  '<pre>  một\n  hai</pre>',
];

/** Words between the tags: sentences, other scripts, and characters that are none. */
export const texts = [
  'Theo bà Nguyễn Thị Hồng Cúc, Chủ tịch UBND xã Tân Lác, năm 2024 cả xã chỉ còn 37 hộ theo nghề dệt chiếu, phần lớn là người trên 60 tuổi.',
  '"Chúng tôi không cạnh tranh bằng giá rẻ", ông Lê Văn Sáu, tổ trưởng, cho biết trong buổi gặp gỡ đầu tuần.',
  'Sáu tháng đầu năm 2026, tổ bán được gần 7.400 đôi chiếu, doanh thu 4,6 tỷ đồng, tăng 38% so với cùng kỳ.',
  'The mill, which employs 1,250 people, said on Tuesday that sales rose 12.5% to $3.4 million.',
  '村では三百人が働いている。去年より多い。',
  'קריאה נקייה של החדשות \u202eשלום\u202c',
  'Tiêu đề \u202egnp.exe\u202c lạ',
  'lẻ \ud800 đôi \udc00 nửa',
  '\u0000\u0001\u000b\ufffe',
  'e\u0301\u0323'.repeat(30),
  '👩‍👩‍👧‍👦 🇻🇳',
  ' \u00a0\u200b\ufeff\n\t',
  'Minh Thư',
  '(TTXVN)',
  'Ảnh: Minh Thư/TTXVN',
  '1.000.000.000.000.000.000.000.000',
  'ngày 31 tháng 2 năm 2026',
];
