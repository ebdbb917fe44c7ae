import type { Week } from '#utils/core/report/week.ts';

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
  return `${['先审台账', safeName(unit), date].filter(Boolean).join('_')}.${extension}`;
}

/** `先审周报_街道办_2026-W32.xlsx`. */
export function weekName(unit: string, week: Week, extension: string): string {
  return `${['先审周报', safeName(unit), week].filter(Boolean).join('_')}.${extension}`;
}

function safeName(unit: string): string {
  return unit.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 40);
}
