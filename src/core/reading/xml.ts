// The XML parts of a DOCX as a small tree: elements, attributes and text. saxes reads; what is not well formed is
// taken as far as it goes, because Word is not the only program that writes DOCX. Entities are never expanded beyond
// the five of XML and numbers.

import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Word's own documents stay under 60; those who walk the tree do it by recursion. */
const MAX_DEPTH = 500;

interface OpenElement {
  readonly name: string;
  readonly children: (XmlElement | string)[];
}

/** The root element, or `null` when there is none. Unclosed elements end with their parent. One pass, whatever comes. */
export function parseXml(source: string): XmlElement | null {
  const root: OpenElement = { name: "", children: [] };
  const open: OpenElement[] = [root];
  let tooDeep = 0;
  const addText = (text: string) => void open.at(-1)?.children.push(text);

  const parser = new SaxesParser();
  parser.on("error", () => {}); // Not well formed: saxes goes on behind it, and so do we.
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (open.length < MAX_DEPTH) open.push(element);
    else tooDeep++;
  });
  parser.on("closetag", () => {
    if (tooDeep > 0) tooDeep--;
    else if (open.length > 1) open.pop();
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  return root.children.find((child): child is XmlElement => typeof child !== "string") ?? null;
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
