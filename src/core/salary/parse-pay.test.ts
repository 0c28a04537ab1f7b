import { expect, test } from "vitest";

import { seededRandom } from "../../lib/seeded-random.ts";
import { CURRENCIES } from "./currencies.ts";
import { annualUsd } from "./pay.ts";
import { parsePay } from "./parse-pay.ts";

const shown = (text: string, country?: string) => {
  const pay = parsePay(text, { country: country ?? null });
  return pay && [pay.min, pay.max, pay.currency, `${pay.period}${pay.isPeriodAssumed ? "?" : ""}`];
};

test.each([
  ["₹1.8M–₹3M a year", [1_800_000, 3_000_000, "INR", "year"]],
  ["US$140K–US$170K a year", [140_000, 170_000, "USD", "year"]],
  ["£75,000", [75_000, 75_000, "GBP", "year?"]],
  ["$120k–150k/yr", [120_000, 150_000, "USD", "year"]],
  ["€45-50k", [45_000, 50_000, "EUR", "year?"]],
  ["INR 18,00,000", [1_800_000, 1_800_000, "INR", "year?"]],
  ["18 LPA", [1_800_000, 1_800_000, "INR", "year"]],
  ["12-15 lakhs per annum", [1_200_000, 1_500_000, "INR", "year"]],
  ["CHF 120'000", [120_000, 120_000, "CHF", "year?"]],
  ["up to £65k", [null, 65_000, "GBP", "year?"]],
  ["from 50k EUR", [50_000, null, "EUR", "year?"]],
  ["$100,000+", [100_000, null, "USD", "year?"]],
  ["£45k + bonus", [45_000, 45_000, "GBP", "year?"]],
  ["$25 - $30 an hour", [25, 30, "USD", "hour"]],
  ["£400 per day", [400, 400, "GBP", "day"]],
  ["£30-35 p/h", [30, 35, "GBP", "hour"]],
  ["45 000 kr per month", [45_000, 45_000, "SEK", "month"]],
  ["2,400 to 2,900 euros a month", [2_400, 2_900, "EUR", "month"]],
  ["Monthly salary: €3,000", [3_000, 3_000, "EUR", "month"]],
  ["EUR 60.000 - 70.000 brutto/Jahr", [60_000, 70_000, "EUR", "year"]],
  ["60.000,00 EUR", [60_000, 60_000, "EUR", "year?"]],
  ["R$ 8.000/mês", [8_000, 8_000, "BRL", "month"]],
  ["USD $117,000.00 - USD $166,000.00 /Yr.", [117_000, 166_000, "USD", "year"]],
  ["$150-200,000", [150_000, 200_000, "USD", "year?"]],
  ["$800k-1.1M", [800_000, 1_100_000, "USD", "year?"]],
  ["55 000 – 70 000 Kč / měsíc", [55_000, 70_000, "CZK", "month"]],
  ["฿60,000 to 85,000 monthly", [60_000, 85_000, "THB", "month"]],
  ["Entre 35 000 € et 42 000 € par an", [35_000, 42_000, "EUR", "year"]],
  ["R$ 10 mil por mês", [10_000, 10_000, "BRL", "month"]],
  ["Rp10jt - 15jt per bulan", [10_000_000, 15_000_000, "IDR", "month"]],
  ["20-30 triệu VND/tháng", [20_000_000, 30_000_000, "VND", "month"]],
  ["年収 500万円〜700万円", [5_000_000, 7_000_000, "JPY", "year"]],
  ["연봉 5,000만원", [50_000_000, 50_000_000, "KRW", "year"]],
  ["CLP 1.800.000 líquidos mensuales", [1_800_000, 1_800_000, "CLP", "month"]],
  ["от 150 000 до 200 000 руб. в месяц", [150_000, 200_000, "RUB", "month?"]],
  ["CHF 95'000.- bis 105'000.-", [95_000, 105_000, "CHF", "year?"]],
  ["INR 50,000/- per month", [50_000, 50_000, "INR", "month"]],
  ["$35,000 - $42,000 MXN al mes", [35_000, 42_000, "MXN", "month"]],
  ["Band 6 £35,392 to £42,618 a year", [35_392, 42_618, "GBP", "year"]],
  ["Band 5 - £29,970 - £36,483 per annum", [29_970, 36_483, "GBP", "year"]],
  ["2024: $120,000", [120_000, 120_000, "USD", "year?"]],
  ["£55k max", [null, 55_000, "GBP", "year?"]],
  ["≥ $90,000", [90_000, null, "USD", "year?"]],
  ["$100k+ OTE", [100_000, null, "USD", "year"]],
  // Two weeks are told as one, half a month as a whole.
  ["$2,000 bi-weekly", [1_000, 1_000, "USD", "week"]],
  ["$2,500 semi-monthly", [5_000, 5_000, "USD", "month"]],
  // Without a period the amount tells: nobody is paid 9,000 euros a year, nor an hour.
  ["€9000", [9_000, 9_000, "EUR", "month?"]],
  ["$45", [45, 45, "USD", "hour?"]],
  ["140000-160000", [140_000, 160_000, null, "year?"]],
  // What the same number of rands or pesos can mean.
  ["R183k", [183_000, 183_000, "ZAR", "year?"]],
  ["R183,000", [183_000, 183_000, "ZAR", "year?"]],
  ["R25,000", [25_000, 25_000, "ZAR", "month?"]],
  ["R12,000 - R15,000", [12_000, 15_000, "ZAR", "month?"]],
  ["MX$180,000", [180_000, 180_000, "MXN", "year?"]],
  ["MX$15,000", [15_000, 15_000, "MXN", "month?"]],
  ["RM 4,500", [4_500, 4_500, "MYR", "month?"]],
  ["¥8,000 CNY", [8_000, 8_000, "CNY", "month?"]],
  ["60 000 RUB", [60_000, 60_000, "RUB", "month?"]],
])("%s is read", (text, pay) => {
  expect(shown(text)).toEqual(pay);
});

