import { describe, expect, it } from 'vitest';
import { type KeyPress, keyCommand } from '@/reader/keys/key-map';

const press = (key: string, part: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  ...part,
});
const free = { isTyping: false, areKeysOn: true };

describe('a key in the reader', () => {
  it.each([
    ['n', 'listen'],
    ['K', 'listen'],
    ['ArrowLeft', 'previous'],
    ['ArrowRight', 'next'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down'],
    ['l', 'focus'],
    ['+', 'larger'],
    ['=', 'larger'],
    ['-', 'smaller'],
    ['d', 'theme'],
    ['s', 'save'],
    ['t', 'contents'],
    ['?', 'help'],
    ['Escape', 'escape'],
  ])('%s asks for %s', (key, command) => {
    expect(keyCommand(press(key), free)).toBe(command);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])(
    'asks for nothing with %j',
    (modifier) => {
      expect(keyCommand(press('s', modifier), free)).toBeNull();
    },
  );

  it('asks for nothing while a field has the focus, Escape aside', () => {
    expect(keyCommand(press('d'), { isTyping: true, areKeysOn: true })).toBeNull();
    expect(keyCommand(press('Escape'), { isTyping: true, areKeysOn: true })).toBe('escape');
  });

  it('asks for nothing where keys are switched off, Escape aside', () => {
    expect(keyCommand(press('d'), { isTyping: false, areKeysOn: false })).toBeNull();
    expect(keyCommand(press('Escape'), { isTyping: false, areKeysOn: false })).toBe('escape');
  });

  it('moves the sentence at hand even then: arrows are no letters', () => {
    expect(keyCommand(press('ArrowDown'), { isTyping: false, areKeysOn: false })).toBe('down');
    expect(keyCommand(press('ArrowDown'), { isTyping: true, areKeysOn: true })).toBeNull();
  });

  it('does not save again and again while it is held', () => {
    expect(keyCommand(press('s', { repeat: true }), free)).toBeNull();
    expect(keyCommand(press('+', { repeat: true }), free)).toBe('larger');
    expect(keyCommand(press('ArrowDown', { repeat: true }), free)).toBe('down');
  });

  it('passes unknown keys over', () => {
    expect(keyCommand(press('q'), free)).toBeNull();
    expect(keyCommand(press('constructor'), free)).toBeNull();
  });
});
