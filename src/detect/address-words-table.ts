const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Path segments and parameter names of pages that list articles. */
export const listingWords = words(
  'tag tags topic topics category categories categoria categorias categorie kategorie kategorien kategori rubrik rubrique rubriques ressort section seccion secciones sezione thema themen tema temas archive archives archiv archivo archivio search suche recherche buscar busca cerca szukaj tim-kiem timkiem tim page seite author authors autor autoren auteur tac-gia profile chu-de dong-su-kien su-kien tu-khoa rss feed s q keyword keywords query latest all tin-moi tin-nong tin-moi-nhat xem-nhieu doc-nhieu chuyen-muc the-loai c cat',
);

/** Path segments, parameter names and host labels of pages that are something else: shops, forums, accounts, manuals, films. */
export const otherWords = words(
  'product products produkt produkte produit produits producto productos shop store cart checkout item p dp pd forum forums foren board thread threads viewtopic viewforum showthread forumdisplay question questions login signin sign-in signup sign-up register registration registrieren join account accounts user users member members dang-nhap dang-ky dangnhap password forgot forgotpassword forgot-password contact contacts contact-us contactus kontakt contatti contacto contato lien-he feedback about about-us impressum imprint privacy datenschutz terms agb help faq support docs doc documentation manual reference api man wiki recipe recipes rezept rezepte recette recettes receta recetas ricette cong-thuc video videos watch clip podcast podcasts audio music album gallery map maps job jobs event events calendar weather thoi-tiet lich-thi-dau lich-chieu-phim lich-van-nien ket-qua ket-qua-bong-da ket-qua-xo-so xo-so download downloads newsletter subscribe abo advertise quang-cao sitemap',
);

/** Path segments of pages where films are. */
export const videoWords = words('video videos clip clips watch');

/** Names of front pages. */
export const frontWords = words('index default home homepage main trang-chu');
