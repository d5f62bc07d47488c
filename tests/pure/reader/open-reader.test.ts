import { beforeAll, describe, expect, it } from 'vitest';
import { type Block, failure, type SafeHtml, success } from '@/article';
import { fillGaps, type OpenedReader, openForTest, pressKey, settle } from './a-reader';
import { anArticle, anImage, aParagraph, aRun, aTable } from './an-article';

beforeAll(fillGaps);

const page = '<main><h1>Trang</h1><input id="q"></main>';

function withReader(
  test: (opened: OpenedReader) => unknown,
  ...options: Parameters<typeof openForTest> | []
) {
  document.body.innerHTML = page;
  const opened = openForTest(options[0] ?? anArticle(), options[1]);
  const done = test(opened);
  return Promise.resolve(done).finally(opened.handle.close);
}

const textOf = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent ?? '';
const press = (root: ParentNode, selector: string): void =>
  root.querySelector<HTMLElement>(selector)?.click();

describe('the page', () => {
  it('is byte for byte as it was after the reader, with its focus and title', () => {
    document.body.innerHTML = page;
    document.getElementById('q')?.focus();
    const before = [document.documentElement.outerHTML, document.title];
    for (let times = 0; times < 3; times++) openForTest(anArticle()).handle.close();
    expect([document.documentElement.outerHTML, document.title]).toEqual(before);
    expect(document.activeElement?.id).toBe('q');
  });

  it('does not hear the keys that are pressed in the reader', async () => {
    const heard: string[] = [];
    const hear = (event: Event): void => void heard.push(event.type);
    document.addEventListener('keydown', hear);
    await withReader(() => void pressKey('j'));
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual([]);
  });

  it('is told once that the reader is gone', () =>
    withReader(({ handle, calls }) => {
      handle.close();
      handle.close();
      expect(calls).toEqual(['close']);
    }));
});

describe('the article', () => {
  it('shows publisher, headline, lead and one line of credits', () =>
    withReader(({ root }) => {
      expect(textOf(root, '.publisher')).toBe('Báo Tân LộcKinh tế');
      expect(textOf(root, 'h1')).toBe('Khởi công đê mới');
      expect(textOf(root, '.lead')).toBe('Người dân góp ngày công.');
      expect([...root.querySelectorAll('.credits > *')].map((part) => part.textContent)).toEqual([
        'Nguyễn Hộ',
        'TTX',
        'February 3, 2031, 10:10 AM',
        'reader_minutes 1',
      ]);
    }));

  it('numbers its paragraphs as spans count them, captions after the last', () => {
    const figure: Block = { type: 'figure', images: [anImage()], caption: 'Đoạn đê', credit: 'Ẩn' };
    const list: Block = {
      type: 'list',
      ordered: true,
      items: [
        { ...aRun(1, 'một'), depth: 0 },
        { ...aRun(2, 'hai'), depth: 1 },
      ],
    };
    return withReader(
      ({ root }) => {
        const numbers = [...root.querySelectorAll('.body [data-paragraph]')].map((one) => [
          one.getAttribute('data-paragraph'),
          one.textContent,
        ]);
        expect(numbers).toEqual([
          ['3', 'Đoạn đê'],
          ['0', 'Nước'],
          ['1', 'một'],
          ['2', 'hai'],
        ]);
        expect(textOf(root, '.credit')).toBe('reader_credit Ẩn');
        expect(root.querySelectorAll('ol ol li')).toHaveLength(1);
      },
      anArticle({ blocks: [figure, aParagraph(0, 'Nước'), list] }),
    );
  });

  it('numbers table rows where they and the text agree', () => {
    const html = aTable('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>');
    const table: Block = { type: 'table', html, rows: [aRun(0, 'a'), aRun(1, 'b')] };
    return withReader(
      ({ root }) => {
        expect([...root.querySelectorAll('tr')].map((row) => row.getAttribute('data-paragraph'))).toEqual([
          '0',
          '1',
        ]);
      },
      anArticle({ blocks: [table] }),
    );
  });

  it('runs nothing that a forged string brings along', () => {
    const html = '<b>x</b><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>' as SafeHtml;
    return withReader(
      ({ root }) => {
        expect(root.querySelector('.body p')?.innerHTML).toBe('<b>x</b>');
        expect('hacked' in window).toBe(false);
      },
      anArticle({ blocks: [{ type: 'paragraph', text: 'x', html, paragraph: 0 }] }),
    );
  });

  it('asks no third party for anything before the person does', () => {
    const embed: Block = {
      type: 'embed',
      provider: 'YouTube',
      url: 'https://youtu.be/abcdefghijk?t=3',
      title: '',
    };
    return withReader(
      async ({ root }) => {
        expect(root.querySelectorAll('iframe, img, video, audio, script, link, object')).toHaveLength(0);
        press(root, '.embed button');
        await settle();
        const frame = root.querySelector('iframe');
        expect(frame?.src).toBe('https://www.youtube-nocookie.com/embed/abcdefghijk');
        expect(frame?.getAttribute('sandbox')).toContain('allow-scripts');
      },
      anArticle({ blocks: [embed] }),
    );
  });

  it('gives an unknown embed a way out and nothing else', () => {
    const embed: Block = { type: 'embed', provider: '', url: 'https://mang.example/p/1', title: 'Bài' };
    return withReader(
      ({ root }) => {
        expect(root.querySelectorAll('.embed button')).toHaveLength(0);
        expect(root.querySelector<HTMLAnchorElement>('.embed a')?.rel).toBe('noopener noreferrer');
      },
      anArticle({ blocks: [embed] }),
    );
  });

  it('shows the lead image only where the body has none', () => {
    const leadImage = anImage({ url: 'https://anh.example/lead.jpg' });
    return withReader(({ root }) => {
      expect([...root.querySelectorAll('img')].map((image) => image.src)).toEqual([leadImage.url]);
    }, anArticle({ leadImage }));
  });

  it('says so where text is missing, and where there is none', async () => {
    await withReader(
      ({ root }) => {
        expect(textOf(root, '.masthead .notice')).toContain('reader_truncated');
      },
      anArticle({ truncated: true }),
    );
    await withReader(
      ({ root }) => {
        expect(textOf(root, '.notice')).toBe('reader_empty');
      },
      anArticle({ lead: '', blocks: [] }),
    );
  });

  it('keeps its own language and direction', () =>
    withReader(
      ({ root }) => {
        const article = root.querySelector('article');
        expect([article?.lang, article?.dir]).toEqual(['ar', 'rtl']);
      },
      anArticle({ language: 'ar', direction: 'rtl' }),
    ));
});

