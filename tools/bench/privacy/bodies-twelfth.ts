// What stands below the twelfth set's headers: short and long, full of words that look like people, places and links and
// are tools, employers and towns of work. ‹Words› must stay.

import type { Chance } from "./seeded.ts";

interface Trade {
  readonly roles: readonly string[];
  readonly employers: readonly string[];
  readonly deeds: readonly string[];
  readonly skills: string;
  readonly degree: string;
}

// prettier-ignore
const TRADES: readonly Trade[] = [
  {
    roles: ["Backend Developer", "Senior Software Engineer", "DevOps Engineer"],
    employers: ["‹SAP›, ‹Walldorf›", "‹Booking.com›, ‹Amsterdam›", "‹Infosys›, ‹Bangalore›", "‹Wolt›, ‹Helsinki›", "‹Baker Hughes›, ‹Florence›"],
    deeds: ["Moved 40 services from ‹Jenkins› to ‹GitHub Actions› and cut build times by half.", "Wrote REST endpoints in ‹Java› and ‹Ruby› on Rails behind ‹Apache Tomcat›.", "Set up ‹Grafana›, ‹Jaeger› and ‹Prometheus› for the ‹Paris› and ‹Austin› teams.", "Trained juniors in ‹Django›, ‹Celery› and ‹Julia›."],
    skills: "‹Python›, ‹Java›, ‹Go›, ‹Jenkins›, ‹Ansible›, ‹Kafka›, ‹Maven›, ‹Swift›, ‹Perl›, ‹Hadoop›",
    degree: "BSc Computer Science, ‹University of Edinburgh›",
  },
  {
    roles: ["Registered Nurse", "ICU Nurse", "Midwife"],
    employers: ["‹St. Mary's Hospital›, ‹London›", "‹Mount Sinai›, ‹New York›", "‹Charité›, ‹Berlin›", "‹King Faisal Specialist Hospital›, ‹Riyadh›"],
    deeds: ["Cared for 6 to 8 patients a shift on a 32-bed ward.", "Scored patients by ‹Glasgow› Coma Scale and ‹Braden› Scale.", "Handled ‹Foley› catheters, IV lines and tracheostomy care.", "Documented in ‹Epic› and ‹Cerner›; won the ‹Florence Nightingale› award of the ward."],
    skills: "BLS, ACLS, triage, wound care, ‹Epic›, ‹Hoyer› lift, medication rounds",
    degree: "Bachelor of Nursing, ‹Johns Hopkins University›",
  },
  {
    roles: ["Accountant", "Financial Analyst", "Internal Auditor"],
    employers: ["‹Ernst & Young›, ‹Dublin›", "‹Grant Thornton›, ‹Johannesburg›", "‹JPMorgan Chase›, ‹Singapore›", "‹Morgan Stanley›, ‹Budapest›"],
    deeds: ["Closed the books of 12 entities by the fourth working day.", "Reported to IFRS and ‹Sarbanes-Oxley› rules.", "Built ‹Monte Carlo› and ‹Black-Scholes› models in ‹Excel›.", "Reconciled accounts in ‹Sage›, ‹Oracle› and ‹QuickBooks›, saving 1,200 hours a year."],
    skills: "‹Sage 50›, ‹SAP FI›, ‹Power BI›, ‹Tally›, VAT, budgeting, ‹Bloomberg› terminal",
    degree: "MSc Finance, ‹Erasmus University Rotterdam›",
  },
  {
    roles: ["Site Engineer", "Civil Engineer", "Project Manager"],
    employers: ["‹Bechtel›, ‹Doha›", "‹Mott MacDonald›, ‹Manchester›", "‹Larsen & Toubro›, ‹Mumbai›", "‹Arup›, ‹Sydney›"],
    deeds: ["Supervised the piling of a 28-storey tower on ‹Sheikh Zayed Road›, ‹Dubai›.", "Planned 3 km of the ‹Jordan› ‹Amman› Bus Rapid Transit in ‹Primavera P6›.", "Checked ‹Proctor› tests, ‹Atterberg› limits and concrete cubes.", "Ran ‹Gantt› charts and weekly meetings of ‹Turner & Townsend›."],
    skills: "‹AutoCAD›, ‹Revit›, ‹Primavera›, ‹STAAD Pro›, ‹Bentley MicroStation›, quantity take-off",
    degree: "BEng Civil Engineering, ‹Heriot-Watt University›",
  },
  {
    roles: ["Sales Manager", "Key Account Manager", "Marketing Specialist"],
    employers: ["‹Mercedes-Benz›, ‹Stuttgart›", "‹Johnson & Johnson›, ‹Warsaw›", "‹Estée Lauder›, ‹Madrid›", "‹Harvey Norman›, ‹Auckland›"],
    deeds: ["Grew revenue from 1.2 to 2.9 million euros in 24 months.", "Opened the ‹Vienna› and ‹Milan› offices; managed 14 people.", "Ran campaigns with ‹Marketo›, ‹Hootsuite› and ‹Salesforce Einstein›.", "Negotiated with ‹Marks & Spencer›, ‹Leroy Merlin› and ‹Dick Smith›."],
    skills: "‹Salesforce›, ‹HubSpot›, negotiation, ‹Miller Heiman›, ‹Google Ads›, ‹Canva›",
    degree: "BA Business Administration, ‹Rotman School of Management›",
  },
  {
    roles: ["Data Analyst", "Machine Learning Engineer", "Statistician"],
    employers: ["‹Nielsen›, ‹Chicago›", "‹Thomson Reuters›, ‹Toronto›", "‹Novo Nordisk›, ‹Copenhagen›", "‹Max Planck Institute›, ‹Leipzig›"],
    deeds: ["Forecast demand with ‹Prophet›, ‹XGBoost› and ‹Kalman› filters.", "Published dashboards in ‹Tableau› and ‹Looker› for 300 users.", "Compared groups by ‹Student's› t-test and ‹Mann-Whitney› U.", "Held a ‹Marie Curie› Fellowship on ‹Bayesian› models."],
    skills: "‹R›, ‹Stata›, ‹pandas›, ‹Spark›, ‹Airflow›, ‹Bayes› nets, ‹Markov› chains, ‹SQL›",
    degree: "MSc Statistics, ‹KU Leuven›",
  },
  {
    roles: ["Executive Chef", "Restaurant Manager", "Hotel Receptionist"],
    employers: ["‹Hilton›, ‹Athens›", "‹Four Seasons›, ‹Prague›", "‹Ritz-Carlton›, ‹Abu Dhabi›", "‹Gordon Ramsay› Bar & Grill, ‹London›"],
    deeds: ["Led a brigade of 22 and kept food cost under 29 %.", "Designed a ‹Basque› and a ‹Peking› duck menu.", "Worked with ‹Opera PMS›, ‹Amadeus› and ‹Micros›.", "Took part in the ‹Bocuse d'Or› and the ‹Michelin› Guide inspection."],
    skills: "HACCP, ‹Opera›, ‹Caesar› station, ‹Victoria› sponge, stock control, rosters",
    degree: "Diploma in Hospitality, ‹Glion Institute›",
  },
  {
    roles: ["English Teacher", "Primary School Teacher", "Training Coordinator"],
    employers: ["‹Berlitz›, ‹Tokyo›", "‹Charles Dickens Primary School›, ‹Portsmouth›", "‹British Council›, ‹Hanoi›", "‹St. George's School›, ‹Rome›"],
    deeds: ["Taught classes of 25 pupils aged 7 to 11 by the ‹Montessori› method.", "Prepared 60 students for ‹Cambridge› First and ‹Pearson› tests.", "Staged ‹Romeo and Juliet› and ‹Jane Eyre› with the drama club.", "Planned lessons after ‹Bloom's› taxonomy in ‹Moodle› and ‹Kahoot›."],
    skills: "CELTA, ‹Moodle›, ‹Google Classroom›, phonics, ‹Piaget›, classroom management",
    degree: "BA English Language, ‹Trinity College Dublin›",
  },
];

