import { expect, test } from "vitest";

import { placesNamed } from "./places.ts";
import { readLocation } from "./read-location.ts";

test.each([
  ["Berlin, Germany", ["Berlin", null, "DE", null]],
  ["New York, NY, USA", ["New York", "New York State", "US", null]],
  ["Calgary, AB", ["Calgary", "Alberta", "CA", null]],
  ["Bengaluru, Karnataka, India", ["Bengaluru", "Karnataka", "IN", null]],
  ["Bangalore", ["Bengaluru", "Karnataka", "IN", null]],
  ["Finland", [null, null, "FI", null]],
  ["Texas, USA", [null, "Texas", "US", null]],
  ["Remote - Helsinki", ["Helsinki", null, "FI", "remote"]],
  ["Remote", [null, null, null, "remote"]],
  ["Hybrid (Munich)", ["Munich", "Bavaria", "DE", "hybrid"]],
  ["Cambridge, MA", ["Cambridge", "Massachusetts", "US", null]],
  ["Cambridge, UK", ["Cambridge", "England", "GB", null]],
  ["Atlanta, Georgia", ["Atlanta", "Georgia", "US", null]],
  ["Edinburgh", ["Edinburgh", "Scotland", "GB", null]],
  ["Gurgaon, India", ["Gurugram", "Haryana", "IN", null]],
  ["Québec City, QC", ["Quebec City", "Quebec", "CA", null]],
  ["London, Ontario, Canada", ["London", "Ontario", "CA", null]],
  ["Malmö, Sweden", ["Malmö", null, "SE", null]],
  ["Washington, DC", ["Washington DC", "District of Columbia", "US", null]],
  ["Kleinstadt, Germany", ["Kleinstadt", null, "DE", null]],
  ["Remote (US)", [null, null, "US", "remote"]],
  ["", [null, null, null, null]],
])("%s", (text, [city, region, country, workPlace]) => {
  expect(readLocation(text)).toEqual({ city, region, country, workPlace });
});

test("an area is the countries in it", () => {
  expect(placesNamed("Scandinavia")[0]?.countries).toContain("NO");
  expect(placesNamed("europe")[0]?.countries).toContain("PT");
});
