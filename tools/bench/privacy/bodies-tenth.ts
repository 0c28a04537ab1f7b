// What stands below the headers of the tenth set: short and long, with words in ‹› that look like somebody's and must stay.

import type { Chance } from "./seeded.ts";

const SUMMARIES = [
  "Reliable professional with {years} years in the trade, used to tight deadlines and audits.",
  "I have {years} years of experience, most of them in ‹Agile› teams, and lead by example.",
  "Results-driven, analytical, with a record of cutting cost and waste through ‹Kaizen› and ‹Pareto› analysis.",
];

/** One experience each: a heading and what was done. */
const JOBS = [
  "‹Johnson Controls›, ‹Charlotte› | Team Lead | 03/2019 – Present\n- Cut downtime by 18 % with ‹Ishikawa› diagrams and ‹Gantt› planning\n- Trained 14 technicians on ‹Siemens› and ‹Allen-Bradley› controllers",
  "Senior Analyst, ‹Ernst & Young›, ‹Victoria›\nJune 2016 - February 2019\n• Built ‹Tableau› dashboards over ‹Oracle› and ‹Teradata›\n• ‹Monte Carlo› models for the ‹Lloyds› portfolio",
  "2018 – 2022  ‹Marks & Spencer›  Assistant Manager\nRan the floor with 32 staff; winner of the ‹Florence Nightingale› store award for safety",
  "‹Philip Morris International› — Key Account Executive (Jan 2015 – Aug 2018)\n* Opened the ‹Santiago› and ‹San José› routes\n* Forecasts in ‹Salesforce› and ‹Marketo›",
  "Backend developer at ‹Atlassian›, ‹Sydney› (2020-2023): ‹Ruby› on Rails, ‹Julia›, ‹Jenkins›, ‹Travis CI›, ‹Maven›",
  "‹Mayo Clinic›, ‹Rochester› | Staff member, ward 4 | 2014 – 2017\n- Used ‹Epic› and ‹Cerner› every day; ‹Glasgow Coma Scale› and ‹Braden Scale› assessments",
  "‹John Deere› Financial, ‹Austin› | Intern | Summer 2013\nCleaned 40,000 records in ‹Python›, plotted them with ‹Matplotlib›",
  "Site engineer, ‹Larsen & Toubro›, metro project ‹Paris› Line 15, 2017 to 2020\nSurveys in ‹Leica› and ‹Trimble›; drawings in ‹Autodesk› ‹Maya› and ‹Revit›",
  "‹Baker Hughes› / ‹Schlumberger› joint venture, ‹Aberdeen›\nMaintenance planner, 05.2011 – 09.2016\nPlanned shutdowns in ‹Primavera› P6 and ‹SAP PM›",
  "‹St. Mary's Hospital› – volunteer, 2012\n‹Thomson Reuters› – data entry clerk, 2013",
  "‹Morgan Stanley›, ‹Lincoln› office: reconciliations in ‹Bloomberg› and ‹Murex›, ‹Sarbanes-Oxley› testing (2010 – 2014)",
  "‹Hudson's Bay› | Visual merchandiser | Oct 2016 – Dec 2019\nPlanned windows in ‹Adobe› ‹Illustrator› with the ‹Jordan› and ‹Calvin Klein› teams",
];

const SCHOOLS = [
  "‹Heriot-Watt University›, BEng, 2012",
  "‹Carnegie Mellon University›, MSc Information Systems, 2015",
  "‹King's College›, BA, second class upper, 2009",
  "Bachelor of Commerce, ‹Nelson Mandela University›, 2011",
  "‹Marie Curie› fellow, ‹Humboldt› University, 2016",
];

const SKILLS = [
  "‹Jira›, ‹Confluence›, ‹Jasmine›, ‹Selenium›, ‹Ruby›, ‹Swift›, ‹Dart›",
  "MS Office, ‹Sage› 50, ‹Crystal Reports›, ‹QuickBooks›, ‹Oracle Fusion›",
  "‹AutoCAD›, ‹SolidWorks›, ‹Ansys›, ‹Catia›, ‹Six Sigma› Green Belt",
  "Negotiation, team building, first aid, forklift licence, ‹Opera› PMS, ‹Amadeus›",
  "‹Photoshop›, ‹Figma›, ‹Sketch›, ‹Cinema 4D›, ‹Helvetica› and ‹Garamond› type",
];

const HEADINGS = [
  ["SUMMARY", "EXPERIENCE", "EDUCATION", "SKILLS"],
  ["Profile", "Work experience", "Education", "Skills"],
  ["Career Objective:", "Professional Experience:", "Academic Qualification:", "Technical Skills:"],
  ["ABOUT", "EMPLOYMENT HISTORY", "EDUCATION & TRAINING", "KEY COMPETENCIES"],
] as const;

/** A few lines in a third of the resumes, up to a page and a half in the others. */
export function tenthBody(chance: Chance): string {
  const [summary, work, school, skills] = chance.pick(HEADINGS);
  const jobs = shuffled(JOBS, chance).slice(0, chance.yes(0.35) ? 1 : 3 + chance.below(5));
  return [
    ...(chance.yes(0.6) ? [summary, chance.pick(SUMMARIES), ""] : []),
    work,
    jobs.join(chance.pick(["\n", "\n\n"])),
    "",
    school,
    chance.pick(SCHOOLS),
    "",
    skills,
    chance.pick(SKILLS),
    ...(chance.yes(0.4) ? [chance.pick(["Languages: ‹English› (fluent), ‹French› (B1)", "Languages – ‹English›, ‹Arabic›, ‹Hindi›"])] : []), // prettier-ignore
  ].join("\n");
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  return items
    .map((item) => [chance.next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
