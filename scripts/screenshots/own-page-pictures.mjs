import { inThemes, openOwn, setWidth, widths } from './camera.mjs';

const ownPages = ['library', 'options', 'welcome'];

/** Each page of the extension in every theme and width. */
export async function ownPagePictures(browser, { shoot }) {
  for (const name of ownPages) {
    const own = await openOwn(browser, name);
    await inThemes(own, async (theme) => {
      for (const width of widths) {
        await setWidth(own, width);
        // What lies below the window too; the reader and the library scroll inside of it.
        await shoot(own, [name, theme, width], { fullPage: true });
      }
    });
    await own.close();
  }
}
