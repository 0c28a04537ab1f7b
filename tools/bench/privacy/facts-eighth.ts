// The facts of the eighth set, as the printed templates of ten countries have them filled in: each in its own language.

import type { TemplateLand } from "./people-eighth.ts";
import type { Chance } from "./seeded.ts";
import { fill } from "./strangers.ts";
import type { Stranger } from "./strangers.ts";
import type { Fields, Value } from "./template.ts";

interface Wording {
  readonly months: string;
  /** D and M are written without a zero, d and m with one; N is the month's name, Y the year. */
  readonly dates: readonly string[];
  readonly years: readonly string[];
  /** Alternatives for a woman and for a man. */
  readonly sex: readonly [string, string];
  readonly marital: readonly [string, string];
  readonly nation: readonly [string, string];
  readonly religion: string;
  readonly titles: string;
}

const ENGLISH = "January February March April May June July August September October November December";

// prettier-ignore
const WORDINGS: Readonly<Record<TemplateLand, Wording>> = {
  US: { months: ENGLISH, dates: ["N D, Y", "m/d/Y", "M/D/Y"], years: ["# years old"], sex: ["Female", "Male"], marital: ["Single|Married", "Single|Married"], nation: ["American|U.S. Citizen|United States of America", "American|US Citizen|United States"], religion: "Baptist|Methodist", titles: "Claims Adjuster|Certified Medical Assistant|Warehouse Supervisor|Staff Accountant" },
  GB: { months: ENGLISH, dates: ["D N Y", "d/m/Y", "Dth N Y", "d.m.Y"], years: ["# years old", "Aged #"], sex: ["Female|F", "Male|M"], marital: ["Single|Married|Civil partnership|Cohabiting|Divorced", "Single|Married|Civil partnership|Widower|Divorced"], nation: ["British|British Citizen|Welsh|British/Irish|UK", "British|British Citizen|Scottish|British/Irish|UK"], religion: "Church of England|Sikh", titles: "Site Manager|Care Assistant|Solicitor|Buyer" },
  DE: { months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember", dates: ["d.m.Y", "D. N Y", "d. N Y", "d.m.y"], years: ["# Jahre", "#"], sex: ["weiblich|w", "männlich|m"], marital: ["ledig|verheiratet|verheiratet, 2 Kinder (4 und 7 Jahre)|geschieden|verwitwet", "ledig|verheiratet|verheiratet, 3 Kinder|getrennt lebend|ledig, keine Kinder"], nation: ["deutsch|Deutsch|türkisch|deutsch, polnisch|kroatisch", "deutsch|Deutsche Staatsangehörigkeit|italienisch|deutsch/französisch"], religion: "evangelisch|röm.-kath.|ev.|konfessionslos", titles: "Industriekauffrau|Mechatroniker|Steuerfachangestellte|Projektleiterin" },
  FR: { months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", dates: ["D N Y", "d/m/Y", "d.m.Y", "d-m-Y"], years: ["# ans"], sex: ["Féminin|F", "Masculin|M"], marital: ["Célibataire|Mariée|Pacsée, 1 enfant|Divorcée|Vie maritale", "Célibataire|Marié, deux enfants|Pacsé|Séparé|Vie maritale"], nation: ["Française|Franco-algérienne|Belge", "Française|Français|Ivoirienne|Franco-portugaise"], religion: "Catholique|Protestant", titles: "Assistante de direction|Chargé de projet|Ingénieur d'études|Conseillère clientèle" },
  ES: { months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", dates: ["d/m/Y", "D de N de Y", "d-m-Y", "D de N, Y"], years: ["# años"], sex: ["Mujer|Femenino", "Hombre|Varón|Masculino"], marital: ["Soltera|Casada|Casada, dos hijos|Divorciada|Pareja de hecho", "Soltero|Casado|Viudo|Separado|Pareja de hecho"], nation: ["Española|Colombiana|española y argentina", "Española|Español|Marroquí|Boliviana"], religion: "Católica|Evangélica", titles: "Administrativo contable|Enfermera|Técnico de mantenimiento|Dependienta" },
  IN: { months: ENGLISH, dates: ["d-m-Y", "d/m/Y", "Dth N, Y", "d.m.Y", "Dth N Y"], years: ["# Years", "# yrs"], sex: ["Female|FEMALE", "Male|MALE"], marital: ["Married|Unmarried|UN-MARRIED|Single", "Married|Unmarried|Bachelor|Single"], nation: ["Indian|INDIAN|India", "Indian|INDIAN|India"], religion: "Hindu|Islam|Christian|Sikhism|Hinduism", titles: "Assistant Professor|Sr. Java Developer|Accounts Executive|Site Engineer" },
  BR: { months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", dates: ["d/m/Y", "D de N de Y", "d.m.Y"], years: ["# anos"], sex: ["Feminino", "Masculino"], marital: ["solteira|casada|divorciada|união estável|viúva", "solteiro|casado|divorciado|união estável"], nation: ["brasileira|Brasileira", "brasileiro|Brasileiro"], religion: "Católica|Evangélico", titles: "Auxiliar administrativo|Analista fiscal|Técnica de enfermagem|Vendedor" },
  JP: { months: ENGLISH, dates: ["N D, Y", "Y/m/d", "Y.M.D"], years: ["#"], sex: ["Female", "Male"], marital: ["Single|Married", "Single|Married"], nation: ["Japanese|Japan", "Japanese|Japan"], religion: "Buddhist", titles: "Systems Engineer|Sales Representative|Pharmacist|Interpreter" },
  NG: { months: ENGLISH, dates: ["Dth N, Y", "Dth N Y", "D N, Y", "d/m/Y", "Dth of N, Y"], years: ["# years"], sex: ["Female|FEMALE", "Male|MALE"], marital: ["Single|Married|MARRIED|Engaged", "Single|Married|SINGLE|Married with Kids"], nation: ["Nigerian|NIGERIAN|Nigeria", "Nigerian|NIGERIAN|Nigeria"], religion: "Christianity|Islam|CHRISTIAN|Muslim", titles: "Relationship Officer|Civil Engineer|Customer Service Agent|Geologist" },
  PL: { months: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", dates: ["d.m.Y", "D N Y", "d-m-Y"], years: ["# lat", "# lata"], sex: ["kobieta", "mężczyzna"], marital: ["panna|mężatka|zamężna|rozwiedziona|wdowa", "kawaler|żonaty|wolny|rozwiedziony"], nation: ["polskie|polska|Polska", "polskie|polska|ukraińskie"], religion: "rzymskokatolickie", titles: "Specjalista ds. kadr|Księgowa|Magazynier|Kierownik zmiany" },
};
const REFEREES = "Gordon Applegate|Annette Feldkamp|Chike Anyanwu|Ramona Iglesias|Yusuf Demirci";

const plain = ({ given, surname }: Stranger): string => `${given} ${surname}`;
const homeIn =
  (joint: string): Value =>
  ({ home }) =>
    home.join(joint);
const line =
  (at: number): Value =>
  ({ home }) =>
    home[at] ?? home.at(-1) ?? "";

function ordinal(day: number): string {
  return day > 3 && day < 21 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
}

function dateIn({ months, dates }: Wording): Value {
  return ({ birth: { day, month, year } }, c) => {
    const two = (value: number): string => String(value).padStart(2, "0");
    const parts: Readonly<Record<string, string>> = { Dth: `${day}${ordinal(day)}`, D: `${day}`, d: two(day), M: `${month}`, m: two(month), N: months.split(" ")[month - 1] ?? "", Y: `${year}`, y: two(year % 100) }; // prettier-ignore
    return c.pick(dates).replace(/Dth|\b[DdMmNYy]\b/g, (part) => parts[part] ?? part); // prettier-ignore
  };
}

const either =
  ([female, male]: readonly [string, string]): Value =>
  ({ isFemale }, c) =>
    c.pick((isFemale ? female : male).split("|"));
const anyOf =
  (words: string): Value =>
  (_person, c) =>
    c.pick(words.split("|"));

function phoneOf({ phone, phoneCode }: Stranger, c: Chance): string {
  return phone.startsWith("+") || c.yes(0.6) ? phone : `+${phoneCode} ${phone.replace(/^\(?0/, (zero) => zero.slice(0, -1))}`;
} // prettier-ignore

// prettier-ignore
export function eighthFields(land: TemplateLand): Fields {
  const words = WORDINGS[land];
  return {
    names: {
      name: plain, NAME: (p) => plain(p).toUpperCase(),
      given: (p) => p.given, GIVEN: (p) => p.given.toUpperCase(), surname: (p) => p.surname, SURNAME: (p) => p.surname.toUpperCase(),
      "given-SUR": (p) => `${p.given} ${p.surname.toUpperCase()}`,
      "SUR-comma": (p) => `${p.surname.toUpperCase()}, ${p.given} ${p.middle}.`,
      "sur-given": (p) => `${p.surname} ${p.given}`,
      middle: (p) => `${p.given} ${p.middle}. ${p.surname}`,
      native: (p) => p.native ?? plain(p),
      stacked: (p) => `${p.given}\n${p.surname}`,
      initials: (p) => `${p.given.charAt(0)}.${p.surname.charAt(0)}.`,
    },
    facts: {
      mail: ["EMAIL", (p) => p.email], phone: ["PHONE", phoneOf], "phone-local": ["PHONE", (p) => p.phone],
      linkedin: ["URL", (p, c) => `${c.pick(["", "www.", "https://www."])}linkedin.com/in/${p.handle}`],
      site: ["URL", (p, c) => `${c.pick(["", "www."])}${p.handle.replace(/\./g, "")}.${c.pick(["com", "net", "eu"])}`],
      address: ["ADDRESS", homeIn(", ")], "address-dot": ["ADDRESS", homeIn(" · ")], "address-lines": ["ADDRESS", homeIn("\n")],
      ADDRESS: ["ADDRESS", (p) => p.home.join(", ").toUpperCase()],
      home1: ["ADDRESS", line(0)], home2: ["ADDRESS", line(1)], home3: ["ADDRESS", line(2)], home4: ["ADDRESS", line(3)],
      dob: ["DATE_OF_BIRTH", dateIn(words)], "dob-ja": ["DATE_OF_BIRTH", ({ birth }) => `${birth.year}年${birth.month}月${birth.day}日`],
      birthplace: ["NATIONALITY", (p) => p.town],
      age: ["AGE", (p) => String(p.age)],
      "age-years": ["AGE", (p, c) => c.pick(words.years).replace("#", String(p.age))],
      sex: ["GENDER", either(words.sex)], "sex-ja": ["GENDER", ({ isFemale }) => (isFemale ? "女" : "男")],
      mister: ["GENDER", either(["Miss|Mrs|Ms", "Mr"])],
      marital: ["MARITAL_STATUS", either(words.marital)], nation: ["NATIONALITY", either(words.nation)], religion: ["RELIGION", anyOf(words.religion)],
      "spouse-ja": ["MARITAL_STATUS", anyOf("有|無")],
      id: ["ID_NUMBER", (p) => p.id], passport: ["ID_NUMBER", (_p, c) => fill(c.pick(["@#######", "@@#######"]), c)], rg: ["ID_NUMBER", (_p, c) => fill("##.###.###-#", c)],
      father: ["PERSON", (p, c) => `${c.pick(["Rajendra", "Mohan Lal", "Abdul Gaffar", "Iswar"])} ${p.surname}`],
      mother: ["PERSON", (p, c) => `${c.pick(["Sarita", "Kamala", "Shabana"])} ${p.surname}`],
      referee: ["PERSON", anyOf(REFEREES)], "referee-phone": ["PHONE", anyOf("(208) 555-0188|+44 161 496 0123|0802 555 7788")],
    },
    words: { title: anyOf(words.titles), TITLE: (p, c) => anyOf(words.titles)(p, c).toUpperCase(), town: (p) => p.town, idlabel: (p) => p.idLabel },
  };
}