describe('the controls', () => {
  it('stand in the order that people know, those without use left out', () =>
    withReader(({ root }) => {
      const names = [...root.querySelectorAll('[role="toolbar"] button')].map((one) =>
        one.getAttribute('data-control'),
      );
      expect(names).toEqual(['close', 'text', 'theme', 'summary', 'save', 'more']);
    }));

  it('offer contents from two headings on', () => {
    const heading = (paragraph: number): Block => ({ type: 'heading', level: 2, ...aRun(paragraph, 'Mục') });
    return withReader(
      ({ root }) => {
        expect(root.querySelectorAll('[data-control="contents"]')).toHaveLength(1);
      },
      anArticle({ blocks: [heading(0), heading(1)] }),
    );
  });

  it('change the look at once and hand the settings on', () =>
    withReader(({ root, calls }) => {
      pressKey('d');
      pressKey('+');
      const dialog = root.querySelector('dialog');
      expect(dialog?.getAttribute('data-theme')).toBe('light');
      expect(dialog?.style.getPropertyValue('--text-size')).toBe('21px');
      expect(calls).toEqual(['theme light, size 20', 'theme light, size 21']);
    }));

  it('close a panel before the reader', () =>
    withReader(async ({ root, calls }) => {
      press(root, '[data-control="theme"]');
      await settle();
      expect(root.querySelectorAll('.panel-theme')).toHaveLength(1);
      pressKey('Escape');
      await settle();
      expect([root.querySelectorAll('.panel').length, calls]).toEqual([0, []]);
      pressKey('Escape');
      expect(calls).toEqual(['close']);
    }));
});

describe('saving', () => {
  it('says saved, and offers to open and to undo', () =>
    withReader(
      async ({ root, calls }) => {
        press(root, '[data-control="save"]');
        await settle();
        expect(textOf(root, '.toast')).toBe('reader_savedreader_open_savedreader_undo');
        expect(root.querySelector('[data-control="save"]')?.getAttribute('aria-pressed')).toBe('true');
        press(root, '.toast button');
        expect(calls).toEqual(['openSaved a']);
        press(root, '.toast button:last-child');
        await settle();
        expect(textOf(root, '.toast')).toBe('reader_undone');
        expect(root.querySelector('[data-control="save"]')?.getAttribute('aria-pressed')).toBe('false');
      },
      anArticle(),
      { undoSave: async () => success(null) },
    ));

  it('says what went wrong, and offers to try again', () =>
    withReader(
      async ({ root }) => {
        press(root, '[data-control="save"]');
        await settle();
        expect(textOf(root, '.toast')).toBe('error_storage_fullreader_retry');
      },
      anArticle(),
      { save: async () => failure('storage-full') },
    ));
});

describe('the place in the text', () => {
  it('is taken up again, with a way back to the start', () =>
    withReader(
      async ({ root }) => {
        await settle();
        expect(textOf(root, '.toasts')).toContain('reader_resumed');
      },
      anArticle(),
      { loadPosition: async () => 7 },
    ));
});

describe('a long article', () => {
  it('is there at once with its first paragraphs, whole soon after, and taken up where it was left', async () => {
    const blocks = Array.from({ length: 200 }, (_, at) => aParagraph(at, `Đoạn ${at}`));
    const loadPosition = () => Promise.resolve(150);
    await withReader(
      async ({ root }) => {
        const shown = () => root.querySelectorAll('.body p').length;
        expect(shown()).toBeLessThan(100);
        await expect.poll(shown).toBe(200);
        await expect.poll(() => textOf(root, '.toasts')).not.toBe('');
      },
      anArticle({ blocks }),
      { loadPosition },
    );
  });
});
