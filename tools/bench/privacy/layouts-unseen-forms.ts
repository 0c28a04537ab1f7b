// More of the third set: forms, other languages' labels, sentences about a person, signatures of mails.

import { bodyWithDecoys } from "./decoys.ts";
import { address, birthDate, gender, link, marital, nationality, phone } from "./facts.ts";
import type { Layout } from "./layouts.ts";
import { TextWithMarks } from "./marked-text.ts";
import type { BenchPerson } from "./people.ts";
import { TWO_SCRIPTS } from "./people-world.ts";
import type { Chance } from "./seeded.ts";

const layout = (
  name: string,
  write: (t: TextWithMarks, p: BenchPerson, title: string, c: Chance, body: string) => void,
  hasBody = true,
): Layout => ({
  name,
  write: (person, title, body, chance) => {
    const text = new TextWithMarks();
    write(text, person, title, chance, body);
    if (hasBody) bodyWithDecoys(text.line(), body, chance);
    return text;
  },
});
const plain = (p: BenchPerson): string => `${p.given} ${p.surname}`;
const home = (p: BenchPerson, c: Chance, between = ", "): string => (p.city === "" ? p.street : address(p, c, between));

/** Name, birth date, nationality, marital status, gender, address, phone, e-mail, age. */
const FORMS: readonly (readonly string[])[] = [
  ["Ad Soyad", "Doğum Tarihi", "Uyruğu", "Medeni Hali", "Cinsiyet", "Adres", "Cep Telefonu", "E-posta", "Yaş"],
  [
    "Név",
    "Születési dátum",
    "Állampolgárság",
    "Családi állapot",
    "Neme",
    "Lakcím",
    "Telefonszám",
    "E-mail cím",
    "Életkor",
  ],
  [
    "Jméno a příjmení",
    "Datum narození",
    "Státní příslušnost",
    "Rodinný stav",
    "Pohlaví",
    "Adresa",
    "Telefon",
    "E-mail",
    "Věk",
  ],
  ["Nume și prenume", "Data nașterii", "Naționalitate", "Stare civilă", "Sex", "Adresa", "Telefon", "E-mail", "Vârsta"],
  ["Navn", "Fødselsdato", "Nationalitet", "Civilstand", "Køn", "Adresse", "Mobil", "E-mail", "Alder"],
  ["Nimi", "Syntymäaika", "Kansalaisuus", "Siviilisääty", "Sukupuoli", "Osoite", "Puhelin", "Sähköposti", "Ikä"],
  [
    "Ονοματεπώνυμο",
    "Ημερομηνία γέννησης",
    "Υπηκοότητα",
    "Οικογενειακή κατάσταση",
    "Φύλο",
    "Διεύθυνση",
    "Τηλέφωνο",
    "Email",
    "Ηλικία",
  ],
  [
    "الاسم",
    "تاريخ الميلاد",
    "الجنسية",
    "الحالة الاجتماعية",
    "الجنس",
    "العنوان",
    "الهاتف",
    "البريد الإلكتروني",
    "العمر",
  ],
  ["姓名", "出生日期", "国籍", "婚姻状况", "性别", "地址", "电话", "邮箱", "年龄"],
  ["氏名", "生年月日", "国籍", "配偶者", "性別", "現住所", "電話番号", "メール", "年齢"],
  ["이름", "생년월일", "국적", "결혼 여부", "성별", "주소", "전화번호", "이메일", "나이"],
  [
    "Nama Lengkap",
    "Tanggal Lahir",
    "Kewarganegaraan",
    "Status Pernikahan",
    "Jenis Kelamin",
    "Alamat",
    "No. HP",
    "Email",
    "Umur",
  ],
  ["Họ và tên", "Ngày sinh", "Quốc tịch", "Tình trạng hôn nhân", "Giới tính", "Địa chỉ", "Điện thoại", "Email", "Tuổi"],
  ["ПІБ", "Дата народження", "Громадянство", "Сімейний стан", "Стать", "Адреса", "Телефон", "Ел. пошта", "Вік"],
  ["नाम", "जन्म तिथि", "राष्ट्रीयता", "वैवाहिक स्थिति", "लिंग", "पता", "मोबाइल", "ईमेल", "आयु"],
  ["Nom et prénom(s)", "Né(e) le", "Nationalité", "État civil", "Sexe", "Domicile", "Portable", "Mél", "Âge"],
  [
    "Applicant's Name",
    "Birthdate",
    "Citizen of",
    "Civil Status",
    "Gender Identity",
    "Present Address",
    "Cell #",
    "Email Add",
    "Current age",
  ],
  [
    "Candidate Name",
    "Date & Place of Birth",
    "Country of citizenship",
    "Marital Status/Children",
    "Sex",
    "Mailing Address",
    "WhatsApp",
    "e-mail ID",
    "Age (years)",
  ],
];

