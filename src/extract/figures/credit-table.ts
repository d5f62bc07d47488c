/** Words that introduce who made a picture, in the languages that newsrooms write most. */
export const creditWords =
  '(?:Ảnh(?: minh (?:họa|hoạ))?|Nguồn(?: ảnh)?|Hình(?: ảnh)?|Tranh|Đồ (?:họa|hoạ)|Photos?(?: ?graph)?(?: courtesy(?: of)?| credit| by)?|Image(?:s)?(?: credit| courtesy(?: of)?| source)?|Picture|Credits?|Pic|Illustration|Foto|Fotos|Bild|Fotografía|Fotografia|Imagen|Imagem|Crédits?(?: photo)?|Photo ?: ?|Фото|Джерело|Источник|Zdjęcie|Fot|Kuva|Valokuva|Bilde|Fotoğraf|Kredit|Quelle|Source|Sursa|写真|図|사진|圖|图|攝影|摄影)';

/** Agencies and stock houses that stand at the end of a caption without a word before them. */
export const agencyNames =
  '(?:AP|AFP|EPA|EPA-EFE|EFE|ANSA|dpa|DPA|PA|PA Wire|Reuters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock|Alamy|Bloomberg|Xinhua|TASS|Kyodo|Yonhap|TTXVN|TTXVN phát|VNA|Anadolu|AAP|NASA|Imago|IMAGO|picture alliance|AP Photo|Associated Press|Tân Hoa xã|THX|Keystone|Ritzau Scanpix|NTB|TT|Belga|Lusa|CTK|ČTK|PAP|Unsplash|Pixabay|Wikimedia(?: Commons)?|WikiCommons|ZUMA|UPI|SIPA|Rex|REX)';

/** Alts and captions that editors' systems put in and no one wrote. */
export const placeholderCaption =
  /^(chú thích ảnh|nhập chú thích ảnh|chú thích|ảnh minh (họa|hoạ)|caption|image|photo|photo caption|enlarge|enlarge (image|this image)|close|open|toggle caption|hide caption|view (gallery|image|photo)s?|bild|foto|imagen|zoom|phóng to|xem ảnh|lightbox|play|video|\d+\s*(\/|of)\s*\d+)\W*$/i;
