import fc from 'fast-check';
import { normaliseUrl } from '@/article';
import { idOfUrl } from '@/library';
import { claim, property } from './property';

const part = fc.oneof(
  fc.constantFrom(
    ...'amp m. mobile. www. bao.example com.vn ?utm_source=x &fbclid=1 #a /amp/ .amp.html %ff %00 .. // \\ @ : :80 [::1] xn--bo-example ｂａｏ.example ?a=%zz & = index.html'.split(
      ' ',
    ),
    'https://cdn.ampproject.org/c/s/',
    'javascript:',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

const addressLike = fc.oneof(
  fc.array(part, { maxLength: 8 }).map((parts) => `https://${parts.join('')}`),
  fc.array(part, { maxLength: 6 }).map((parts) => `https://bao.example/${parts.join('/')}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

export const addressProperty = property({
  name: 'an address has one spelling, which has no fragment, no login, and an id',
  sharePercent: 5,
  arbitrary: addressLike,
  check: (address) => {
    const once = normaliseUrl(address);
    claim(normaliseUrl(once) === once, `${address} becomes ${once}, then ${normaliseUrl(once)}`);
    claim(/^[0-9a-z]{1,32}$/.test(idOfUrl(address)), 'the id is not one');
    claim(idOfUrl(once) === idOfUrl(address), 'two ids of one page');
    if (!URL.canParse(address)) return;
    const { hash, username, password, protocol } = new URL(once);
    claim(hash === '' && username === '' && password === '', `${once} keeps a fragment or a login`);
    claim(/^https?:$/.test(protocol), `${once} is of another kind`);
  },
});
