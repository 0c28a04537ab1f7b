// The currencies pay is written in, their signs, and what one unit was worth in US dollars in a year. Dated on purpose: a
// figure made with these rates says so, and no rate is fetched.

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly name: string;
  /** As written beside an amount; the first that fits counts, `sharedSymbols` knows which ones mean several. */
  readonly symbols: readonly string[];
  /** In lower case and in the singular. */
  readonly words: readonly string[];
  /** US dollars for one unit, by year. */
  readonly usdByYear: Readonly<Record<number, number>>;
}

/**
 * Years with a rate: what a public file of 4,771 salaries (CC0, docs/data-sources.md) gives as its own dollar value, divided by the pay
 * itself; all its rows of one currency and year agree within 0.01 %.
 */
export const CURRENCIES: readonly Currency[] = [
  { code: "USD", name: "US dollar", symbols: ["US$", "$"], words: ["dollar", "buck", "usd"], usdByYear: { 2020: 1 } },
  {
    code: "EUR",
    name: "euro",
    symbols: ["€"],
    words: ["euro", "eur"],
    usdByYear: { 2020: 1.14047, 2021: 1.18205, 2022: 1.05067, 2023: 1.07968, 2024: 1.11111, 2025: 1.05263 },
  },
  {
    code: "GBP",
    name: "pound sterling",
    symbols: ["£"],
    words: ["pound", "quid", "sterling", "gbp"],
    usdByYear: { 2020: 1.28264, 2021: 1.37546, 2022: 1.23133, 2023: 1.2304, 2024: 1.25, 2025: 1.26582 },
  },
  {
    code: "CAD",
    name: "Canadian dollar",
    symbols: ["CA$", "C$", "CAD$"],
    words: ["canadian dollar", "cad"],
    usdByYear: { 2020: 0.745885, 2021: 0.797624, 2022: 0.768146, 2023: 0.740872, 2024: 0.769231, 2025: 0.714285 },
  },
  {
    code: "INR",
    name: "Indian rupee",
    symbols: ["₹", "Rs", "Rs."],
    words: ["rupee", "inr"],
    usdByYear: { 2021: 0.0135235, 2022: 0.0127181, 2023: 0.012161, 2024: 0.0120048 },
  },
  {
    code: "PLN",
    name: "Polish złoty",
    symbols: ["zł", "zl"],
    words: ["zloty", "złoty", "pln"],
    usdByYear: { 2021: 0.258873, 2022: 0.224066, 2023: 0.232825, 2024: 0.25, 2025: 0.2457 },
  },
  {
    code: "CHF",
    name: "Swiss franc",
    symbols: ["CHF", "SFr.", "Fr."],
    words: ["franc", "chf"],
    usdByYear: { 2022: 1.04697, 2023: 1.09498, 2024: 1.13636 },
  },
  {
    code: "AUD",
    name: "Australian dollar",
    symbols: ["AU$", "A$"],
    words: ["australian dollar", "aud"],
    usdByYear: { 2021: 0.7505, 2022: 0.693088, 2023: 0.676347, 2024: 0.666667 },
  },
  {
    code: "BRL",
    name: "Brazilian real",
    symbols: ["R$"],
    words: ["reais", "brl"],
    usdByYear: { 2023: 0.196351, 2024: 0.204079 },
  },
  {
    code: "SGD",
    name: "Singapore dollar",
    symbols: ["S$", "SG$"],
    words: ["singapore dollar", "sgd"],
    usdByYear: { 2021: 0.744119, 2022: 0.725078, 2023: 0.74883, 2024: 0.769225 },
  },
  {
    code: "JPY",
    name: "yen",
    symbols: ["JP¥", "¥", "円"],
    words: ["yen", "jpy"],
    usdByYear: { 2020: 0.00936831, 2022: 0.00760164, 2024: 0.00693475 },
  },
  {
    code: "PHP",
    name: "Philippine peso",
    symbols: ["₱"],
    words: ["philippine peso", "php"],
    usdByYear: { 2023: 0.0181062, 2024: 0.0179855, 2025: 0.0170529 },
  },
  {
    code: "DKK",
    name: "Danish krone",
    symbols: ["kr"],
    words: ["danish krone", "danish kroner", "krone", "kroner", "dkk"],
    usdByYear: { 2020: 0.152987, 2021: 0.158939, 2024: 0.147059 },
  },
  {
    code: "TRY",
    name: "Turkish lira",
    symbols: ["₺", "TL"],
    words: ["lira", "turkish lira"],
    usdByYear: { 2021: 0.112064, 2023: 0.0510583, 2024: 0.0343632 },
  },
  {
    code: "HUF",
    name: "forint",
    symbols: ["Ft"],
    words: ["forint", "huf"],
    usdByYear: { 2020: 0.00324864, 2021: 0.00329627, 2024: 0.00285537 },
  },
  {
    code: "ILS",
    name: "shekel",
    symbols: ["₪", "NIS"],
    words: ["shekel", "ils"],
    usdByYear: { 2022: 0.297481, 2023: 0.278625, 2024: 0.270269 },
  },
  {
    code: "MXN",
    name: "Mexican peso",
    symbols: ["MX$", "Mex$"],
    words: ["peso", "mexican peso", "mxn"],
    usdByYear: { 2020: 0.0465431, 2024: 0.0581395 },
  },
  {
    code: "CZK",
    name: "Czech koruna",
    symbols: ["Kč"],
    words: ["koruna", "czech crown", "czk"],
    usdByYear: { 2024: 0.0444442 },
  },
  {
    code: "NOK",
    name: "Norwegian krone",
    symbols: ["kr"],
    words: ["norwegian krone", "norwegian kroner", "nok"],
    usdByYear: { 2023: 0.0956343 },
  },
  {
    code: "CLP",
    name: "Chilean peso",
    symbols: ["CLP$"],
    words: ["chilean peso", "clp"],
    usdByYear: { 2021: 0.00131704 },
  },
  {
    code: "HKD",
    name: "Hong Kong dollar",
    symbols: ["HK$"],
    words: ["hong kong dollar", "hkd"],
    usdByYear: { 2023: 0.127565 },
  },
  {
    code: "NZD",
    name: "New Zealand dollar",
    symbols: ["NZ$"],
    words: ["new zealand dollar", "nzd"],
    usdByYear: { 2024: 0.625 },
  },
  { code: "THB", name: "baht", symbols: ["฿"], words: ["baht", "thb"], usdByYear: { 2023: 0.029301 } },
  { code: "ZAR", name: "rand", symbols: ["R"], words: ["rand", "zar"], usdByYear: { 2024: 0.0534755 } },
  // Not in that file: the yearly mean of 2024 as tax offices publish it, rounded to two or three figures.
  {
    code: "SEK",
    name: "Swedish krona",
    symbols: ["kr"],
    words: ["krona", "kronor", "sek"],
    usdByYear: { 2024: 0.0946 },
  },
  {
    code: "CNY",
    name: "yuan",
    symbols: ["CN¥", "元"],
    words: ["yuan", "renminbi", "rmb", "cny"],
    usdByYear: { 2024: 0.139 },
  },
  { code: "KRW", name: "won", symbols: ["₩", "원"], words: ["won", "krw"], usdByYear: { 2024: 0.000733 } },
  {
    code: "TWD",
    name: "Taiwan dollar",
    symbols: ["NT$"],
    words: ["taiwan dollar", "twd"],
    usdByYear: { 2024: 0.0311 },
  },
  { code: "AED", name: "dirham", symbols: ["Dhs", "Dh"], words: ["dirham", "aed"], usdByYear: { 2024: 0.2723 } },
  { code: "SAR", name: "Saudi riyal", symbols: ["SR"], words: ["riyal", "sar"], usdByYear: { 2024: 0.2666 } },
  { code: "QAR", name: "Qatari riyal", symbols: ["QR"], words: ["qatari riyal", "qar"], usdByYear: { 2024: 0.2745 } },
  { code: "MYR", name: "ringgit", symbols: ["RM"], words: ["ringgit", "myr"], usdByYear: { 2024: 0.2186 } },
  { code: "IDR", name: "rupiah", symbols: ["Rp", "Rp."], words: ["rupiah", "idr"], usdByYear: { 2024: 0.0000631 } },
  { code: "VND", name: "dong", symbols: ["₫"], words: ["dong", "đồng", "vnd"], usdByYear: { 2024: 0.00004 } },
  {
    code: "PKR",
    name: "Pakistani rupee",
    symbols: ["PKR"],
    words: ["pakistani rupee", "pkr"],
    usdByYear: { 2024: 0.0036 },
  },
  { code: "BDT", name: "taka", symbols: ["৳"], words: ["taka", "bdt"], usdByYear: { 2024: 0.0085 } },
  {
    code: "EGP",
    name: "Egyptian pound",
    symbols: ["E£"],
    words: ["egyptian pound", "egp"],
    usdByYear: { 2024: 0.0221 },
  },
  { code: "NGN", name: "naira", symbols: ["₦"], words: ["naira", "ngn"], usdByYear: { 2024: 0.00068 } },
  {
    code: "KES",
    name: "Kenyan shilling",
    symbols: ["KSh.", "Ksh.", "KSh", "Ksh"],
    words: ["kenyan shilling", "shilling", "kes"],
    usdByYear: { 2024: 0.0074 },
  },
  { code: "RON", name: "leu", symbols: ["lei"], words: ["leu", "lei"], usdByYear: { 2024: 0.2175 } },
  { code: "UAH", name: "hryvnia", symbols: ["₴", "грн"], words: ["hryvnia", "uah"], usdByYear: { 2024: 0.0249 } },
  {
    code: "RUB",
    name: "Russian rouble",
    symbols: ["₽", "руб"],
    words: ["rouble", "ruble", "rub"],
    usdByYear: { 2024: 0.0108 },
  },
  { code: "COP", name: "Colombian peso", symbols: ["COL$"], words: ["colombian peso"], usdByYear: { 2024: 0.000246 } },
  { code: "ARS", name: "Argentine peso", symbols: ["AR$"], words: ["argentine peso"], usdByYear: { 2024: 0.0011 } },
  {
    code: "ISK",
    name: "Icelandic króna",
    symbols: ["kr"],
    words: ["icelandic krona", "isk"],
    usdByYear: { 2024: 0.00725 },
  },
];

