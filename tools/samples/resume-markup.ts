// The texts of the samples are Markdown of five forms: "# name", "## section", "### entry | dates", "- item" and
// "| cell | cell |"; any other line is a paragraph. Every layout is drawn from this.

export type Block =
  | { readonly form: "name" | "section" | "item" | "paragraph"; readonly text: string }
  | { readonly form: "entry"; readonly text: string; readonly dates: string }
  | { readonly form: "row"; readonly cells: readonly string[] };

export function parseMarkup(source: string): Block[] {
  return source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(parseLine);
}

function parseLine(line: string): Block {
  const [, mark, rest = ""] = /^(#{1,3}|-|\|)\s*(.*)$/.exec(line) ?? [];
  switch (mark) {
    case "#":
      return { form: "name", text: rest };
    case "##":
      return { form: "section", text: rest };
    case "###": {
      const [text = "", dates = ""] = rest.split(" | ");
      return { form: "entry", text, dates };
    }
    case "-":
      return { form: "item", text: rest };
    case "|":
      return {
        form: "row",
        cells: rest
          .replace(/\|$/, "")
          .split("|")
          .map((cell) => cell.trim()),
      };
    default:
      return { form: "paragraph", text: line };
  }
}

/** The blocks of each section; the first has no heading. */
export function sectionsOf(blocks: readonly Block[]): { heading: string; blocks: Block[] }[] {
  const sections: { heading: string; blocks: Block[] }[] = [{ heading: "", blocks: [] }];
  for (const block of blocks) {
    if (block.form === "section") sections.push({ heading: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** As a person would type it into a plain text file. */
export function plainText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) => {
    switch (block.form) {
      case "name":
        return [block.text];
      case "section":
        return ["", block.text.toUpperCase(), ""];
      case "entry":
        return ["", [block.text, block.dates].filter(Boolean).join("  ")];
      case "item":
        return [`- ${block.text}`];
      case "row":
        return [block.cells.join(", ")];
      case "paragraph":
        return [block.text];
    }
  });
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
