// A text as its lines, each with what its place tells: within the header, or within a block of personal details.

import { fold } from "./fold.ts";
import { perLine } from "./per-line.ts";

export interface PageLine {
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly value: string;
  /** Counts the lines that have anything in them. */
  readonly number: number;
  /** Among the first lines, where people put who they are and how to reach them. */
  readonly inHeader: boolean;
  /** After a heading such as "Skills": still within the first lines, and no longer about the person. */
  readonly isBelowSection: boolean;
  /** In the header, or below a heading such as "Personal details". */
  readonly isPersonal: boolean;
}

/** Headers of two columns, one after the other, run to about twenty lines. */
const HEADER_LINES = 20;
const HEADER_LENGTH = 1800;
/** A block of personal details and a declaration after it. */
const DETAIL_LINES = 24;
/** Name, street, town and what else stands below "Yours faithfully". */
const SIGNATURE_LINES = 7;

const DETAILS = new RegExp(
  "^(?:[\\divxa-c]{1,3}[.)] ?)?(?:" +
    [
      "(?:my |other )?personal (?:details?|information|info|data|dossier|particulars|profile|facts|bio ?-?data|snapshot|vitae)",
      "personal|personal (?:history|status|bio|background|summary|section|notes|datas?)|bio|bio(?:graphical)? (?:data|details|information)|candidate (?:details|information|profile|data)|applicant(?:['’]s)? (?:details|information|data)|general information|basic (?:information|details|info)|family (?:details|background|information)|passport (?:details|information)|other (?:details|information|info)|further information|vital statistics|demographics?|identity|identification|equal opportunit(?:y|ies)(?: monitoring)?(?: form)?|diversity (?:monitoring|information|data)(?: form)?|eeo information|voluntary self[- ]identification(?: form)?|monitoring (?:form|information)",
      "bio ?-?data|about me|who i am|contact(?: (?:me|details|information|info))?|declaration|additional (?:personal )?information|others?|misc(?:ellaneous)?",
      "(?:persönliche |zur )(?:daten|angaben|informationen|person)|personalien|kontakt(?:daten)?|persönliches|privates|über mich|angaben zur person|personendaten|persönliche verhältnisse|sonstiges|sonstige angaben|weitere angaben|familiäres|familie",
      "(?:informations?|données|renseignements) personnel(?:le)?s|état civil|coordonnées|contacts?|profil personnel|infos? perso(?:nnelles)?|à propos(?: de moi)?|qui suis-je ?\\??|identité|divers|informations? (?:complémentaires?|diverses|générales)|renseignements (?:divers|complémentaires|généraux)|autres informations",
      "(?:datos|información) personal(?:es)?|datos de contacto|(?:dati|informazioni) personali|contatti",
      "(?:otros|más) datos(?: de interés)?|datos (?:de interés|generales|básicos|del candidato|complementarios)|información (?:adicional|general|de contacto|complementaria)|sobre mí|acerca de mí|quién soy|perfil personal|identificación|varios",
      "dati anagrafici|anagrafica|generalità|informazioni (?:aggiuntive|generali|di contatto)|altre informazioni|ulteriori informazioni|chi sono|su di me|recapiti|varie",
      "dados (?:gerais|complementares|básicos|de contato|de contacto|do candidato)|informações (?:adicionais|gerais|complementares|de contato|de contacto)|outras informações|sobre mim|quem sou|identificação|contato",
      "persoonlijk(?:e data)?|over mij|wie ben ik|overige(?: gegevens| informatie)?|overig|contactgegevens|personal gegevens",
      "om (?:mig|meg)|personligt|personlig|kontaktinformation|kontaktuppgifter|kontaktoplysninger|kontaktinformasjon|övrigt|øvrigt|annet|øvrige oplysninger|övriga uppgifter|muut tiedot|muuta|perustiedot|yhteystiedot|henkilökohtaiset tiedot",
      "o mnie|dane (?:personalne|kontaktowe|podstawowe)|informacje (?:osobiste|dodatkowe|o kandydacie)|dodatkowe informacje|inne informacje|kontaktní údaje|kontaktné údaje|o mn[ěe]|další (?:informace|údaje)|ďalšie (?:informácie|údaje)|ostatn[íé]|různé|o meni|osebni podatki|kontakt podaci|dodatne informacije|ostalo|lični podaci",
      "személyes (?:információk?|adatok)|elérhetőség(?:ek)?|egyéb(?: információk?| adatok)?|rólam|informații (?:personale|suplimentare|de contact)|informaţii (?:personale|suplimentare)|date de contact|despre mine|alte informații|diğer(?: bilgiler)?|hakkımda|iletişim(?: bilgileri)?|kişisel|kimlik bilgileri|ek bilgiler",
      "о себе|обо мне|контакты|контактн(?:ая информация|ые данные)|личные сведения|персональн(?:ые данные|ая информация)|дополнительн(?:ая информация|ые сведения)|общие сведения|про себе|контакти|додаткова інформація|особиста інформація|загальні відомості|лични данни|лична информация|за мен|допълнителна информация|στοιχεία επικοινωνίας|πρόσθετες πληροφορίες|προσωπικές πληροφορίες|επικοινωνία|σχετικά με εμένα",
      "(?:dados|informações) pessoais|contactos?|persoonlijke (?:gegevens|informatie)|personalia",
      "personuppgifter|personlig(?:e|a)? (?:oplysninger|opplysninger|uppgifter)|henkilötiedot|dane osobowe|osobn[íéi] (?:údaje|informace|podaci)|személyes adatok",
      "date personale|kişisel bilgiler|личн(?:ые данные|ая информация)|особисті дані|προσωπικά στοιχεία",
      "个人信息|基本信息|個人情報|基本情報|인적사항|개인정보|المعلومات الشخصية|البيانات الشخصية|פרטים אישיים|व्यक्तिगत विवरण",
    ]
      .map(fold)
      .join("|") +
    ")[ :.–-]*$",
);
const SECTION = new RegExp(
  `^(?:[\\divx]{1,4}[.)] ?)?(?:(?:professional|career|work|employment|technical|key|academic|relevant) )?(?:summary|objective|experience|history|education|skills|qualifications|highlights|competencies|accomplishments|${fold(
    [
      "berufserfahrung|ausbildung|kenntnisse|(?:beruflicher|schulischer|akademischer|bisheriger) werdegang|berufliche (?:erfahrung|stationen|tätigkeiten|praxis)|berufspraxis|praxiserfahrung|schulbildung|schul- und berufsausbildung|studium|studium und ausbildung|bildungsweg|fort- und weiterbildung(?:en)?|weiterbildung(?:en)?|edv-kenntnisse|fachkenntnisse|sprachkenntnisse|fähigkeiten|kompetenzen",
      "formation|formations|expériences?(?: professionnelles?)?|parcours(?: professionnel)?|études|diplômes|formation (?:académique|initiale)|compétences(?: techniques| clés)?|langues",
      "experiencia(?: laboral| profesional)?|formación(?: académica| complementaria)?|educación|estudios|habilidades|competencias|conocimientos|trayectoria profesional|idiomas|informática",
      "esperienz[ae](?: professional[ei]| lavorativ[ae])?|istruzione(?: e formazione)?|formazione|competenze|percorso professionale|titoli di studio|lingue",
      "experiências?(?: profissionais| profissional)?|formação(?: acadêmica| académica)?|escolaridade|histórico profissional|habilidades|competências|objetivo|qualificações|cursos",
      "werkervaring|opleiding(?:en)?|vaardigheden|ervaring|loopbaan|arbeidsverleden|talenkennis",
      "doświadczenie(?: zawodowe)?|wykształcenie|edukacja|umiejętności|przebieg (?:kariery|pracy)(?: zawodowej)?|historia zatrudnienia|kwalifikacje|znajomość języków|języki obce",
      "iş deneyimi|deneyim|iş tecrübesi|eğitim(?: bilgileri)?|yetenekler|beceriler|mesleki deneyim",
      "arbetslivserfarenhet|utbildning(?:ar)?|erfarenhet|anställningar|kompetenser|erhvervserfaring|uddannelse|kompetencer|arbeidserfaring|utdanning|utdannelse|ferdigheter|kvalifikationer|kvalifikasjoner|yrkeserfaring",
      "työkokemus|koulutus|osaaminen|työhistoria|taidot|kielitaito",
      "pracovní zkušenosti|vzdělání|dovednosti|praxe|zaměstnání|pracovné skúsenosti|vzdelanie|zručnosti|prax|radno iskustvo|obrazovanje|vještine|veštine|delovne izkušnje|izobrazba|znanja",
      "szakmai tapasztalat(?:ok)?|munkatapasztalat|tanulmányok|végzettség|készségek|iskolai végzettség|experiență(?: profesională)?|educație|studii|competențe|aptitudini",
      "опыт(?: работы)?|образование|навыки|ключевые навыки|профессиональные навыки|досвід(?: роботи)?|освіта|навички|професионален опит|трудов стаж|образование|умения|επαγγελματική εμπειρία|εκπαίδευση|σπουδές|δεξιότητες|εργασιακή εμπειρία",
      "工作经历|工作经验|教育背景|教育经历|技能|職歴|学歴|学歴・職歴|資格|免許・資格|경력|경력사항|학력|학력사항|자격증",
    ].join("|"),
  )})[ :.]*$`,
  "u",
);

