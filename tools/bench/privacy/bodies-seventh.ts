// What stands below the headers of the seventh set: five to ten lines, or some pages of jobs, schools and tools whose
// names could be somebody's. ‹Words› must stay. A few lines name the candidate again.

import type { Chance } from "./seeded.ts";

const EMPLOYERS = ["Mercedes-Benz", "Johns Hopkins Hospital", "Goldman Sachs", "Ernst & Young", "Ford Motor Company", "Boeing", "Wells Fargo", "JP Morgan", "Morgan Stanley", "Marks & Spencer", "Abbott Laboratories", "Dell", "Kellogg's", "Salesforce", "Madison Logic", "St. John's Ambulance", "Merrill Lynch", "Baker Hughes", "Booz Allen Hamilton", "Roland Berger", "Arthur D. Little", "John Lewis", "Thomas Cook", "Levi Strauss & Co.", "Eli Lilly", "Dr. Reddy's Laboratories", "Mary Kay", "Harley-Davidson", "Tim Hortons", "Wendy's", "Ben & Jerry's", "King & Spalding", "Charles River Labs", "Booking.com", "Larsen & Toubro", "Tata Motors", "Philips", "Lloyds Bank"]; // prettier-ignore
const PLACES = ["Austin", "Charlotte", "Florence", "Jordan", "Georgia", "Paris", "Chelsea", "Sydney", "Victoria", "Santiago", "San Jose", "Lincoln", "Alexandria", "Adelaide"]; // prettier-ignore
const ROLES = ["Analyst", "Team Lead", "Consultant", "Intern", "Shift Supervisor", "Engineer II", "Senior Associate", "Office Coordinator", "Trainee"]; // prettier-ignore
const SPANS = ["Jan 2015 – Mar 2019", "03/2016 - 08/2020", "2011 to 2014", "June 2018 – Present", "Sept. 2009–May 2012", "2020-01 – 2022-11", "Summer 2013"]; // prettier-ignore

const WORK = [
  "Set up ‹Jenkins› and ‹Travis CI› for 12 services in ‹Python›, ‹Ruby› and ‹Crystal›",
  "Kept the backlog in ‹Jira› and ‹Confluence›; rolled out ‹Docker› and ‹Ansible›",
  "Moved the ‹Paris› project from ‹Cassandra› to ‹Kafka› and ‹Elastic›",
  "Built dashboards in ‹Tableau›, ‹Grafana› and ‹Jasper Reports› for a client in ‹Jordan›",
  "Migrated 300 servers to ‹Azure›, region ‹Georgia›, with ‹Chef› and ‹Puppet›",
  "Wrote flight software in ‹Ada›, front ends in ‹Elm› and models in ‹Julia›",
  "Maintained a ‹Django› shop and a ‹12-year-old› legacy system on ‹ASP.NET› and ‹Node.js›",
  "Opened the ‹Austin› office and managed ‹34 people› there",
  "Served guests at ‹Chelsea FC› hospitality and ‹Royal Ascot›",
  "Account lead for ‹Ford›, ‹Kellogg's› and ‹Estée Lauder›",
  "Introduced ‹Single Sign-On› and a ‹single-page› portal; married ‹SAP› and ‹Oracle› data",
  "Cut costs by ‹$1,250,000› and handled ‹4,500› tickets at ‹99.9%› uptime",
  "Applied ‹Kalman› filters, ‹Markov› chains, ‹Monte Carlo› runs and ‹Fourier› analysis",
  "Planned with ‹Gantt› charts, ‹Pareto› analysis and ‹Kaizen› boards",
  "Audited to ‹ISO 27001:2013› and ‹IEC 61508›, release ‹10.4.2› of ‹Maven› and ‹Hudson›",
  "Trained nurses in the ‹Florence Nightingale› ward; ‹Apgar› and ‹Glasgow› scores",
  "Drew in ‹Maya›, ‹Rhino›, ‹Blender› and ‹Adobe Illustrator›; kept books in ‹Sage› and ‹Lotus Notes›",
  "Ran ‹Alexa› skills and ‹Watson› chat bots on ‹Amazon Lex›",
  "Reported to the ‹VP of Sales›, 5 direct reports, in ‹Scrum› and ‹Six Sigma›",
  "Taught ‹French› and ‹German› to adults; translated ‹Russian› contracts",
  "Volunteer of ‹Age Concern›, mentor of the ‹Women in Tech› programme",
  "Reviewed papers on ‹gender› pay gaps and ‹marital› property law",
  "Set the menu of ‹Jamie's Italian› and the ‹Caesar› salad of the year",
  "Responsible for ‹address› validation, ‹phone› support and ‹mobile› releases",
];
const SCHOOLS = [
  "‹Virginia Tech›, B.Sc. ‹Computer Science›, ‹2008 - 2012›",
  "‹King's College London›, MA ‹European Studies›, ‹2010›",
  "‹St. Xavier's College›, Mumbai – B.Com, ‹First Class›",
  "‹Charles University›, ‹Prague› – M.Sc., thesis on ‹Gauss› quadrature",
  "‹Nelson Mandela University›, National Diploma, ‹2014›",
  "‹Humboldt University›, ‹Erasmus› semester at ‹Marie and Louis Pasteur University›",
  "‹Jawaharlal Nehru University›, Ph.D. (Economics)",
];
const AWARDS = ["‹Grace Hopper› Award ‹2019›", "‹Marie Curie› Fellowship", "‹Fulbright› scholar, ‹Rhodes› finalist", "‹Employee of the Month›, ‹May 2017›", "‹Duke of Edinburgh's Award› (Gold)", "‹Dale Carnegie› course", "‹Queen Elizabeth› prize, shortlist"]; // prettier-ignore
const LANGUAGES = ["Languages: ‹English› (fluent), ‹German› (B2), ‹Hindi› (mother tongue)", "LANGUAGES\n‹Spanish› – native\n‹Portuguese› – C1\n‹Arabic› – basic", "Languages known: ‹Tamil›, ‹French›, ‹Swedish›"]; // prettier-ignore
const AGAIN = [
  "{given}'s own projects: {link}",
  "References available from {surname} on request",
  "Work samples: {file}_Portfolio_2024.pdf",
  '"{given} is a joy to work with" – former manager',
  "Co-author: {name-initials}, ‹Journal of Applied Optics› 14 (2), 2016",
  "{name} – Curriculum Vitae – Page 2 of 3",
  "Reference: {referee}, ‹Regional Director›, {referee-mail}",
];
const HEADS = [["EXPERIENCE", "EDUCATION", "AWARDS", "SKILLS"], ["Work Experience", "Academic Background", "Honours", "Key Skills"], ["Professional History:", "Qualifications:", "Achievements:", "Tools:"], ["• CAREER", "• STUDIES", "• PRIZES", "• KNOW-HOW"]]; // prettier-ignore
const SUMMARIES = ["Reliable team player with ‹12 years› of experience.", "Seeking a post where I can use my knowledge of ‹retail› and ‹logistics›.", "Results-driven professional, ‹5 years› with ‹Salesforce› and ‹Marketo›.", ""]; // prettier-ignore

