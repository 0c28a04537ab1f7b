// What stands below the headers of the ninth set: short and long bodies, each with words in ‹› that look like somebody's or
// like a birth date, a nationality or an address, and are tools, employers, projects, prizes, schools and places of work.

import type { Chance } from "./seeded.ts";

const SUMMARIES: readonly string[] = [
  "{title} with 9 years in ‹Austin› and ‹Paris› offices, at home with ‹Jenkins›, ‹Kafka› and ‹Cassandra›.",
  "Results-driven {title}; delivered the ‹Jordan› rollout and the ‹Georgia› data centre move on time.",
  "{title} who writes ‹Ada›, ‹Julia› and ‹Ruby›, and has led teams of up to 12 people.",
  "Former ‹Marie Curie› fellow, now {title} in industry; interested in ‹Bayesian› methods.",
  "Hands-on {title}. Cut costs by ‹18%› at ‹Mercedes-Benz› and trained 30 colleagues on ‹Salesforce›.",
];
const JOBS: readonly string[] = [
  "Senior {title}, ‹Mercedes-Benz Group›, ‹Stuttgart›\n‹March 2019› – ‹Present›\n- Ran 140 ‹Jenkins› jobs and the ‹Travis CI› migration\n- Mentored five juniors; on call one week in six",
  "{title} | ‹Austin office›, ‹Dell Technologies› | ‹06/2015› - ‹02/2019›\n• Moved billing events to ‹Apache Kafka› and ‹Cassandra›\n• Reported to the CFO; budget of ‹$2,400,000›",
  "‹2012-2015›  Analyst, ‹Ernst & Young›, ‹Jordan› and ‹Lebanon› desk\n  - Audited 14 clients in ‹Amman›\n  - Wrote the ‹Paris Agreement› reporting guide",
  "‹Jan 2010› to ‹Dec 2012›: Associate, ‹Georgia Power›, ‹Atlanta›\n* Kept 99.98% uptime over 1,200 stations\n* Won the ‹Thomas Edison Award› as a team",
  "Consultant - ‹Booz Allen Hamilton› (‹Madison›)\n‹August 2016› – ‹May 2018›\n- Built ‹Athena› dashboards and a ‹Maya› asset pipeline",
  "Trainee, ‹Marks & Spencer›, ‹Oxford Street›\n‹2008› – ‹2009›\nStock control for ‹Levi's›, ‹Calvin Klein› and ‹Tommy Hilfiger› lines",
  "Volunteer coordinator, ‹St. John Ambulance›, ‹2011›\n- 60 first-aid courses; ‹Red Cross› liaison",
  "Project engineer, ‹Siemens Healthineers›, ‹Erlangen›, ‹10/2013›–‹07/2016›\n- ‹ISO 13485:2016›, ‹IEC 62304›; part no. ‹7741-2209-18›\n- Owner of the ‹Florence› release",
  "Lecturer, ‹Erasmus University›, ‹Rotterdam›\n‹Sept 2014› – ‹June 2017›\nTaught ‹Markov› chains and ‹Monte Carlo› simulation to 200 students",
  "Account executive, ‹Charles Schwab›; key accounts ‹Morgan Stanley› and ‹JPMorgan Chase›\n‹Feb. 2018› - ‹Nov. 2021›\nPipeline of ‹EUR 3.1 million›",
];
const SCHOOLS: readonly string[] = [
  "M.Sc. Computer Science, ‹Johns Hopkins University›, ‹2011›",
  "B.A. Economics, ‹King's College London›, ‹2005 – 2008›, thesis on ‹Adam Smith›",
  "‹Marie Curie Fellowship›, ‹Pierre and Marie Curie University›, ‹Paris›, ‹2012›",
  "Diploma in Nursing, ‹Florence Nightingale School›, ‹2009›",
  "High school diploma, ‹Lincoln High School›, ‹2003›",
  "‹Fulbright Scholarship›; ‹Dean's List› ‹2007›",
];
const SKILLS: readonly string[] = [
  "‹Jenkins›, ‹Kafka›, ‹Cassandra›, ‹Julia›, ‹Ada›, ‹Scala›, ‹Django›, ‹Flask›",
  "‹Ruby on Rails›, ‹Perl›, ‹Pascal›, ‹Haskell›, ‹Apache Maven›, ‹Selenium›, ‹Cypress›",
  "‹Microsoft Excel›, ‹SAP S/4HANA›, ‹Oracle EBS›, ‹Tableau›, ‹Power BI›",
  "‹Lean Six Sigma›, ‹Scrum›, ‹PRINCE2›, ‹Gantt› charts, ‹Pareto› analysis",
  "‹Python 3.11›, ‹Node.js›, ‹ASP.NET›, ‹TCP/IP 10.0.0.0/8›, ‹C++17›",
];
const MORE: readonly string[] = [
  "Languages: ‹English› (fluent), ‹French› (B2), ‹Arabic› (basic)",
  "Interests: ‹Greek› mythology, ‹Italian› cooking, ‹Chelsea› matches on Sundays",
  "Certificates: ‹AWS Solutions Architect›, ‹ITIL v4›, ‹Cisco CCNA 200-301›",
  'Publications: ‹"Single-page applications at scale"›, ‹Springer›, ‹2018›',
  "Awards: ‹Employee of the Year 2017›, ‹Martin Luther King› service medal",
  "Projects: ‹Apollo›, ‹Athena›, ‹Victoria› and ‹Hamilton›, each under ‹€ 500,000›",
  "Memberships: ‹IEEE› (since ‹2014›), ‹Rotary›, ‹Toastmasters›",
  "Volunteering: ‹Age Concern›, ‹Christian Aid›, ‹Women in Tech›",
  "Notice period: ‹3 months›. References available on request.",
];

/** A body for a writer of templates, a quarter of them short; the candidate's name returns in every fourth. */
export function ninthBody(chance: Chance): string {
  const heading = headings(chance);
  if (chance.yes(0.25)) return [chance.pick(SUMMARIES), heading("Experience"), chance.pick(JOBS), heading("Skills"), chance.pick(SKILLS)].join("\n"); // prettier-ignore
  const mention = chance.yes(0.25)
    ? [chance.pick(["Feedback of a client: \"{given} is a pleasure to work with.\"", "{name} was named team lead in ‹2020›.", "Code samples by {name} on request."])] // prettier-ignore
    : [];
  return [
    heading("Summary"),
    chance.pick(SUMMARIES),
    heading("Work experience"),
    ...some(JOBS, 2 + chance.below(4), chance).flatMap((job) => [job, ""]),
    heading("Education"),
    ...some(SCHOOLS, 1 + chance.below(3), chance),
    heading("Skills"),
    ...some(SKILLS, 1 + chance.below(3), chance),
    heading("Additional information"),
    ...some(MORE, 2 + chance.below(4), chance),
    ...mention,
  ].join("\n");
}

/** One way of writing headings for a whole document. */
function headings(chance: Chance): (words: string) => string {
  return chance.pick([
    (words: string) => `\n${words.toUpperCase()}`,
    (words: string) => `\n${words}`,
    (words: string) => `\n${words}:`,
    (words: string) => `\n${words.toUpperCase()}\n${"-".repeat(words.length)}`,
    (words: string) => `\n## ${words}`,
  ]);
}

/** Different ones in a row, from anywhere in the list. */
function some(items: readonly string[], count: number, chance: Chance): readonly string[] {
  const from = chance.below(items.length);
  return Array.from({ length: Math.min(count, items.length) }, (_, at) => items[(from + at) % items.length] ?? "");
}
