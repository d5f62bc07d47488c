/** What the test site answers: all text is invented. */
export interface SitePage {
  readonly type: string;
  readonly body: string | Buffer;
}

const html = (body: string, head = '<title>Trang thử</title>'): SitePage => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="vi"><head>${head}</head>${body}</html>`,
});

const paragraphs = [
  'Theo bà Nguyễn Thị Hồng Cúc, Chủ tịch UBND xã Tân Lác, năm 2024 cả xã chỉ còn 37 hộ theo nghề dệt chiếu, phần lớn là người trên 60 tuổi. Đến nay, con số này đã tăng lên 112 hộ với hơn 300 lao động thường xuyên.',
  'Tổ khéo tay ra đời tháng 8/2024, ban đầu chỉ có chín người. Mỗi thành viên góp 2 triệu đồng để mua chung khung dệt, nhuộm lác bằng màu lá cây và bán hàng qua mạng.',
  '"Chúng tôi không cạnh tranh bằng giá rẻ, mà bằng tấm chiếu nằm mát và bền mười năm", ông Lê Văn Sáu, tổ trưởng, cho biết trong buổi gặp gỡ đầu tuần.',
  'Sáu tháng đầu năm 2026, tổ bán được gần 7.400 đôi chiếu, doanh thu 4,6 tỷ đồng, tăng 38% so với cùng kỳ. Khoảng 12 ha đất trũng bỏ hoang được trồng lại lác.',
  'Từ nay đến cuối năm, Tân Lác đặt mục tiêu đưa chiếu Cồn Sậy vào 20 điểm du lịch và đạt ít nhất 150 hộ theo nghề, xã cho biết thêm.',
];

export const articleTitle = 'Làng dệt chiếu Cồn Sậy hồi sinh';

interface ArticleOptions {
  readonly address: string;
  readonly title?: string;
  /** Put after the others; a page that was edited since. */
  readonly extra?: string;
  /** Markup put after the paragraphs. */
  readonly blocks?: string;
}

/** A news article, long enough to scroll. */
export function articlePage({ address, title = articleTitle, extra, blocks = '' }: ArticleOptions): SitePage {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-09-14T08:30:00+07:00',
    author: { '@type': 'Person', name: 'Minh Thư' },
    publisher: { '@type': 'Organization', name: 'Báo Mẫu' },
  };
  const head = `<meta charset="utf-8"><title>${title} | Báo Mẫu</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${title}">
    <link rel="canonical" href="${address}">
    <script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const all = extra ? [...paragraphs, extra] : paragraphs;
  const text = all.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return html(
    `<body><nav><a href="/">Trang chủ</a> <a href="/the-thao.htm">Thể thao</a></nav>
    <main><article><h1>${title}</h1><p class="sapo"><b>Làng dệt chiếu Cồn Sậy có thêm 1.250 đơn hàng mỗi tháng.</b></p>
    ${text}${blocks}<p class="author">Minh Thư</p></article><div style="height:3000px"></div></main></body>`,
    head,
  );
}

const home = html(
  `<body>${Array.from({ length: 40 }, (_, i) => `<p><a href="/tin-${i}.htm">Tin số ${i}</a></p>`).join('')}</body>`,
);

/** A grey point, the smallest PNG there is. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** Pages that are the same on every host. */
export const fixedPages: Readonly<Record<string, SitePage>> = {
  '/': home,
  '/trong.htm': html('<body>  </body>'),
  '/khung.htm': html('<frameset cols="50%,50%"><frame src="/trong.htm"><frame src="/trong.htm"></frameset>'),
  '/khung-trong.htm': html('<body><iframe src="/trong.htm"></iframe></body>'),
  '/anh.png': { type: 'image/png', body: png },
  '/van-ban.pdf': { type: 'application/pdf', body: pdf },
  '/ghi-chu.txt': { type: 'text/plain; charset=utf-8', body: 'Ghi chú.' },
};
