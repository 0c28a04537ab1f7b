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
  // letters behind a city are a country's where no state of that city is called so
  ["Munich, DE", ["Munich", "Bavaria", "DE", null]],
  ["Wilmington, DE", ["Wilmington", "Delaware", "US", null]],
  ["Toronto, CA", ["Toronto", "Ontario", "CA", null]],
  ["San Francisco, CA", ["San Francisco", "California", "US", null]],
  ["Amsterdam, NL", ["Amsterdam", null, "NL", null]],
  ["Rotterdam (NL)", ["Rotterdam", null, "NL", null]],
  ["Bogotá, CO", ["Bogotá", null, "CO", null]],
  ["Buenos Aires, AR", ["Buenos Aires", null, "AR", null]],
  ["Tel Aviv, IL", ["Tel Aviv", null, "IL", null]],
  ["Jakarta, ID", ["Jakarta", null, "ID", null]],
  ["Chennai, TN", ["Chennai", "Tamil Nadu", "IN", null]],
  ["Bengaluru, IN", ["Bengaluru", "Karnataka", "IN", null]],
  ["Perth, WA", ["Perth", "Western Australia", "AU", null]],
  ["Seattle, WA", ["Seattle", "Washington", "US", null]],
  ["Frankfurt, Hesse, DE", ["Frankfurt", "Hesse", "DE", null]],
  ["Tbilisi, Georgia", ["Tbilisi", null, "GE", null]],
  ["Birmingham, AL", ["Birmingham", "Alabama", "US", null]],
  ["Portland, OR", ["Portland", "Oregon", "US", null]],
  ["Paris, TX", ["Paris", "Texas", "US", null]],
  ["Springfield, IL", ["Springfield", "Illinois", "US", null]],
  // without a comma, with a postcode
  ["Houston TX", ["Houston", "Texas", "US", null]],
  ["Dallas TX 75201", ["Dallas", "Texas", "US", null]],
  ["Boston, MA 02110", ["Boston", "Massachusetts", "US", null]],
  ["Los Angeles CA USA", ["Los Angeles", "California", "US", null]],
  ["Austin Texas", ["Austin", "Texas", "US", null]],
  ["Sydney NSW", ["Sydney", "New South Wales", "AU", null]],
  ["Brisbane QLD, Australia", ["Brisbane", "Queensland", "AU", null]],
  ["Toronto ON", ["Toronto", "Ontario", "CA", null]],
  ["Helsinki FI", ["Helsinki", null, "FI", null]],
  ["Dublin 2", ["Dublin", null, "IE", null]],
  ["London SW1A 1AA", ["London", "England", "GB", null]],
  ["80331 Munich", ["Munich", "Bavaria", "DE", null]],
  ["The Hague", ["The Hague", null, "NL", null]],
  ["Den Haag, NL", ["The Hague", null, "NL", null]],
  ["San Francisco Bay Area", ["Bay Area", "California", "US", null]],
  ["Germany - Berlin", ["Berlin", null, "DE", null]],
  ["Remote - Europe", [null, null, null, "remote"]],
  // some days at home
  ["Leeds, 2 days WFH", ["Leeds", "England", "GB", "hybrid"]],
  ["", [null, null, null, null]],
])("%s", (text, [city, region, country, workPlace]) => {
  expect(readLocation(text)).toEqual({ city, region, country, workPlace });
});

test("an area is the countries in it", () => {
  expect(placesNamed("Scandinavia")[0]?.countries).toContain("NO");
  expect(placesNamed("europe")[0]?.countries).toContain("PT");
});
