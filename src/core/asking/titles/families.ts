// Fields of work as broad as "healthcare" are no title's word: whoever works there is called nurse or pharmacist. The
// occupations' codes say which titles belong to one.

/** A field as a title key to the beginnings of its occupations' codes (SOC: major groups, and single ones beside them). */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  // Practitioners, support; their managers, social workers of health, secretaries, vets are of 29-.
  healthcare: ["29-", "31-", "11-9111", "21-1022", "43-6013"],
  medical: ["29-", "31-", "11-9111", "43-6013"],
  // Food and service; managers of both, hotel clerks, bakers, housekeepers, porters, concierges.
  hospitality: ["35-", "11-9051", "11-9081", "43-4081", "51-3011", "37-2012", "39-6"],
  // Moving of goods, dispatching and stock; their managers, logisticians, buyers are not.
  logistics: ["53-3", "53-7", "53-1", "43-5", "11-3071", "13-1081"],
  manufacturing: ["51-", "11-3051", "17-2112"],
  construction: ["47-", "11-9021"],
  education: ["25-", "11-903"],
};

/** Whether people of an occupation work in the field that a title key names. */
export function isOfFamily(code: string | null, asked: string): boolean {
  return code !== null && (FAMILIES[asked] ?? []).some((prefix) => code.startsWith(prefix));
}

export function isFamily(asked: string): boolean {
  return Object.hasOwn(FAMILIES, asked);
}
