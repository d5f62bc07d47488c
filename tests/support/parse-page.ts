/** A document of its own, as a saved page gives it. */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A news page around a body: menu, headline, and a side list, so that the model has something to tell apart. */
export const newsPage = (body: string, head = ''): Document =>
  parsePage(`<!doctype html><html lang="vi"><head><title>Làng chiếu Cồn Sậy vào vụ</title>
<meta property="og:title" content="Làng chiếu Cồn Sậy vào vụ">${head}</head><body>
<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/the-gioi">Thế giới</a></li><li><a href="/kinh-te">Kinh tế</a></li></ul></nav>
<main><article><h1>Làng chiếu Cồn Sậy vào vụ</h1>${body}</article></main>
<aside class="sidebar"><h3>Đọc nhiều</h3><ul><li><a href="/a-1.htm">Giá lúa tăng ở nhiều tỉnh</a></li>
<li><a href="/b-2.htm">Cầu mới nối hai bờ sông</a></li></ul></aside><footer>Bản quyền thuộc về Báo Mẫu</footer></body></html>`);

export const paragraph = (place: string): string =>
  `Từ sáng sớm, tiếng khung dệt đã vang khắp ${place}, nơi hơn một trăm hộ còn giữ nghề, và người thợ già nhất, năm nay tám mươi tuổi, vẫn ngồi bên khung mỗi ngày để dạy cháu mình.`;
