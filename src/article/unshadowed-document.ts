/** What may lend its name or id to the form around it: its controls and the page's images. */
function namesakes(document: Document): readonly Element[] {
  // In an SVG a `form` is none.
  const forms = [...document.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'form')];
  if (!forms.length) return [];
  // A form's own `elements` may be shadowed itself; a background has no forms, so this is not asked for earlier.
  const elements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get;
  const controls = forms.flatMap((form): readonly Element[] => [...(elements?.call(form) ?? [])]);
  return [...controls, ...document.getElementsByTagName('img')];
}

/** Names of controls that shadow nothing but text about the form itself; search and comment forms are full of them. */
const harmless = new Set(
  'accessKey autofocus blur className click dir draggable focus hidden id inert lang nonce part prefix role slot style tabIndex title translate'.split(
    ' ',
  ),
);

/** The names and ids of controls that shadow a property which every element has. */
function shadows(document: Document): readonly Attr[] {
  const { documentElement } = document;
  return namesakes(document).flatMap((control) =>
    ['name', 'id'].flatMap((attribute) => {
      const found = control.getAttributeNode(attribute);
      return found && !harmless.has(found.value) && found.value in documentElement ? [found] : [];
    }),
  );
}

/**
 * The document itself, or, where a form in it cannot be read because its controls shadow its properties
 * (`<form><input name="firstChild">`, in every world of a browser), a copy without these names. The copy has
 * neither frames nor shadow roots, so it is made only then.
 */
export function unshadowedDocument(document: Document): Document {
  if (shadows(document).length === 0) return document;
  const copy = document.implementation.createHTMLDocument();
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  for (const attribute of shadows(copy)) attribute.ownerElement?.removeAttributeNode(attribute);
  return copy;
}
