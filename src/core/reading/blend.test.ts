import { expect, test } from "vitest";

import { type Blend, blended, toBlend } from "./blend.ts";

const WHITE = [255, 255, 255] as const;
const BLACK = [0, 0, 0] as const;

test.each<[Blend, boolean]>([
  ["normal", true],
  ["multiply", true],
  ["darken", true],
  ["hard-light", true],
  ["screen", false],
  ["lighten", false],
  ["overlay", false],
  ["color-dodge", false],
  ["color-burn", false],
  ["soft-light", false],
  ["difference", false],
  ["exclusion", false],
])("black letters on white paper in the mode %s are seen: %s", (blend, isSeen) => {
  expect(blended(blend, WHITE, BLACK)).toEqual(isSeen ? BLACK : WHITE);
});

test("a mode that mixes hues is not worked out", () => {
  expect(blended("other", WHITE, BLACK)).toBeNull();
  expect(toBlend("hue")).toBe("other");
  expect(toBlend("source-over")).toBe("normal");
});
