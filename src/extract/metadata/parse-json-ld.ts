import { isNode, type JsonLdNode, listOf } from './json-ld-node';

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Control characters are legal between JSON tokens and forbidden in strings, where sites often leave them. */
const escapeInStrings = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) =>
    string
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what has to go
      .replace(/[\u0000-\u001f]/g, (control) => escapes[control] ?? ' ')
      .replace(/\\(?!["\\/bfnrtu])/g, '\\\\'),
  );

/** Mends what publishing systems get wrong: CDATA and comment marks, raw line breaks, spare or lost commas. */
function mend(text: string): string {
  return escapeInStrings(
    text
      .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g, '')
      .replace(/^\s*<!--|-->\s*$/g, ''),
  )
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/([{[])\s*,/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/(["}\]\d])(\s*[\n\r]\s*)(?="[^"]*"\s*:)/g, '$1,$2')
    .replace(/\}\s*\{/g, '},{')
    .replace(/;\s*$/, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const mended = mend(text);
    for (const attempt of [mended, `[${mended}]`, mended.slice(0, mended.lastIndexOf('}') + 1)])
      try {
        return JSON.parse(attempt);
      } catch {} // the next attempt, else nothing: broken markup is no error of ours
    return undefined;
  }
}

/** Every object that may describe the page: list entries, "@graph" members, "mainEntity" and the like. */
function flatten(value: unknown, depth = 0): readonly JsonLdNode[] {
  if (depth > 4) return [];
  return listOf(value).flatMap((node) => {
    if (!isNode(node)) return [];
    const inner = [node['@graph'], node.mainEntity, node.mainEntityOfPage];
    return [node, ...inner.flatMap((part) => flatten(part, depth + 1))];
  });
}

/** The JSON-LD objects of a page in document order; scripts that cannot be mended are passed over. */
export function parseJsonLd(document: Document): readonly JsonLdNode[] {
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  return [...scripts].flatMap((script) => flatten(parse(script.textContent ?? '')));
}
