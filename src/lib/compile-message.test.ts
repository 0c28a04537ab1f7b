import { compileMessage as lingui } from "@lingui/message-utils/compileMessage";
import { describe, expect, test } from "vitest";

import { compileMessage } from "./compile-message.ts";

describe("a message compiles as Lingui compiles it", () => {
  test.each([
    "",
    "Close",
    "It's {name}'s, and # is no figure here.",
    "{count, plural, one {# candidate} other {# candidates}}",
    "{ count , plural , =0 {nobody} one {# of {total}} other {# of {total}} } left",
    "{changed, number} of { rows , number }",
    "{a, plural, one {{b, plural, one {one} other {#}}} other {x}}",
  ])("%s", (message) => {
    expect(compileMessage(message)).toEqual(lingui(message));
  });
});

test.each([
  "{",
  "{count, plural, one {# page}}",
  "{count, plural, one {# page} other {# pages}",
  "{count, select, a {b}}",
])("%s is refused", (message) => {
  expect(() => compileMessage(message)).toThrow();
});
