// What pay is in: "paid in euros". Of jobs only; an amount has its currency with it: find-numbers.ts.

import { currencyNamed, PAID_IN } from "../currency-words.ts";
import { conditionSpan, type Finder, freeMatches } from "../span.ts";

export const findCurrencies: Finder = (reading) =>
  freeMatches(reading, PAID_IN).flatMap((match) => {
    const code = currencyNamed(match.groups?.["name"] ?? "");
    return code === null
      ? []
      : [conditionSpan(match.index, match.index + match[0].length, { field: "currency", values: [code] })];
  });
