// Rows of a public pay file, written in the forms people use, read back and compared with the file's own dollar value.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { annualUsd } from "../../src/core/salary/pay.ts";
import { parsePay } from "../../src/core/salary/parse-pay.ts";

interface Row {
  readonly salary: string;
  readonly salary_currency: string;
  readonly salary_in_usd: string;
  readonly work_year: string;
}

const FORMS: Readonly<Record<string, (amount: number, code: string) => string>> = {
  "EUR 75,000": (amount, code) => `${code} ${amount.toLocaleString("en-US")}`,
  "75.000 EUR": (amount, code) => `${amount.toLocaleString("de-DE")} ${code}`,
  "EUR 75k/yr": (amount, code) => `${code} ${amount / 1000}k/yr`,
  "75000 EUR per year": (amount, code) => `${amount} ${code} per year`,
  "€75,000 a year": (amount, code) =>
    `${amount.toLocaleString("en-US", { style: "currency", currency: code, maximumFractionDigits: 0 })} a year`,
  "6250 EUR a month": (amount, code) => `${(amount / 12).toFixed(2)} ${code} a month`,
  "36.06 EUR/hour": (amount, code) => `${(amount / 2080).toFixed(2)} ${code}/hour`,
};

export interface PayFigures {
  readonly form: string;
  readonly rows: number;
  /** Share within 1 % of the file's value. */
  readonly right: number;
  readonly wrong: readonly string[];
}

/** `folder` holds salaries/salaries.jsonl.gz. */
export async function measurePay(folder: string): Promise<readonly PayFigures[]> {
  const text = gunzipSync(await readFile(join(folder, "salaries/salaries.jsonl.gz"))).toString("utf8");
  const rows = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
  return Object.entries(FORMS).map(([form, write]) => {
    const wrong = rows.flatMap((row) => {
      const written = write(Number(row.salary), row.salary_currency);
      const pay = parsePay(written);
      const usd = pay === null ? null : (annualUsd(pay, Number(row.work_year))?.maxUsd ?? null);
      const isRight = usd !== null && Math.abs(usd / Number(row.salary_in_usd) - 1) <= 0.01;
      return isRight ? [] : [written];
    });
    return { form, rows: rows.length, right: 1 - wrong.length / rows.length, wrong: wrong.slice(0, 5) };
  });
}
