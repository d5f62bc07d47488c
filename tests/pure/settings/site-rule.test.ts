import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings, siteRule, withSite } from '@/settings';

const settings: Settings = {
  ...defaultSettings,
  sites: { 'bao-mau.vn': 'open', 'the-thao.bao-mau.vn': 'nothing' },
};

describe('the rule of a site', () => {
  it.each([
    ['bao-mau.vn', 'open'],
    ['www.bao-mau.vn', 'open'],
    ['m.bao-mau.vn', 'open'],
    ['the-thao.bao-mau.vn', 'nothing'],
    ['bao-khac.vn', null],
    ['xbao-mau.vn', null],
    ['constructor', null],
  ])('of %s is %s', (host, rule) => {
    expect(siteRule(settings, host)).toBe(rule);
  });

  it('is set and taken away without touching the others', () => {
    const more = withSite(settings, 'bao-khac.vn', 'mark');
    expect(more.sites).toEqual({ ...settings.sites, 'bao-khac.vn': 'mark' });
    expect(withSite(more, 'bao-khac.vn', null).sites).toEqual(settings.sites);
  });
});
