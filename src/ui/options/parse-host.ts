/** The host of an address or of a host that somebody typed, without "www."; null where there is none. */
export function parseHost(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return host.includes('.') ? host : null;
}
