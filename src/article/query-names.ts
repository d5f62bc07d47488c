/**
 * Names of an address's query parameters, in order. By `forEach`, because in Firefox the iterators of
 * `URLSearchParams` are not iterable in content scripts (its keys() comes through an Xray wrapper bare).
 */
export function queryNames(url: URL): readonly string[] {
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  return names;
}
