/** The sum of the points of spilled lines, as Excel would add the column up. */
export function points(lines: readonly (readonly unknown[])[]): number {
  return lines.reduce((sum, line) => sum + (typeof line[2] === 'number' ? line[2] : 0), 0);
}