/** A sentence or line that begins with when somebody was born tells of the person wherever it stands; and what is below it. */
const BORN = `^[^\\p{L}\\d]{0,4}(?:${fold(
  "i was born|born|geboren|geb\\.|née? le|né\\(e\\) le|nacid[oa]|nat[oa] (?:il|a)|nascid[oa] (?:em|a)|urodzon[ya]|ur\\.|född|født|syntynyt|narozena?|narodená?|rođena?|rojena?|született|születtem|născută?|doğum|родил(?:ся|ась)|народи(?:вся|лася)|роден[аа]?|γεννήθηκε|γεννηθείς",
)})(?![\\p{L}])`;
const BORN_START = new RegExp(BORN, "u");
const BORN_LINE = new RegExp(`${BORN}.{0,40}(?:(?:19|20)\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2})`, "u");
const BORN_LINES = 3;
/** No word for it is longer, with what may stand before and one unit behind it. */
const BORN_REACH = 20;

/** A line that only closes a letter. */
const CLOSED =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:kind|best|warm(?:est)?|with kind) regards|regards|respectfully(?: yours)?|mit freundlichen grussen|freundliche grusse|hochachtungsvoll|(?:bien )?cordialement|salutations distinguees|atentamente|saludos(?: cordiales)?|cordiali saluti|distinti saluti|in fede|met vriendelijke groet(?:en)?|med vanlig halsning|med venlig hilsen|z powazaniem|s pozdravem|с уважением|saygilarimla|atenciosamente)[ ,.:!_-]*$/;

