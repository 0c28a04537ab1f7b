import { afterEach, expect, test } from "vitest";

import { formatBytes } from "./format-bytes.ts";
import { speak } from "./messages.ts";

afterEach(() => speak("en", {}));

test.each([
  [0, "0 bytes", "0 Byte"],
  [1, "1 byte", "1 Byte"],
  [999, "999 bytes", "999 Byte"],
  [1_000, "1 kB", "1 kB"],
  [14_520_000, "14.5 MB", "14,5 MB"],
  [999_960, "1 MB", "1 MB"],
  [123_456_789, "123 MB", "123 MB"],
  [2_160_000_000, "2.2 GB", "2,2 GB"],
])("%i bytes read as %s, in German as %s", (bytes, english, german) => {
  expect(formatBytes(bytes)).toBe(english);
  speak("de", { "{bytes, plural, one {# byte} other {# bytes}}": "{bytes, plural, one {# Byte} other {# Byte}}" });
  expect(formatBytes(bytes)).toBe(german);
});