export const TWELFTH_TITLES: readonly string[] = TRADES.flatMap(({ roles }) => roles);

/** One to four posts, in long resumes up to nine, with or without a summary and the sections after it. */
export function twelfthBody(chance: Chance): string {
  const trade = chance.pick(TRADES);
  const posts = 1 + chance.below(chance.yes(0.3) ? 9 : 4);
  const heading = (words: string): string => `\n${chance.yes(0.6) ? words.toUpperCase() : words}\n`;
  const summary = chance.yes(0.5)
    ? `${heading(chance.pick(["Summary", "Profile", "Career Objective", "About"]))}${chance.pick(trade.roles)} with ${2 + chance.below(18)} years of experience. ${chance.pick(["Reliable and quick to learn.", "Looking for a role in a growing team.", "Used to deadlines and to clients abroad."])}\n`
    : "";
  let year = 2025;
  const jobs = Array.from({ length: posts }, (_, index) => {
    const from = year - 1 - chance.below(4);
    const until = index === 0 && chance.yes(0.6) ? "present" : String(year);
    year = from;
    const deeds = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(trade.deeds));
    return `${chance.pick(trade.roles)}, ${chance.pick(trade.employers)}${chance.pick([" | ", ", ", "\t"])}${from} – ${until}\n${[...new Set(deeds)].map((deed) => `${chance.pick(["•", "-"])} ${deed}\n`).join("")}`;
  }).join("\n");
  return [
    summary,
    heading(chance.pick(["Work Experience", "Professional Experience", "Employment History"])),
    jobs,
    `${heading("Education")}${trade.degree}, ${year - 4} – ${year}\n`,
    `${heading(chance.pick(["Skills", "Key Skills", "Technical Skills"]))}${trade.skills}\n`,
    chance.yes(0.5)
      ? `${heading("Languages")}English (C1), ${chance.pick(["French (B1)", "Arabic (A2)", "Spanish (B2)"])}\n`
      : "",
    chance.yes(0.3) ? `${heading("Interests")}Running, ‹Sherlock Holmes› stories, chess\n` : "",
    chance.yes(0.4) ? "\nReferences available on request.\n" : "",
  ].join("");
}
