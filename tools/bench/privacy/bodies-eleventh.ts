// What stands below the headers of the eleventh set: jobs, studies and skills; what is in braces must stay readable.

import { TextWithMarks } from "./marked-text.ts";
import type { Country } from "./pools-eleventh.ts";
import type { Chance } from "./seeded.ts";

export interface Trade {
  readonly titles: readonly string[];
  readonly employers: readonly string[];
  readonly tasks: readonly string[];
  readonly skills: string;
  readonly degree: string;
}

// prettier-ignore
export const TRADES: readonly Trade[] = [
  { titles: ["Software Engineer", "Senior Java Developer", "Full Stack Developer"], employers: ["Infosys", "Siemens", "Thomson Reuters", "Booz Allen Hamilton", "Mercado Libre"],
    tasks: ["Built single-page applications in {Angular} and {Vue}, served from {Apache} {Tomcat}", "Moved 40 jobs from {Jenkins} to {GitLab}; artefacts in {Nexus}, builds with {Maven}", "Wrote services in {Kotlin} with {Kafka}, {Cassandra} and {Redis}", "Led the {Jordan} and {Paris} releases of the payments platform", "Tested with {Selenium}, {Jasmine} and {JUnit 5}", "Scripts in {Ruby}, {Julia} and {Perl}; documents with {Hugo}"],
    skills: "{Java 17}, {Spring Boot}, {Docker}, {Ansible}, {Django}, {MongoDB}, {Jira}", degree: "B.Tech. Computer Science" },
  { titles: ["Civil Engineer", "QA/QC Engineer", "Site Supervisor"], employers: ["Larsen & Toubro", "Arabtec", "Balfour Beatty", "Laing O'Rourke", "China State Construction"],
    tasks: ["Supervised 120 workers at the {King Fahd Causeway} extension", "Checked drawings in {AutoCAD}, {Revit} and {Primavera P6}", "Quantity take-off for {Al Maktoum Airport}, Phase 2", "Took part in the design of {Victoria Bridge} and {Saint George} hospital", "Kept the site without lost-time incident for {18 months}"],
    skills: "{AutoCAD Civil 3D}, {STAAD Pro}, {Primavera}, {MS Project}, {FIDIC}", degree: "B.E. Civil Engineering" },
  { titles: ["Registered Nurse", "Staff Nurse", "Midwife"], employers: ["Apollo Hospitals", "Mount Elizabeth Hospital", "St. Luke's Medical Center", "Aga Khan University Hospital"],
    tasks: ["Cared for patients of a 32-bed {male surgical ward}", "Trained 14 juniors in {BLS} and {ACLS}", "Charted in {Cerner} and {Epic}", "Joined the {Florence Nightingale} exchange programme", "Assisted in deliveries at the {women's health} unit"],
    skills: "{IV therapy}, {Triage}, {Glasgow Coma Scale}, {Apgar} scoring", degree: "B.Sc. Nursing" },
  { titles: ["Accountant", "Senior Auditor", "Finance Manager"], employers: ["Ernst & Young", "Grant Thornton", "Standard Chartered", "Bank Albilad", "Baker Tilly"],
    tasks: ["Closed the month in {SAP FICO} and {Sage 50} within 4 days", "Filed VAT for 23 clients of {Johnson Controls} and {Procter & Gamble}", "Audited {Christian Aid} and {Islamic Relief} country offices", "Reports in {Tableau}, {Power BI} and {Excel}", "Single point of contact for the {British Council} account"],
    skills: "{IFRS}, {Tally ERP 9}, {QuickBooks}, {Oracle Financials}, {Crystal Reports}", degree: "B.Com. Accounting" },
  { titles: ["Sales Executive", "Marketing Manager", "Brand Manager"], employers: ["Estée Lauder", "Dr. Reddy's", "Carrefour", "Marks & Spencer", "Henkel"],
    tasks: ["Grew sales of {Max Factor} and {Paco Rabanne} by 18 %", "Ran campaigns in {HubSpot}, {Marketo} and {Salesforce}", "Opened 9 shops in {Santiago}, {Victoria} and {Florence}", "Launched {Uncle Ben's} and {Dr Pepper} in two regions", "Managed the budget of the {Miss World} sponsorship"],
    skills: "{Google Analytics}, {Canva}, {Mailchimp}, {Adobe Illustrator}, {CRM}", degree: "MBA, Marketing" },
  { titles: ["Teacher of English", "Lecturer", "School Counselor"], employers: ["St. Xavier's College", "Raffles Institution", "King's College", "Prince Alfred School"],
    tasks: ["Taught {Shakespeare}, {Jane Austen} and {Chinua Achebe} to grades 9 to 12", "Used {Moodle}, {Kahoot} and {Google Classroom}", "Coach of the {Model United Nations} team", "Seminar on {Gender Studies} and {French} literature", "{Montessori} and {Piaget} based lesson plans"],
    skills: "{Cambridge IGCSE}, {TEFL}, {Bloom's taxonomy}, {Classroom management}", degree: "B.Ed. English" },
  { titles: ["Logistics Coordinator", "Warehouse Manager", "Supply Chain Analyst"], employers: ["Kuehne + Nagel", "DB Schenker", "J.B. Hunt", "Charles & Keith", "Maersk"],
    tasks: ["Planned 300 shipments a month through {Port Said}, {Salalah} and {Jebel Ali}", "Stock counts in {Manhattan WMS} and {Blue Yonder}", "Cut demurrage by 22 % with {Lean} and {Kaizen}", "Customs papers for {Hugo Boss} and {Mercedes-Benz}", "Delivered the {Nelson Mandela Bay} cold store"],
    skills: "{SAP MM}, {Incoterms}, {Six Sigma Green Belt}, {Oracle SCM}", degree: "Diploma in Logistics" },
  { titles: ["Hotel Receptionist", "Executive Chef", "Restaurant Supervisor"], employers: ["Marriott", "Rotana", "Four Seasons", "Ritz-Carlton", "Hilton Garden Inn"],
    tasks: ["Checked in 200 guests a day with {Opera PMS}", "Menus for the {Saint Patrick's Day} and {Diwali} weeks", "Trained a team of 12 at {Café Florian}", "{HACCP} audits without a finding in {2019} and {2021}", "Served {Caesar}, {Waldorf} and {Niçoise} for 400 covers"],
    skills: "{Opera}, {Micros}, {Food safety Level 3}, {Upselling}", degree: "Diploma in Hotel Management" },
];

