import { expect, test } from "vitest";

import { parseXml } from "./xml.ts";

test("elements, attributes, text and CDATA are read; comments, declarations and document types are not", () => {
  const root = parseXml(
    `<?xml version="1.0"?><!DOCTYPE a><a x="1 &lt; 2" y='z'><!-- no --><b/>t&amp;u<![CDATA[<raw>]]></a>`,
  );
  expect(root).toEqual({
    name: "a",
    attributes: { x: "1 < 2", y: "z" },
    children: [{ name: "b", attributes: {}, children: [] }, "t&u", "<raw>"],
  });
});

test.each([
  [
    "an element left open ends with its parent",
    "<a><b>t</a>",
    { name: "a", attributes: {}, children: [{ name: "b", attributes: {}, children: ["t"] }] },
  ],
  ["text before an end without a start is kept", "<a>t</b></a>", { name: "a", attributes: {}, children: ["t"] }],
  ["an unknown entity stays as written", "<a>&bomb;</a>", { name: "a", attributes: {}, children: ["&bomb;"] }],
  ["no element is none", "just text", null],
])("%s", (_, source, root) => {
  expect(parseXml(source)).toEqual(root);
});