// prettier-ignore
export const UNSEEN_FORMS: readonly Layout[] = [
  layout("a form in another language", (t, p, _title, c) => {
    const [name, birth, nation, status, sex, where, tel, mail, age] = c.pick(FORMS);
    const s = c.pick([": ", "：", " : ", "\t", " ........ ", " = ", ":\n"]);
    t.plain(`${name}${s}`).name(plain(p)).line().plain(`${sex}${s}`).put("GENDER", gender(p, c)).line();
    t.plain(`${birth}${s}`).put("DATE_OF_BIRTH", birthDate(p, c)).line().plain(`${age}${s}`).put("AGE", String(p.age)).line();
    t.plain(`${nation}${s}`).put("NATIONALITY", nationality(p, c)).line().plain(`${status}${s}`).put("MARITAL_STATUS", marital(p, c)).line();
    t.plain(`${where}${s}`).put("ADDRESS", home(p, c)).line().plain(`${tel}${s}`).put("PHONE", phone(p, c)).line().plain(`${mail}${s}`).put("EMAIL", p.email).line();
  }),
  layout(
    "signature of a mail",
    (t, p, title, c, body) => {
      t.line(`Resume: ${title}`);
      bodyWithDecoys(t, body, c);
      t.line().line("-- ").name(plain(p)).plain(` | ${title} | T `).put("PHONE", phone(p, c)).plain(" | ").put("EMAIL", p.email).plain(" | W ").put("URL", link(p, c))
        .line();
    },
    false,
  ),
  layout("export of an applicant system", (t, p, title, c) => {
    t.line("Application #48213").plain(c.pick(["Candidate: ", "Applicant: ", "Candidate name: "])).name(plain(p))
      .line(c.pick(["", "   Source: Indeed", " (Applied 3 May 2024)"]));
    t.line(`Position: ${title}`).plain("Primary phone: ").put("PHONE", phone(p, c)).line().plain("Primary email: ").put("EMAIL", p.email).line();
    t.plain("Home address: ").put("ADDRESS", home(p, c)).line().plain("Gender: ").put("GENDER", gender(p, c)).plain("; Ethnicity: not stated; Citizenship: ")
      .put("NATIONALITY", nationality(p, c)).line();
  }),
  layout("a third person tells", (t, p, title, c) => {
    t.name(plain(p)).line(` is a seasoned ${title.toLowerCase()} with a record of savings.`);
    t.plain("Born in ").put("DATE_OF_BIRTH", c.yes(0.5) ? String(p.birth.year) : birthDate(p, c)).plain(c.pick([", ", " and "])).put("PERSON", p.surname)
      .plain(" has led teams on two continents. A ").put("NATIONALITY", p.demonym);
    t.plain(" national, ").put("GENDER", p.isFemale ? "she" : "he").plain(" is ").put("MARITAL_STATUS", c.pick(["married with two children", "single", "divorced"]))
      .line(".");
    t.plain("Reach ").put("PERSON", p.given).plain(" at ").put("EMAIL", p.email).plain(" or call ").put("PHONE", phone(p, c)).line(".");
  }),
  layout("Japanese form", (t, p, _title, c) => {
    const [own, latin] = c.pick(TWO_SCRIPTS);
    t.line("履歴書").plain("氏名　").name(own).line().plain("ローマ字　").put("PERSON", latin).line();
    t.plain("生年月日　").put("DATE_OF_BIRTH", `${p.birth.year}年${p.birth.month}月${p.birth.day}日`).plain("（満").put("AGE", `${p.age}歳`).line("）");
    t.plain("性別　").put("GENDER", p.isFemale ? "女" : "男").line().plain("電話　").put("PHONE", phone(p, c)).line().plain("E-mail　").put("EMAIL", p.email).line();
  }),
  layout("Chinese header", (t, p, _title, c) => {
    t.line("个人简历").plain("姓名：").name(c.pick(["李伟强", "陈晓燕", "欧阳娜", "刘洋"])).plain("　性别：").put("GENDER", p.isFemale ? "女" : "男").plain("　年龄：").put("AGE", `${p.age}岁`)
      .line();
    t.plain("出生年月：").put("DATE_OF_BIRTH", `${p.birth.year}年${p.birth.month}月`).plain("　婚姻状况：").put("MARITAL_STATUS", c.pick(["已婚", "未婚"])).line();
    t.plain("手机：").put("PHONE", `138${10_000_000 + c.below(89_999_999)}`).plain("　邮箱：").put("EMAIL", p.email).line();
  }),
  layout("parents and permanent address", (t, p, title, c) => {
    t.name(plain(p)).plain(p.isFemale ? ", D/o " : ", S/o ").put("PERSON", `${c.pick(["Raghunath", "Mohan Lal", "Ibrahim", "Stanislav"])} ${p.surname}`).line()
      .line(title);
    t.plain("Permanent Address :- ").put("ADDRESS", home(p, c)).line().plain("Mob. No. ").put("PHONE", phone(p, c)).plain("   Email Id - ").put("EMAIL", p.email).line();
    t.plain("Sex & Marital Status: ").put("GENDER", gender(p, c)).plain(", ").put("MARITAL_STATUS", c.pick(["Married", "Unmarried"])).line().plain("Mother's name: ")
      .put("PERSON", `${c.pick(["Savitri", "Amina", "Halyna"])} ${p.surname}`).line();
  }),
  layout("federal form", (t, p, title, c) => {
    t.name(plain(p)).line().put("ADDRESS", home(p, c, "\n")).line().plain("Day phone: ").put("PHONE", phone(p, c)).line().plain("Email: ").put("EMAIL", p.email).line();
    t.plain("SSN: ").put("ID_NUMBER", `${200 + c.below(400)}-${10 + c.below(80)}-${1000 + c.below(8999)}`).line().plain("Country of Citizenship: ")
      .put("NATIONALITY", p.countryName).line().line("Veterans' Preference: none").line(`Announcement: ${title}`);
  }),
  layout("ornaments between", (t, p, title, c) => {
    const s = c.pick([" ◆ ", " ❖ ", " // ", " ~ ", " » ", " – ", " * ", " ■ ", " + "]);
    t.name(plain(p).toUpperCase()).plain(s).line(title.toUpperCase()).put("ADDRESS", home(p, c)).plain(s).put("PHONE", phone(p, c)).plain(s).put("EMAIL", p.email)
      .plain(s).put("URL", link(p, c)).line();
  }),
  layout("address in many lines", (t, p, title, c) => {
    t.name(plain(p)).line().put("ADDRESS", home(p, c, "\n").replace(/, /g, ",\n")).line().line().put("EMAIL", p.email).line().put("PHONE", phone(p, c)).line()
      .line(title);
  }),
  layout("a personal sentence", (t, p, title, c) => {
    t.name(plain(p)).line(`, ${title}`).put("EMAIL", p.email).plain(", ").put("PHONE", phone(p, c)).line();
    t.plain(c.pick(["Personal: born ", "Personal data – b. ", "About me: I was born on ", "Persönliches: geb. "])).put("DATE_OF_BIRTH", birthDate(p, c)).plain("; ")
      .put("MARITAL_STATUS", c.pick(["married", "verheiratet", "single", "in a civil partnership"]));
    t.plain("; ").put("NATIONALITY", p.demonym).line("; non-smoker; driving licence B");
  }),
  layout("pairs of labels", (t, p, title, c) => {
    t.plain("NAME/TITLE: ").name(plain(p)).line(` / ${title}`).plain("Age/Gender: ").put("AGE", String(p.age)).plain("/").put("GENDER", p.isFemale ? "F" : "M").line();
    t.plain("DOB & Nationality: ").put("DATE_OF_BIRTH", birthDate(p, c)).plain(", ").put("NATIONALITY", p.demonym).line();
    t.plain("Tel/WhatsApp: ").put("PHONE", phone(p, c)).line().plain("Email/Skype: ").put("EMAIL", p.email).line();
  }),
  layout("numbers with extensions", (t, p, title, c) => {
    t.line(title).name(plain(p)).line();
    const digits = `${2 + c.below(7)}${10 + c.below(89)}`;
    t.plain("Cell: ").put(
        "PHONE",
        c.pick([
          `${digits}.555.01${10 + c.below(89)}`,
          `(${digits}) 555-01${10 + c.below(89)} ext. ${c.below(999)}`,
          `1-${digits}-555-01${10 + c.below(89)}`,
          `${digits}/555-01${10 + c.below(89)}`,
          `001-${digits}-555-01${10 + c.below(89)}x${c.below(999)}`,
        ]),
      ).line();
    t.plain("Alt: ").put("PHONE", p.phoneNational).line().plain("Eml: ").put("EMAIL", p.email).line().plain("Portfolio: ").put(
        "URL",
        c.pick([
          `behance.net/${p.handle}`,
          `https://medium.com/@${p.handle}`,
          `stackoverflow.com/users/38${c.below(9999)}/${p.handle}`,
          `bit.ly/3${p.handle.slice(0, 5)}`,
          `https://orcid.org/0000-0002-1825-00${10 + c.below(89)}`,
        ]),
      ).line();
  }),
  layout(
    "declared at the end",
    (t, p, title, c, body) => {
      t.line("CURRICULUM VITAE").name(plain(p).toUpperCase()).line().line(`Objective: to work as ${title}`).plain("E-mail – ").put("EMAIL", p.email).line()
        .plain("Contact – ").put("PHONE", phone(p, c)).line();
      bodyWithDecoys(t, body, c);
      t.line().line("PERSONAL PROFILE").plain("Date of Birth   :-   ").put("DATE_OF_BIRTH", birthDate(p, c)).line().plain("Age             :-   ")
        .put("AGE", `${p.age} Years`).line();
      t.plain("Marital Status  :-   ").put("MARITAL_STATUS", marital(p, c)).line().plain("Nationality     :-   ").put("NATIONALITY", nationality(p, c)).line()
        .line("Hobbies         :-   Cricket, Reading");
      t.line("I solemnly declare that the above is correct to the best of my knowledge.").plain("Date:            ").line("Place: Pune")
        .put("PERSON", plain(p).toUpperCase()).line();
    },
    false,
  ),
];
