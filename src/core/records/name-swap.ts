// The other half of the swap test: the placeholders of a resume filled with invented people of different groups, as
// if the resume had come in under that name. What is asked is whether hiding and scoring come to the same again.

import { PLACEHOLDER } from "../privacy/placeholder.ts";
export interface SwapGroup {
  readonly id: string;
  /** As shown. */
  readonly label: string;
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
  readonly nationality: string;
}

/**
 * Names that readers take for one gender and one origin, as the audit studies of hiring did (Bertrand and Mullainathan
 * 2004; Kaas and Manger 2012). Combined, none is meant to be anybody.
 */
export const SWAP_GROUPS: readonly SwapGroup[] = [
  {
    id: "anglo-female",
    label: "English names, women",
    forenames: ["Emily", "Charlotte", "Abigail"],
    surnames: ["Whitcombe", "Harrowell", "Pembury"],
    nationality: "British",
  },
  {
    id: "anglo-male",
    label: "English names, men",
    forenames: ["Thomas", "Geoffrey", "Oliver"],
    surnames: ["Whitcombe", "Harrowell", "Pembury"],
    nationality: "British",
  },
  {
    id: "arabic-female",
    label: "Arabic names, women",
    forenames: ["Fatima", "Khadija", "Aisha"],
    surnames: ["El Mansouri", "Haddadi", "Benslimane"],
    nationality: "Moroccan",
  },
  {
    id: "west-african-male",
    label: "West African names, men",
    forenames: ["Kwabena", "Chukwuemeka", "Babatunde"],
    surnames: ["Owusu-Darko", "Nwachukwu", "Adegbola"],
    nationality: "Nigerian",
  },
  {
    id: "south-asian-female",
    label: "Indian names, women",
    forenames: ["Lakshmi", "Priyanka", "Ananya"],
    surnames: ["Venkataraghavan", "Chatterji", "Deshpandey"],
    nationality: "Indian",
  },
  {
    id: "turkish-male",
    label: "Turkish names, men",
    forenames: ["Mehmet", "Okan", "Serkan"],
    surnames: ["Yıldırımcan", "Karabulutlu", "Öztürkmen"],
    nationality: "Turkish",
  },
];

export interface SwappedText {
  readonly text: string;
  /** What was put in: none of it may be found in the text after it was hidden again. */
  readonly inserted: readonly string[];
}

/** The resume as one of a group would have sent it; its gendered words are another test: gendered-words.ts. `seed` spreads the candidates over the group's names. */
export function asGroup(text: string, group: SwapGroup, seed: number): SwappedText {
  const inserted = new Set<string>();
  const filled = text.replace(PLACEHOLDER, (label: string, kind: string, number: string) => {
    const value = valueOf(kind, group, seed + Number(number) - 1);
    if (value === null) return label;
    inserted.add(value);
    return value;
  });
  return { text: filled, inserted: [...inserted] };
}

/** Other kinds stay hidden: what stood there is not known, and no name tells it. */
function valueOf(kind: string, group: SwapGroup, index: number): string | null {
  const forename = group.forenames[index % group.forenames.length] ?? "";
  const surname = group.surnames[Math.floor(index / group.forenames.length + index) % group.surnames.length] ?? "";
  const address = `${forename}.${surname}`
    .normalize("NFKD")
    .replace(/[^\p{L}.]/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i");
  switch (kind) {
    case "PERSON":
      return `${forename} ${surname}`;
    case "EMAIL":
      return `${address}@example.org`;
    case "URL":
      return `https://www.linkedin.com/in/${address.replace(".", "-")}`;
    case "NATIONALITY":
      return group.nationality;
    default:
      return null;
  }
}
