/** The only import of the polyfill; page scripts use page-browser.ts and stay small. */
export { type Browser, default as browser, type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
