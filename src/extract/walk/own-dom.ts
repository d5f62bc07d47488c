/**
 * The DOM's own reading of a node. A form's named controls hide its properties (`<input name="nextSibling">`),
 * so a walk that reads properties of elements can be led astray; the getters of the prototypes cannot.
 */
function getter<T extends object, K extends keyof T & string>(prototype: T, name: K): () => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`the DOM has no getter "${name}"`);
  return get;
}

const nodeType = getter(Node.prototype, 'nodeType');
const firstChild = getter(Node.prototype, 'firstChild');
const nextSibling = getter(Node.prototype, 'nextSibling');
const localName = getter(Element.prototype, 'localName');
const shadowRoot = getter(Element.prototype, 'shadowRoot');
const { getAttribute } = Element.prototype;

// One function for each, since the engine learns by function what it calls, and a walk calls them at every node.
export const nodeTypeOf = (node: Node) => nodeType.call(node);
export const firstChildOf = (node: Node) => firstChild.call(node);
export const nextSiblingOf = (node: Node) => nextSibling.call(node);
export const localNameOf = (element: Element) => localName.call(element);
export const shadowRootOf = (element: Element) => shadowRoot.call(element);
export const attributeOf = (element: Element, name: string) => getAttribute.call(element, name);

/** An attribute's text, '' where the element lacks it. */
export const attributeText = (element: Element | null | undefined, name: string): string =>
  (element && attributeOf(element, name)) ?? '';
