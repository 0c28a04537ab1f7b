// What stands below and between the headers of the thirteenth set: jobs, schools and skills with words that must stay (in ‹›),
// among them tools, employers and towns that are also names of people.

import type { Chance } from "./seeded.ts";

const SUMMARIES: readonly string[] = [
  "{job} with {worked} years of experience in fast-moving teams. Strong command of ‹Excel› and ‹SAP›.",
  "Reliable {job} who likes clear goals, safe sites and satisfied customers.",
  "Seeking a position as {job} where I can use my knowledge of ‹lean manufacturing› and ‹Kaizen›.",
  "Results-driven {job}; led teams of up to 25 people at ‹Siemens› and ‹Ericsson›.",
];

const JOBS: readonly string[] = [
  "‹Jenkins› Administrator | ‹Philips›, ‹Eindhoven› | ‹March 2019› – ‹Present›\n- Moved 60 build jobs from ‹Travis CI› to ‹Jenkins› and ‹Docker›\n- Kept ‹Prometheus› and ‹Grafana› boards of 140 services",
  "Site Engineer\t‹Hochtief›\t‹2015 - 2018›\n• Supervised the ‹Lusail› metro section and the ‹Jordan Gate› towers\n• Drawings in ‹AutoCAD› and ‹Revit›, planning in ‹Primavera P6›",
  "‹Marks & Spencer›, ‹Chelsea› — Store Supervisor (‹06/2014› to ‹11/2017›)\nHandled cash, stock and a team of 9; raised sales by ‹18%›.",
  "‹Ernst & Young LLP›, Audit Associate, ‹Charlotte, NC›\n‹Sept 2012 – Aug 2016›\n* Audited clients under ‹IFRS› and ‹US GAAP›\n* Reviewed ‹$2,450,000› of receivables",
  "Staff Nurse, ‹King Abdulaziz Hospital›, ‹2016-2020›\n- 32-bed ward; trained in ‹ACLS› and ‹Epic› charting\n- ‹Florence Nightingale› award of the ward, ‹2018›",
  "Backend Developer, ‹Rakuten› (‹Paris› project)\n‹Spring Boot›, ‹Apache Cassandra›, ‹Kafka›, ‹Ruby on Rails›; unit tests in ‹Jasmine› and ‹Mockito›",
  "Logistics Officer – ‹Maersk Line›, ‹Victoria› and ‹Santos› terminals, ‹2010–2013›\nCleared 1,200 containers a month in ‹Oracle Transportation Management›",
  "Line Cook, ‹Gordon Ramsay Bar & Grill›, ‹Dec 2017› - ‹Jan 2020›\nHACCP plans, menus of 40 covers, training of ‹6› trainees",
  "Sales Executive, ‹Lloyds Bank›, then ‹Morgan Stanley›; CRM in ‹Salesforce›, dashboards in ‹Tableau› and ‹Looker›",
  "Teacher of Mathematics, ‹St. Xavier's College›, ‹2008 to 2014›. Coach of the ‹Ramanujan› mathematics circle.",
  "Electrician at ‹ABB› and ‹Schneider Electric›; panels to ‹IEC 61439-1›, PLC ‹S7-1500›, work order ‹WO-55120-17›",
  "Graphic Designer, ‹Ogilvy›: campaigns for ‹Mercedes-Benz›, ‹Wendy's› and ‹Ralph Lauren› in ‹Illustrator› and ‹Figma›",
];

const SCHOOLS: readonly string[] = [
  "‹Bachelor of Commerce›, ‹University of Mumbai›, ‹2009›",
  "‹M.Sc. Civil Engineering›, ‹Delft University of Technology›, ‹2011 – 2013›",
  "‹Johns Hopkins University›, ‹Baltimore› — ‹B.S. Nursing›, GPA ‹3.7/4.0›",
  "‹Diploma in Hotel Management›, ‹César Ritz Colleges›",
  "‹BSc Computer Science›, ‹Carnegie Mellon University›; ‹Dean's List 2010›",
  "‹Master of Business Administration›, ‹Kellogg School of Management›",
];

const SKILLS: readonly string[] = [
  "‹Python›, ‹R›, ‹Julia›, ‹Pandas›, ‹SQL Server 2019›",
  "‹Selenium›, ‹Cucumber›, ‹JMeter›, ‹Postman›, ‹Jira›",
  "‹QuickBooks›, ‹Sage 50›, ‹Tally ERP 9›, ‹MS Office›",
  "‹SolidWorks›, ‹CATIA V5›, ‹ANSYS›, ‹Maya›, ‹MATLAB›",
  "‹Ansible›, ‹Chef›, ‹Puppet›, ‹Elixir›, ‹Heroku›, ‹Crystal Reports›",
  "Teamwork, ‹forklift licence›, ‹First Aid›, ‹NEBOSH›",
];

const LANGUAGES = ["English (C1), French (B1)", "English – fluent; Arabic – native", "Spanish, English, some German", "English, Hindi, Tamil"]; // prettier-ignore

const REFEREES: readonly string[] = [
  "References available upon request.",
  "References\n{referee}, Operations Director, ‹Nestlé›, {refereePhone}, {refereeMail}",
  "REFEREES\nMr. {referee}\nHead of Department\n{refereeMail}",
];

/** Two to six jobs: a page of a beginner or two of somebody with many years. */
export function thirteenthBody(chance: Chance): string {
  const from = chance.below(JOBS.length);
  const count = chance.pick([2, 2, 3, 4, 6]);
  const jobs = Array.from({ length: count }, (_, at) => JOBS[(from + at * 5) % JOBS.length] ?? "");
  const heading = chance.yes(0.5) ? (words: string): string => words.toUpperCase() : (words: string): string => words;
  const parts = [
    chance.yes(0.7) ? `{objective}\n${chance.pick(SUMMARIES)}` : "",
    `${heading("Work Experience")}\n${jobs.join("\n\n")}`,
    `${heading("Education")}\n${chance.pick(SCHOOLS)}`,
    `${heading("Skills")}\n${chance.pick(SKILLS)}`,
    chance.yes(0.5) ? `${heading("Languages")}\n${chance.pick(LANGUAGES)}` : "",
    chance.yes(0.3) ? chance.pick(REFEREES) : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
