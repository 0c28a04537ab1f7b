// A small reader of well-formed XML, enough for the parts of a DOCX: elements, attributes and text. No entities beyond
// the five of XML and numbers, so nothing can be expanded; document types are skipped.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Word's own documents stay under 60; those who walk the tree do it by recursion. */
const MAX_DEPTH = 500;
const ATTRIBUTE = /(?<!\S)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Stretches that are skipped, but for the text of CDATA: how they begin and end. */
const BRACKETED = [
  { start: "<!--", end: "-->", isText: false },
  { start: "<![CDATA[", end: "]]>", isText: true },
  { start: "<?", end: "?>", isText: false },
  { start: "<!", end: ">", isText: false },
] as const;

interface OpenElement {
  readonly name: string;
  readonly children: (XmlElement | string)[];
}

/** The root element, or `null` when there is none. Unclosed elements end with their parent. One pass, whatever comes. */
export function parseXml(source: string): XmlElement | null {
  const root: OpenElement = { name: "", children: [] };
  const open: OpenElement[] = [root];
  let at = 0;
  while (at < source.length) {
    const children = (open.at(-1) ?? root).children;
    if (source[at] !== "<") {
      const end = endOf(source, "<", at);
      children.push(decode(source.slice(at, end)));
      at = end;
      continue;
    }
    const bracketed = BRACKETED.find(({ start }) => source.startsWith(start, at));
    if (bracketed) {
      const from = at + bracketed.start.length;
      const end = endOf(source, bracketed.end, from);
      if (bracketed.isText) children.push(source.slice(from, end));
      at = end + bracketed.end.length;
      continue;
    }
    const end = tagEnd(source, at + 1);
    takeTag(source.slice(at + 1, end), open);
    at = end + 1;
  }
  return root.children.find((child): child is XmlElement => typeof child !== "string") ?? null;
}

/** Opens or closes an element; `tag` is what stands between the angle brackets. */
function takeTag(tag: string, open: OpenElement[]): void {
  if (tag.startsWith("/")) {
    const level = open.findLastIndex(({ name }) => name === tag.slice(1).trim());
    if (level > 0) open.length = level;
    return;
  }
  const isEmpty = tag.endsWith("/");
  const name = /^[^\s/]*/.exec(tag)?.[0] ?? "";
  const attributes = attributesOf(tag.slice(name.length, isEmpty ? -1 : undefined));
  const element = { name, attributes, children: [] };
  open.at(-1)?.children.push(element);
  if (!isEmpty && open.length < MAX_DEPTH) open.push(element);
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end;
}

/** The closing bracket, not one inside quotes. */
function tagEnd(source: string, from: number): number {
  let quote = "";
  for (let at = from; at < source.length; at++) {
    const character = source[at] ?? "";
    if (quote) quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  return source.length;
}

/** The child elements with a name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** The first child element with a name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [name, decode(double ?? single ?? "")]),
  );
}

function decode(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith("#")) return ENTITIES[entity] ?? whole;
    const point = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}
