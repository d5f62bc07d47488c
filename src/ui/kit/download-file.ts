/** Saves a file through a link, so that no permission is needed. */
export function downloadFile({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has read the address by then; freeing it in the same task would cancel the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