const MONTHS = ["Jan", "Feb", "March", "Apr", "May", "June", "July", "Aug", "Sept", "October", "Nov", "December"];
const TONGUES = [
  "Arabic",
  "French",
  "Hindi",
  "Spanish",
  "Swahili",
  "Portuguese",
  "Mandarin",
  "Russian",
  "Turkish",
  "German",
];

/** Writes a text whose braces hold what must stay. */
function kept(t: TextWithMarks, text: string): TextWithMarks {
  for (const [index, part] of text.split(/[{}]/).entries())
    if (index % 2 === 1) t.keep(part);
    else t.plain(part);
  return t;
}

/** One to four jobs, the newest first, with what a header or a footer repeats between the pages. */
export function body(
  t: TextWithMarks,
  country: Country,
  trade: Trade,
  bornIn: number,
  c: Chance,
  between: () => void,
): void {
  const caps = c.yes(0.5);
  const heading = (text: string): TextWithMarks => t.line().line(caps ? text.toUpperCase() : text);
  const years = c.below(15) + 3;
  if (c.yes(0.6)) {
    heading(c.pick(["Professional Summary", "Profile", "Career Objective"]));
    t.line(
      `${trade.titles[0] ?? ""} with ${years}+ years of experience, used to deadlines and to teams of many cultures.`,
    );
  }
  heading(c.pick(["Work Experience", "Professional Experience", "Employment History"]));
  const bullet = c.pick(["•", "-", "*", "–"]);
  let year = 2023;
  for (let job = c.below(4); job >= 0; job -= 1) {
    const start = year - 1 - c.below(4);
    const until = year === 2023 ? "Present" : `${c.pick(MONTHS)} ${year}`;
    kept(
      t,
      `{${c.pick(trade.employers)}}, {${c.pick(country.towns.split(", "))}}${c.pick([" | ", " — ", ", ", "\t"])}`,
    );
    kept(t, `{${c.pick(MONTHS)} ${start}} ${c.pick(["-", "–", "to"])} {${until}}`).line();
    kept(t, `{${c.pick(trade.titles)}}`).line();
    const first = c.below(trade.tasks.length);
    for (let task = 2 + c.below(3); task > 0; task -= 1)
      kept(t, `${bullet} ${trade.tasks[(first + task) % trade.tasks.length] ?? ""}`).line();
    year = start;
  }
  between();
  heading(c.pick(["Education", "Academic Qualifications", "Education and Training"]));
  kept(t, `{${trade.degree}}, {${c.pick(country.schools.split(", "))}}, {${bornIn + 22}}`).line();
  heading(c.pick(["Skills", "Technical Skills", "Key Skills"]));
  kept(t, trade.skills).line();
  heading("Languages");
  kept(t, `{English} (fluent), {${c.pick(TONGUES)}} (basic)`).line();
  if (c.yes(0.3)) heading("References").line("Available upon request.");
}
