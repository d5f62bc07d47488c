const tracking = /^(utm_.*|fbclid|gclid|zarsrc|mc_[ce]id)$/i;

/** One spelling per page: fragment and tracking parameters dropped, host and port in their plain form. */
export function normaliseUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}
