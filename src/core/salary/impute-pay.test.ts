import { expect, test } from "vitest";

import { payBucket } from "./buckets.ts";
import { findPay } from "./find-pay.ts";
import { imputePay } from "./impute-pay.ts";

test.each([
  [40_000, 45_000, "Under 50K"],
  [50_000, 50_000, "50-75K"],
  [90_000, 110_000, "100-150K"],
  [150_000, 150_000, "100-150K"],
  [null, 200_000, "Over 150K"],
  [80_000, null, "75-100K"],
  [null, null, null],
])("%s to %s is %s", (min, max, bucket) => {
  expect(payBucket(min, max)).toBe(bucket);
});

test("a missing pay is the median bucket of the same title in the same place, and says so", () => {
  const chef = { title: "chef", location: "lisbon" };
  const jobs = [
    { ...chef, bucket: "50-75K" as const },
    { ...chef, bucket: "Under 50K" as const },
    { ...chef, bucket: "Under 50K" as const },
    { ...chef, bucket: null },
    { title: "chef", location: "porto", bucket: null },
  ];
  expect(imputePay(jobs).slice(3)).toEqual([
    { bucket: "Under 50K", source: "imputed" },
    { bucket: null, source: "unknown" },
  ]);
});

test.each([
  ["We raised $20 million.\nThe base salary range is $165,000 - $215,000 annually.", [165_000, 215_000]],
  ["We pay 2,400 to 2,900 euros a month, depending on experience.", [2_400, 2_900]],
  ["• Up to £65k\n• React", [null, 65_000]],
  ["Salary: €9000 (depends on experience)", [9_000, 9_000]],
  ["A $125/week stipend and up to $10k in reimbursement.", null],
  ["A platform that connects 3 million people.", null],
])("what a description pays is found: %s", (text, pay) => {
  const found = findPay(text);
  expect(found && [found.min, found.max]).toEqual(pay);
});
