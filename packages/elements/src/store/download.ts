/** Hands a file to the person: the browser's own download, with no request to anywhere. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has taken hold of the blob by then; Safari needs more than a tick.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
