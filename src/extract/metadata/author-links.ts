/** Parts of addresses under which sites keep the pages of their authors. */
const folders = [
  ...['author', 'authors', 'autor', 'autoren', 'autore', 'autori', 'auteur', 'auteurs', 'autores', 'tac-gia'],
  ...['writer', 'writers', 'staff', 'contributor', 'contributors', 'reporter', 'journalist', 'journalists'],
  ...['profile', 'profil', 'people', 'person', 'meet-the-team', 'verfasser', 'redaktion', 'redakteure'],
  ...['user', 'users', 'member', 'members', 'penulis', 'yazar', 'yazarlar', 'columnist', 'columnists'],
];

/** Selector of links to a person's page: "/author/ann-lee", "/u/ann", "user-list/?u=12". */
export const authorLinks = [
  ...folders.map((folder) => `a[href*="/${folder}/"]`),
  ...['a[href*="/u/"]', 'a[href*="?author="]', 'a[href*="?u="]', 'a[href*="userinfo"]'],
].join(',');
