import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { TranslationProvider } from '../../src/ui/i18n';
import { translateTo } from './translate';

// jsdom lays nothing out, so it has nowhere to scroll and no top layer.
Element.prototype.scrollIntoView ??= () => {};
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};

/** Renders into the test's document and waits until nothing moves any more. */
export async function mount(view: ComponentChild, language: 'en' | 'vi' = 'en') {
  for (const old of document.body.children) render(null, old);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<TranslationProvider value={translateTo(language)}>{view}</TranslationProvider>, root);
  await settle();
  return root;
}

/** Lets promises, effects and animation frames run. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

/** The control with this accessible text or label. */
export function control(root: ParentNode, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, input, select, textarea')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`no control named “${name}”`);
  return found;
}

export const hasControl = (root: ParentNode, name: string): boolean => {
  try {
    return control(root, name) !== null;
  } catch {
    return false;
  }
};

export async function press(root: ParentNode, name: string): Promise<void> {
  control(root, name).click();
  await settle();
}

export async function key(name: string): Promise<void> {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await settle();
}
