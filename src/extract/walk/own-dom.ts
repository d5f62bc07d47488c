/**
 * The DOM's own reading of a node. A form's named controls hide its properties (`<input name="nextSibling">`),
 * so a walk that reads properties of elements can be led astray; the getters of the prototypes cannot.
 */
const getter = <T extends object, K extends keyof T>(prototype: T, name: K) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`the DOM has no getter "${String(name)}"`);
  return (node: T): T[K] => get.call(node);
};

export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const localNameOf = getter(Element.prototype, 'localName');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');

const { getAttribute } = Element.prototype;
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