/** "Work experience", "Berufserfahrung" and the like. */
export function isSectionHeading(line: string): boolean {
  return line.length < 60 && SECTION.test(foldedHeading(line));
}

/** "Personal details" and the like, in many languages. */
export function isDetailsHeading(line: string): boolean {
  return line.length < 60 && headingOf(line) === "details";
}

/** Of a line short enough for a heading, without the blanks around it. */
export const foldedHeading = perLine((line) => fold(line).trim());

const headingOf = perLine((line): "details" | "closed" | "section" | "none" => {
  const heading = foldedHeading(line);
  if (heading === "") return "none";
  if (DETAILS.test(heading)) return "details";
  if (heading.length < 40 && CLOSED.test(heading)) return "closed";
  return SECTION.test(heading) ? "section" : "none";
});

const tellsOfBirth = (line: string): boolean =>
  BORN_START.test(fold(line.slice(0, BORN_REACH))) && BORN_LINE.test(fold(line));

/** All lines that have anything in them. */
export function readPage(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let detailsLeft = 0;
  let isBelowSection = false;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const value = text.slice(start, end);
    if (/\S/.test(value)) {
      const inHeader = lines.length < HEADER_LINES && start < HEADER_LENGTH;
      const heading = value.length < 60 ? headingOf(value) : "none";
      if (heading === "details") {
        detailsLeft = DETAIL_LINES + 1;
        isBelowSection = false;
      } else if (heading === "closed") {
        detailsLeft = Math.max(detailsLeft, SIGNATURE_LINES + 1);
      } else if (heading === "section") {
        detailsLeft = 0;
        isBelowSection = true;
      }
      if (value.length < 200 && /\d.{0,3}\d{2}/.test(value) && tellsOfBirth(value))
        detailsLeft = Math.max(detailsLeft, BORN_LINES);
      lines.push({
        start,
        value,
        number: lines.length,
        isBelowSection,
        inHeader,
        isPersonal: inHeader || detailsLeft > 0,
      });
      detailsLeft -= 1;
    }
    start = end + 1;
  }
  return lines;
}
