/** Hands the reader a file under a name. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  /** The browser takes the content after this turn, not in it. */
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
