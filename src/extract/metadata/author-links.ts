import { attributeText } from '../walk/own-dom';

/** Parts of addresses under which sites keep the pages of their authors. */
const folders =
  'authors?|autor(?:en|e|i|es)?|auteurs?|tac-gia|writers?|staff|contributors?|reporter|journalists?|columnists?|profile?|people|person|meet-the-team|verfasser|redaktion|redakteure|users?|members?|penulis|yazar(?:lar)?|u';
const address = new RegExp(`/(?:${folders})/|[?&](?:author|u|uid)=|userinfo`, 'i');

/** True for a link to a person's page: "/author/ann-lee", "/u/ann", "user-list/?u=12". */
export const isAuthorLink = (link: Element): boolean => address.test(attributeText(link, 'href'));
