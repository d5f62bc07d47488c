const tracking = /^(utm_.*|fbclid|gclid|zarsrc|mc_[ce]id)$/i;

/** One address per page: fragment and tracking parameters dropped, host and port in their plain form. */
export function normaliseUrl(url: URL): string {
  const plain = new URL(url.href);
  plain.hash = '';
  for (const name of [...plain.searchParams.keys()]) if (tracking.test(name)) plain.searchParams.delete(name);
  return plain.href;
}
