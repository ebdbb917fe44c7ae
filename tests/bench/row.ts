/** One line of the table. `aim` and `peer` are empty where there is none. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly aim: string;
  /** Another library on the same input in the same run. */
  readonly peer: string;
  /** Circumstances a reader needs to judge the figure: sample size, spread, input. */
  readonly notes: string;
}

/** The middle of the values; the mean of the two middle ones when their number is even. `NaN` for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What all but one in twenty stay under. */
export function p95(values: readonly number[]): number {
  return quantile(values, 0.95);
}

/** Median and the middle half, `12.3 (11.9–13.0)`, in the unit of the values. */
export function spread(values: readonly number[], digits = 1): string {
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  return `${median(values).toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

/** The rows as a Markdown table whose columns line up in a terminal. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, row.ours, row.aim, row.peer, row.notes]);
  const lines = [['measurement', 'ours', 'aim', 'peer', 'notes'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const format = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const [head, ...body] = lines.map(format);
  return [head, rule, ...body].join('\n');
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
