const listed = (list: string): ReadonlySet<string> => new Set(list.split(/[|\n]/));

/** Classifiers and nouns that open a counted noun phrase, even right behind a number word. */
export const vietnameseHeads = listed(
  `người|ông|bà|anh|chị|em|cháu|bé|trẻ|cụ|nạn nhân|con|cái|chiếc|ngôi|căn|tòa|toà|cuộc|vụ|ca|trận|đợt|lượt|chuyến|bộ|đôi|cặp|nhóm|đội|đoàn|tổ|toán|tốp|băng|hộ|nhà|hội|ban|phòng|tỉnh|huyện|quận|xã|phường|thôn|bản|ấp|làng|khu|vùng|miền|nước|châu|bang|trường|lớp|giáo|thầy|cô|bác|trạm|chốt|điểm|nút|cầu|cống|đường|tuyến|đoạn|làn|xe|ôtô|ô|tàu|thuyền|máy|mô|chương|ngành|nghề|loại|dạng|kiểu|mẫu|giống|cây|quả|trái|bông|bó|cành|lá|hạt|bao|túi|hộp|gói|chai|lon|thùng|lô|món|mặt|sản|phần|suất|giải|huy|cú|pha|viên|khẩu|quân|lính|cán|nhân|thợ|tên|kẻ|hung|vị|bức|tấm|tờ|cuốn|quyển|bài|trang|phim|câu|chữ|tiếng|hòn|đảo|ngọn|dòng|bờ|hồ|ao|cánh|vườn|thửa|mảnh|sợi|cơn|áp|bão|lần|hiệp|bước|mũi|liều|nguồn|kênh|hình|hướng|cách|văn|nghị|thư|thẻ|cửa|hàng|chợ|bến|cảng|sân|ga|thang|tầng|đảng|ủy|thạc|mỏ|giếng|bể|lò|phụ|tiểu|lữ|tour|video|clip|phiên|kỳ|hạng|ghế|chỗ|giường|lồng|đàn|bầy|tấn|tạ|quan|tướng|phó|khóa|đài|rừng|núi|xác|cúp|tiền|thủ|streamer|fan|shipper|ngón|chân|vết|nhát|mái|hố|khối|thỏi|miếng|lát|ly|cốc|bát|đĩa|tiêm|hạm|mét|kiện|container|toa|vali|bình|lọ|vỉ|ống|mảng|gian|quầy|sạp|siêu|bãi|startup|website|viện|khoa`,
);

