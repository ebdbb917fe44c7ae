let last: string | undefined;

/** Hands a file to the browser as a plain download, without a picker. The previous one's memory is let go. */
export function download(blob: Blob, name: string): void {
  if (last) URL.revokeObjectURL(last);
  last = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}

/** `先审台账_街道办_2026-08-05.csv`; characters no file system takes are replaced. */
export function exportName(unit: string, date: string, extension: string): string {
  const safe = unit.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 40);
  return `${['先审台账', safe, date].filter(Boolean).join('_')}.${extension}`;
}
