import { describe, expect, it } from "vitest";
import { isAsciiLetter, threeLetters } from "./three-letters.ts";

const units = (three: string): [number, number, number] => [
  three.charCodeAt(0),
  three.charCodeAt(1),
  three.charCodeAt(2),
];

describe("three letters of a word", () => {
  it("are known at its start in any case", () => {
    const mayBegin = threeLetters(["nationality", "sex"], "start");
    expect(mayBegin(...units("nat"))).toBe(true);
    expect(mayBegin(...units("SEX"))).toBe(true);
    expect(mayBegin(...units("ity"))).toBe(false);
  });

  it("are known at its end", () => {
    const mayEnd = threeLetters(["nationality"], "end");
    expect(mayEnd(...units("ity"))).toBe(true);
    expect(mayEnd(...units("nat"))).toBe(false);
  });

  it("may be any beyond a word of fewer", () => {
    expect(threeLetters(["no"], "end")(...units("bno"))).toBe(true);
    expect(threeLetters(["no"], "end")(...units("bna"))).toBe(false);
    expect(threeLetters(["no"], "start")(...units("nob"))).toBe(true);
  });
});

it("letters of ASCII are told from what stands beside them in the table", () => {
  expect([..."azAZ"].every((letter) => isAsciiLetter(letter.charCodeAt(0)))).toBe(true);
  expect([..."@[`{ é0"].some((sign) => isAsciiLetter(sign.charCodeAt(0)))).toBe(false);
});
