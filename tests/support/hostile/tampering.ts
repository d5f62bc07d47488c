/** Runs in the page before all else: replaces what scripts lean on by versions that count and mislead. */
export function tamper(): void {
  const count = (): void => void window.hits++;
  const spoil = (owner: object, names: readonly string[]): void => {
    for (const name of names) {
      const { value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      if (typeof value !== 'function') continue;
      Object.defineProperty(owner, name, {
        value(this: unknown, ...input: unknown[]) {
          count();
          return value.apply(this, input);
        },
      });
    }
  };
  spoil(Node.prototype, ['cloneNode', 'appendChild', 'insertBefore', 'removeChild', 'normalize', 'contains']);
  spoil(Element.prototype, [
    'attachShadow',
    'append',
    'getAttribute',
    'setAttribute',
    'closest',
    'matches',
    'remove',
  ]);
  spoil(Document.prototype, ['createElement', 'createTreeWalker', 'createElementNS', 'importNode']);
  spoil(DOMParser.prototype, ['parseFromString']);
  spoil(HTMLDialogElement.prototype, ['showModal', 'close']);
  spoil(String.prototype, ['normalize', 'replace', 'trim']);
  spoil(CSSStyleSheet.prototype, ['replaceSync']);
  Object.defineProperty(Object.prototype, 'tinSach', { get: count, set: count, configurable: true });
  Object.defineProperty(Document.prototype, 'body', { get: count, configurable: true });
  Object.defineProperty(window, 'chrome', { value: new Proxy({}, { get: count }), configurable: true });
}
