import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchColours } from '../../../src/ui/library/overview/watch-colours';
import { until } from '../../support/until';

const setTheme = (name: string): void => document.documentElement.setAttribute('data-theme', name);

describe('the colours of the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are heard of when the theme or the system’s scheme changes, until nobody listens', async () => {
    const scheme = new EventTarget();
    vi.stubGlobal('matchMedia', () => scheme);
    const heard = vi.fn();
    const stop = watchColours(heard);
    setTheme('sepia');
    await until(
      async () => heard.mock.calls.length,
      (count) => count === 1,
    );
    scheme.dispatchEvent(new Event('change'));
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    setTheme('dark');
    scheme.dispatchEvent(new Event('change'));
    await Promise.resolve();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
