import { describe, expect, it } from 'vitest';
import { moveInToolbar } from '@/reader/keys/toolbar-keys';

function aToolbar(): readonly HTMLButtonElement[] {
  const toolbar = document.createElement('div');
  toolbar.setAttribute('role', 'toolbar');
  const buttons = ['a', 'b', 'c'].map((id) => Object.assign(document.createElement('button'), { id }));
  buttons.at(1)?.setAttribute('disabled', '');
  toolbar.append(...buttons);
  document.body.replaceChildren(toolbar);
  buttons[0]?.focus();
  return buttons;
}

describe('a toolbar', () => {
  it.each(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End'])(
    '%s goes to the next that works',
    (key) => {
      const [first, , last] = aToolbar();
      expect(moveInToolbar(first ?? null, key)).toBe(true);
      expect(document.activeElement).toBe(last);
    },
  );

  it('keeps one Tab stop: the button that has the focus', () => {
    const [first, , last] = aToolbar();
    moveInToolbar(first ?? null, 'End');
    expect([first?.tabIndex, last?.tabIndex]).toEqual([-1, 0]);
  });

  it('leaves other keys, and keys elsewhere, alone', () => {
    const [first] = aToolbar();
    expect(moveInToolbar(first ?? null, 's')).toBe(false);
    expect(moveInToolbar(document.body, 'ArrowRight')).toBe(false);
    expect(moveInToolbar(null, 'ArrowRight')).toBe(false);
  });
});