test.each(["Competitive", "negotiable", "", "DOE", "401k", "3+ years", "2024", "40 hours a week", "Level 4"])(
  "%s is no pay",
  (text) => {
    expect(parsePay(text)).toBeNull();
  },
);

test("a sign that several currencies share means the one of the place", () => {
  expect(shown("$70K–$95K a year", "CA")).toEqual([70_000, 95_000, "CAD", "year"]);
  expect(shown("45.000 kr", "DK")?.[2]).toBe("DKK");
  expect(shown("US$70K", "CA")?.[2]).toBe("USD");
});

test("hours, days, weeks and months become a year of full-time work", () => {
  const usd = ["$10 an hour", "$100 a day", "$1,000 a week", "$5,000 a month"].map(
    (text) => annualUsd(parsePay(text)!)?.minUsd,
  );
  expect(usd).toEqual([20_800, 26_000, 52_000, 60_000]);
});

/** One amount, written in every way; the groups of three as the way has them. */
const FORMS: readonly ((low: number, high: number, code: string, symbol: string) => string)[] = [
  (low, high, code) => `${code} ${low}-${high}`,
  (low, high, code) => `${low.toLocaleString("en-US")} to ${high.toLocaleString("en-US")} ${code} per year`,
  (low, high, code) => `${code} ${low.toLocaleString("de-DE")} – ${high.toLocaleString("de-DE")} / year`,
  (low, high, code) => `Salary: ${low / 1000}k - ${high / 1000}k ${code} p.a.`,
  (low, high, code) => `${code} ${low / 1000}–${high / 1000}K annually`,
  (low, high, code) => `${code} ${grouped(low, "'")} to ${code} ${grouped(high, "'")} a year + bonus`,
  (low, high, code) => `${grouped(low, " ")} - ${grouped(high, " ")} ${code}/yr`,
  (low, high, code, symbol) =>
    `${symbol}${low.toLocaleString("en-US")}—${symbol}${high.toLocaleString("en-US")} ${code}`,
  (low, high, code) => `${code}${low.toLocaleString("en-IN")} - ${code}${high.toLocaleString("en-IN")} per annum`,
];

function grouped(value: number, sign: string): string {
  return value.toLocaleString("en-US").replaceAll(",", sign);
}

test("every currency in every form gives back the amounts that were written", () => {
  const random = seededRandom(5);
  const wrong: string[] = [];
  for (const { code, symbols } of CURRENCIES) {
    for (const form of FORMS) {
      for (let round = 0; round < 8; round++) {
        const low = 20_000 + Math.floor(random() * 900) * 500;
        const high = low + 500 + Math.floor(random() * 100) * 500;
        const text = form(low, high, code, symbols[0] ?? code);
        const pay = parsePay(text);
        const isRight = pay?.min === low && pay.max === high && sameMoney(pay.currency, code, symbols);
        if (!isRight) wrong.push(`${text} → ${JSON.stringify(pay)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

/** "kr 45,000 NOK" names its currency twice; the sign alone may mean another crown. */
function sameMoney(found: string | null, code: string, symbols: readonly string[]): boolean {
  const shares = CURRENCIES.filter((other) => other.symbols.some((symbol) => symbols.includes(symbol)));
  return shares.some((other) => other.code === found) && (found === code || shares.length > 1);
}