/** Signs that mean the currency of the place where the work is; the first is meant where the place says nothing. */
export const SHARED_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS"],
  kr: ["SEK", "NOK", "DKK", "ISK"],
  "¥": ["JPY", "CNY"],
  Rs: ["INR", "PKR"],
  "Rs.": ["INR", "PKR"],
  peso: ["MXN", "PHP", "CLP", "COP", "ARS"],
  rupee: ["INR", "PKR"],
  dollar: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"],
  pound: ["GBP", "EGP"],
  krone: ["DKK", "NOK"],
  kroner: ["DKK", "NOK"],
  krona: ["SEK", "ISK"],
  riyal: ["SAR", "QAR"],
};

/** ISO 3166 code of a country to the currency paid there, where a sign alone does not say it. */
export const CURRENCY_OF_COUNTRY: Readonly<Record<string, string>> = {
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  SG: "SGD",
  HK: "HKD",
  TW: "TWD",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  IS: "ISK",
  CN: "CNY",
  PK: "PKR",
  PH: "PHP",
  CL: "CLP",
  EG: "EGP",
  QA: "QAR",
};

/** The same of a currency's name alone: "$" there is as often the US dollar, "pesos" never are. */
export const NAMED_IN_COUNTRY: Readonly<Record<string, string>> = { MX: "MXN", CO: "COP", AR: "ARS" };

const byCode = new Map(CURRENCIES.map((currency) => [currency.code, currency]));

export function currencyOf(code: string): Currency | null {
  return byCode.get(code) ?? null;
}

/** The year whose rates count where none is said: the last for which the file has many rows. */
export const RATE_YEAR = 2024;

/** US dollars for one unit in a year: that year's rate, else the nearest earlier one, else the first. */
export function usdRate(code: string, year: number = RATE_YEAR): number | null {
  const rates = byCode.get(code)?.usdByYear;
  if (rates === undefined) return null;
  const years = Object.keys(rates).map(Number);
  const known = years.filter((one) => one <= year).at(-1) ?? years[0];
  return known === undefined ? null : (rates[known] ?? null);
}
