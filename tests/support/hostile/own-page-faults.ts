import type { Page } from 'puppeteer-core';

/** What must not stand in a page of the extension: text that a page gave it and that became markup. */
export const ownPageFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const runs =
      'script:not([src]), iframe, object, embed, base, math, template, use, animate, set, foreignObject, img';
    for (const element of document.querySelectorAll(runs)) faults.push(`<${element.localName}>`);
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) faults.push(`${element.localName} ${name}=${value}`);
        const isAddress = ['href', 'src', 'action', 'formaction', 'srcdoc'].includes(name);
        if (isAddress && !/^(?:https?:\/\/[^/]|#|\/|\.\/)/.test(value)) faults.push(`${name}=${value}`);
      }
    return faults;
  });
