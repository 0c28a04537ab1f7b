import type { RankedFile } from "./rank.ts";

/** The ranking for a terminal: aligned columns, best first. */
export function rankTable(rows: readonly RankedFile[]): string {
  const header = ["rank", "score", "class", "status", "file"];
  const cells = rows.map((row) => [
    String(row.rank ?? ""),
    row.score === null ? "" : row.score.toFixed(3),
    row.class ?? "",
    row.notes.length === 0 ? row.status : `${row.status} (${row.notes.join(", ")})`,
    row.file,
  ]);
  const widths = header.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return `${[header, ...cells].map(line).join("\n")}\n`;
}
