/** Turns "&ocirc;" and "&#244;" into letters, also where a site escaped them twice. Writes no HTML. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < 2 && /&(?:#\w+|\w+);/.test(decoded); round++) {
    const safe = decoded.replace(/</g, '&lt;');
    decoded = new DOMParser().parseFromString(safe, 'text/html').documentElement.textContent ?? '';
  }
  return decoded;
}