/** Five to ten lines. */
export function shortBody(c: Chance): string {
  const tools = `Skills: ‹${c.pick(["Python", "Ruby", "Julia"])}›, ‹Docker›, ‹${c.pick(["Tableau", "Kafka", "Jira"])}›`;
  const job = `${c.pick(ROLES)}, ‹${c.pick(EMPLOYERS)}› (‹${c.pick(SPANS)}›)`;
  return [c.pick(SUMMARIES), job, ...some(WORK, 1 + c.below(3), c), c.pick(SCHOOLS), tools].filter(Boolean).join("\n");
}

/** Three to six jobs with their duties. */
export function longBody(c: Chance): string {
  const [work = "", school = "", prizes = "", skills = ""] = c.pick(HEADS);
  const dot = c.pick(["- ", "• ", "* ", "", "– "]);
  const jobs = some(EMPLOYERS, 3 + c.below(4), c).flatMap((employer) => [
    c.pick([
      `‹${employer}›, ‹${c.pick(PLACES)}›\t‹${c.pick(SPANS)}›`,
      `‹${employer}› | ${c.pick(ROLES)} | ‹${c.pick(SPANS)}›`,
      `‹${c.pick(SPANS)}›   ${c.pick(ROLES)}, ‹${employer}› (‹${c.pick(PLACES)}›)`,
    ]),
    ...some(WORK, 2 + c.below(3), c).map((line) => `${dot}${line}`),
    "",
  ]);
  const again = c.yes(0.5) ? some(AGAIN, 1 + c.below(2), c) : [];
  return [c.pick(SUMMARIES), "", work, ...jobs, school, ...some(SCHOOLS, 2, c), "", prizes, ...some(AWARDS, 2, c), "", skills, "‹Excel›, ‹Maven›, ‹Pascal›, ‹Perl›, ‹Haskell›, ‹Miro›", c.pick(LANGUAGES), ...again].join("\n"); // prettier-ignore
}

function some<Item>(items: readonly Item[], count: number, c: Chance): readonly Item[] {
  const from = c.below(items.length);
  return Array.from({ length: count }, (_, at) => items[(from + at * 5) % items.length]).filter((item) => item !== undefined); // prettier-ignore
}
