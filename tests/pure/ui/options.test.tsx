import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/article';
import { defaultSettings, type Settings } from '../../../src/settings';
import { OptionsApp } from '../../../src/ui/options/options-app';
import type { OptionsDeps } from '../../../src/ui/options/options-deps';
import { parseHost } from '../../../src/ui/options/parse-host';
import { WelcomeApp } from '../../../src/ui/welcome/welcome-app';
import { control, mount, press, settle } from '../../support/mount';

function someOptions(change: Partial<OptionsDeps> = {}, first: Settings = defaultSettings) {
  let settings = first;
  const deps: OptionsDeps = {
    settings: async () => settings,
    change: async (next) => {
      settings = next;
      return success(null);
    },
    subscribe: () => () => {},
    hosts: [{ host: 'bao-mau.vn', name: 'Báo Mẫu' }],
    detectsEverywhere: async () => false,
    detectEverywhere: async (isOn) => success(isOn),
    requestSite: async () => success(true),
    releaseSite: async () => success(true),
    shortcuts: async () => [{ command: 'reader', keys: 'Alt+Shift+D' }],
    openLibrary: vi.fn(),
    version: '1.2.3',
    ...change,
  };
  return { deps, settings: () => settings };
}

async function addSite(root: HTMLElement, host: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[name=host]');
  if (field) field.value = host;
  await press(root, 'Add');
}

const everywhere = (root: HTMLElement) => {
  const box = root.querySelector<HTMLInputElement>('#sites input[type=checkbox]');
  if (!box) throw new Error('no box');
  return box;
};

describe('the options page', () => {
  it('keeps a reading setting at once', async () => {
    const options = someOptions();
    const root = await mount(<OptionsApp {...options.deps} />);
    root.querySelector<HTMLInputElement>('input[value=sepia]')?.click();
    await settle();
    expect(options.settings().reading.theme).toBe('sepia');
  });

  it('shows what holds after a change that failed', async () => {
    const root = await mount(
      <OptionsApp {...someOptions({ change: async () => failure('storage-full') }).deps} />,
    );
    root.querySelector<HTMLInputElement>('input[value=dark]')?.click();
    await settle();
    expect(root.querySelector<HTMLInputElement>('input[value=auto]')?.checked).toBe(true);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Storage is full');
  });

  it('asks for access when a site outside of the list is added', async () => {
    const requestSite = vi.fn(async () => success(true));
    const options = someOptions({ requestSite });
    const root = await mount(<OptionsApp {...options.deps} />);
    await addSite(root, 'https://www.khac.vn/tin');
    expect(requestSite).toHaveBeenCalledWith('khac.vn');
    expect(options.settings().sites).toEqual({ 'khac.vn': 'mark' });
    await press(root, 'Remove the rule for khac.vn');
    expect(options.settings().sites).toEqual({});
  });

  it('adds nothing where access was declined, and says so', async () => {
    const options = someOptions({ requestSite: async () => success(false) });
    const root = await mount(<OptionsApp {...options.deps} />);
    await addSite(root, 'khac.vn');
    expect(options.settings().sites).toEqual({});
    expect(root.textContent).toContain('was not allowed to read khac.vn');
  });

  it('asks for no access to a listed site', async () => {
    const requestSite = vi.fn(async () => success(true));
    const options = someOptions({ requestSite });
    const root = await mount(<OptionsApp {...options.deps} />);
    await addSite(root, 'bao-mau.vn');
    expect(requestSite).not.toHaveBeenCalled();
    expect(options.settings().sites).toEqual({ 'bao-mau.vn': 'mark' });
  });

  it('detects everywhere only once that is granted', async () => {
    const root = await mount(
      <OptionsApp {...someOptions({ detectEverywhere: async () => success(false) }).deps} />,
    );
    everywhere(root).click();
    await settle();
    expect(everywhere(root).checked).toBe(false);
    const granted = await mount(<OptionsApp {...someOptions().deps} />);
    everywhere(granted).click();
    await settle();
    expect(everywhere(granted).checked).toBe(true);
  });

  it('names every permission, the shortcuts and that nothing leaves the machine', async () => {
    const root = await mount(<OptionsApp {...someOptions().deps} />);
    for (const name of ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus']) {
      expect([...root.querySelectorAll('code')].map((code) => code.textContent)).toContain(name);
    }
    expect(root.querySelector('kbd')?.textContent).toBe('Alt+Shift+D');
    expect(root.textContent).toContain('Nothing leaves this machine');
  });
});

describe('a typed site', () => {
  it.each([
    ['https://www.bao-mau.vn/a?b', 'bao-mau.vn'],
    [' Bao-Mau.vn ', 'bao-mau.vn'],
    ['báo.vn', 'xn--bo-mia.vn'],
    ['localhost', null],
    ['two words', null],
    ['', null],
  ])('“%s” gives %s', (typed, host) => {
    expect(parseHost(typed)).toBe(host);
  });
});

describe('the first-run page', () => {
  it('explains three uses, asks for nothing and leads on', async () => {
    const openLibrary = vi.fn();
    const root = await mount(<WelcomeApp openOptions={vi.fn()} openLibrary={openLibrary} />, 'vi');
    expect(root.querySelectorAll('.uses li').length).toBe(3);
    expect(root.querySelectorAll('svg').length).toBe(3);
    expect(root.querySelector('input')).toBeNull();
    control(root, 'Mở thư viện').click();
    expect(openLibrary).toHaveBeenCalled();
  });
});
