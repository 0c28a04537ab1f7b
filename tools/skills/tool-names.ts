// How people write what O*NET calls "Structured query language SQL" or "Autodesk AutoCAD": without the maker, as letters.

/** Makers that people leave out. */
const MAKERS =
  /^(?:Microsoft|Adobe|Autodesk|Oracle|IBM|ESRI|Intuit|Google|Apple|The MathWorks|SAP|Apache|Atlassian|Bentley Systems?|Bentley|Siemens|Dassault Systemes|PTC|Hewlett Packard|HP|Red Hat|Corel|Sage|Amazon|Trimble|Thomson Reuters|McKesson|GE Healthcare|Allscripts|National Instruments|Cisco Systems|Cisco|Symantec|Avid Technology|Wolfram Research|JetBrains) /;
const TAIL = / (?:software|tools?|systems?|programs?)$/;

/** Label first, then aliases; a name that is one plain word counts in its own case and among other skills only. */
export function namesOfTool(example: string, plainWords: ReadonlySet<string>, isCommon: boolean): readonly string[] {
  const label = example.trim().replace(/\|/g, " ");
  if (label.length < 2 || label.length > 60) return [];
  const names = new Map<string, string>();
  const add = (name: string): void => {
    const words = name.split(/\s+/);
    if (name.length < 2 || /^\d+$/.test(name)) return;
    const isPlain = words.length === 1 && (plainWords.has(name.toLowerCase()) || name.length <= 3);
    const mark = !isPlain ? "" : /^[A-Z\d]{3,}$/.test(name) ? "=" : "?";
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), mark + name);
  };
  add(label);
  const short = label.replace(TAIL, "");
  const letters = /^(?<long>[A-Z][a-z].*?) (?<short>[A-Z][A-Z\d]{1,5})$/.exec(short)?.groups;
  if (letters !== undefined && isAcronymOf(letters["short"] ?? "", letters["long"] ?? "")) {
    add(letters["long"] ?? "");
    // Two letters mean too many things on their own.
    if (isCommon && (letters["short"] ?? "").length >= 3)
      names.set((letters["short"] ?? "").toLowerCase(), `=${letters["short"]}`);
  } else if (short !== label && (short.split(" ").length > 1 || /[A-Z].*[A-Z]/.test(short))) add(short);
  if (MAKERS.test(short)) {
    const bare = short.replace(MAKERS, "");
    // What starts small is a description ("Oracle software"), not a product.
    if (/^[A-Z\d]/.test(bare) && bare.length >= 3) add(bare);
    if (short.startsWith("Microsoft ")) add(`MS ${bare}`);
  }
  return [...names.values()];
}

function isAcronymOf(letters: string, long: string): boolean {
  const initials = long.split(/[\s/-]+/).map((word) => word.charAt(0).toUpperCase());
  return [...letters].filter((letter) => initials.includes(letter)).length >= Math.min(2, letters.length);
}
