import { articlePage, type SitePage } from './site-pages';

const line = (place: string, count: number): string =>
  `Theo ông Phạm Văn Mẫu, Phó Chủ tịch UBND xã ${place}, đợt này có ${count} hộ nhận giống lúa mới, tăng 12% so với vụ trước, và phần lớn số hộ cho biết sẽ trồng trên cả diện tích còn lại vào đầu năm sau.`;

const blocks = `
<h2>Vụ lúa đầu tiên</h2><p>${line('Tân Lộc', 240)} <a href="/bai-khac.htm">Xem thêm bản đồ giống lúa</a><sup><a href="#chu-1" id="goi-1">1</a></sup>.</p>
<figure><img src="/anh.png" width="640" height="360" alt="Cánh đồng Tân Lộc"><figcaption>Cánh đồng Tân Lộc sáng 14/9. Ảnh: Minh Thư</figcaption></figure>
<p>${line('Mỹ Hòa', 180)}</p>
<blockquote><p>Bà con chờ giống lúa này đã ba năm, nay mới có đủ cho cả xã cùng gieo một đợt.</p></blockquote>
<h2>Giá và sản lượng</h2><p>${line('An Thạnh', 96)}</p>
<ul><li>Giống mới chịu được nước mặn bốn phần nghìn trong mười ngày liền.</li><li>Nông dân được trả chậm tiền giống đến hết vụ, không tính lãi.</li></ul>
<table><caption>Sản lượng theo xã</caption><tr><th>Xã</th><th>Hộ</th><th>Tấn</th></tr><tr><td>Tân Lộc</td><td>240</td><td>1.320</td></tr><tr><td>Mỹ Hòa</td><td>180</td><td>990</td></tr></table>
<p>${line('Phú Tân', 75)}</p>
<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Ngày gieo sạ ở Tân Lộc"></iframe>
<p>${line('Vĩnh Lợi', 60)}</p>
<ol><li id="chu-1">Số liệu sơ bộ của phòng nông nghiệp huyện, tính đến ngày 10/9. <a href="#goi-1">↩</a></li></ol>`;

/** An article with everything that a reader has to show: headings, picture, quote, list, table, video, footnote. */
export const richArticle = (address: string): SitePage => articlePage({ address, blocks });