/** Pairs that belong to a noun or its state though their first syllable alone would end the phrase. */
export const vietnamesePairs = listed(
  `thành viên|học sinh|sinh viên|công nhân|công ty|công dân|công an|công trình|đối tượng|đề tài|đề án|đại biểu|đại diện|hành khách|phương tiện|cơ sở|cơ quan|kế hoạch|mục tiêu|nội dung|vấn đề|lĩnh vực|cử tri|thí sinh|thị trấn|thị xã|thanh niên|thiếu niên|lao động|ứng viên|ứng dụng|tập đoàn|tiến sĩ|tiêu chí|nguyên nhân|nguyên tắc|lý do|yếu tố|tác phẩm|tác giả|thi thể|liên doanh|hợp đồng|hợp tác|lãnh đạo|nghi phạm|nghi can|phạm nhân|tài xế|tài khoản|tài liệu|trung tâm|địa phương|địa điểm|đơn vị|đơn hàng|thiết bị|giai đoạn|phụ nữ|gia đình|quốc gia|doanh nghiệp|ngân hàng|y bác|y tá|bệnh nhân|bệnh viện|du khách|du học|khách hàng|khách sạn|khách mời|kỹ sư|chuyên gia|chuyên án|cổ phiếu|cổ đông|cổ động|nghệ sĩ|nghệ nhân|ngôn ngữ|điều kiện|luật sư|tội phạm|tội danh|nông dân|ngư dân|dân quân|chiến sĩ|chiến thắng|tuyển thủ|tổng thống|bàn thắng|bằng chứng|danh hiệu|kỷ lục|thương binh|thương nhân|cửa hàng|phương án|hành vi|hành động|sĩ quan|quân nhân|triệu phú|tỷ phú|đồng xu|cường quốc|thập niên|vận động|tên lửa|tàu chiến|thương hiệu|tổ chức|vòng đấu|kho hàng|biên chế|ủy viên|uỷ viên|dự án|dự thảo|thành viên|thành phố|thành phần|thành tựu|tổ chức|tổ hợp|tổ máy|tổ công|tổ liên|phần quà|phần thi|phần việc|bị thương|bị nạn|bị cáo|bị can|bị hại|bị bệnh|bị bắt|bị hư|bị sập|bị ngập|bị thiệt|bị mất|bị cuốn|bị vùi|phát súng|phát đạn|phát minh|sinh viên|vận động|chi nhánh|chi bộ|giao dịch|thực phẩm|đồng nghiệp|đồng chí|đồng đội|đồng phạm|đồng hồ|đầu sách|đầu việc|đầu máy|đầu mối|đầu xe|đầu bếp|trung tâm|trung đoàn|trung đội|trung úy|trung học|sáng kiến|anh em|chị em|bà mẹ|bà con|ông lớn|em bé|em học|em nhỏ|mất tích|việc làm|trình diễn|biểu diễn|mất việc|thu nhập|chạy thận|tính mạng|hướng dẫn|phục vụ|đồng bào|toàn cầu|kết quả|kết luận|triệu chứng|cách ly|cách làm|song ca|dự báo|đối tác|đối tượng|đối thủ|đối thoại|đối tác|phần mềm|nhập cảnh|nhập viện|xuất viện|bán kết|tiếp dân|tiếp viên|tiếp xúc|đồng tiền|tổng thống|bình luận|gặp nạn|thương mại|sinh sống|sinh con|thời trang|thời kỳ|liên quan|tương tự`,
);

/** Heads before which even "năm" is five and not a year. */
export const vietnameseFiveHeads = listed(
  `người|chiếc|con|cuộc|vụ|ca|ngôi|căn|tỉnh|huyện|xã|đội|trận|nước|bé|em|cháu|ông|bà|anh|chị|cô|tên|cái|bộ|nhóm|hộ|khu|bản|thôn|xe|tàu|quả|bàn|ngày|tuần|giờ|phút|năm|lần|bệnh nhân|nạn nhân|đối tượng|dự án|học sinh|quốc gia|thành viên|công nhân`,
);

/** Words behind which "năm" is a year. */
export const vietnameseYearLeads = listed(
  `nhiều|những|các|mỗi|hằng|hàng|một|hai|ba|vài|mấy|từng|cuối|đầu|giữa|cả|theo|mọi|sang|nửa|trọn`,
);

/** Nouns of what is measured, which open a subject before a figure. */
export const vietnameseMeasured = listed(
  `diện tích|tổng|giá|chi phí|thu nhập|doanh thu|doanh số|lợi nhuận|vốn|kinh phí|mức|số|lương|nợ|sản lượng|năng suất|chiều|trọng tải|trọng lượng|công suất|tốc độ|sức gió|gió|nhiệt độ|độ|tỷ lệ|tỉ lệ|thiệt hại|tiền|kim ngạch|quy mô|thời gian|lãi suất|khối lượng|dung tích|lượng khách|lượng hàng|lượng khí|lượng nước|số lượng|thuế|phí|mệnh giá|trị giá|giá trị|ngân sách|hạn mức|khoảng cách|quãng|tổng chi|tổng thu|nguồn thu|tải trọng|lượng mưa|mực nước|cấp|dân số|tăng trưởng|xuất khẩu|nhập khẩu|cân nặng|tài sản|khách|học phí|cước|án phí|tuổi thọ`,
);
