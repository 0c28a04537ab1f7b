// Lines of resumes with words that look like somebody's and are nobody's: tools, employers, projects, prizes, schools, dates.
// What is in braces must stay readable.

import type { TextWithMarks } from "./marked-text.ts";
import type { Chance } from "./seeded.ts";

const LINES: readonly string[] = [
  "- Ran {Jenkins} and {Travis} pipelines for the {Jordan} and {Paris} projects",
  "{Oracle} DBA, {Java} and {Adobe} {Photoshop}, {May 2019} - {Present}",
  "Reporter, {The Washington Post}, {Washington, DC}, {June 2011} to {August 2014}",
  "{Mercedes-Benz} plant, {Tuscaloosa}: line manager of 14",
  "Built the recommender of the {Django Reinhardt} festival site in {Django} and {Flask}",
  "Moved events from {RabbitMQ} to {Apache Kafka}, {Cassandra} and {Hadoop}",
  "{Marie Curie} Fellowship, {Fulbright} scholar, {Rhodes} finalist",
  "{Johns Hopkins University}, B.Sc. {Biology}, {2008}",
  "{St. Mary's High School}, {Saint Louis University}",
  "Account manager at {Johnson & Johnson}, then {Ernst & Young} and {Goldman Sachs}",
  "Kept {JPMorgan Chase}, {Morgan Stanley} and {Wells Fargo} as customers",
  "{Martin Luther King Jr.} Day of Service, coordinator",
  "Tested with {Selenium}, {Cypress}, {Jasmine}, {Mocha} and {Karma}",
  "Store lead, {Victoria's Secret}; cashier, {Trader Joe's}",
  "{Maya}, {Ruby on Rails}, {Perl}, {Julia}, {Pascal}, {Haskell}, {Ada} and {Scala}",
  "{Salesforce} administrator, {Marketo}, {Tableau}, {Grafana}, {Elastic}",
  "Nurse in the {Florence Nightingale} ward, {Mount Sinai Hospital}, {Mercy Hospital}",
  "{Six Sigma} Green Belt, {Dale Carnegie} course, {Myers-Briggs} trainer",
  "Cooked at {Jamie's Italian}, {Ruth's Chris Steak House}",
  "Moved 40 sites to {Amazon Web Services} and {Microsoft Azure}, {Lambda}, {Athena} and {Aurora}",
  "Increased revenue from {$1,250,000} to {$3,400,000} in {2015 - 2018}",
  "Handled {1,200} calls a week, {99.95%} uptime, ticket {INC-20198}",
  "Taught {French} and {Spanish} cuisine; fluent in {German}, native {English}",
  "Led the team for {Charles Schwab} and {Dean Witter} accounts in {Austin} and {Charlotte}",
  "{ISO 9001:2015}, {IEC 62304}, {RFC 2616}, {Python 3.11}, version {10.0.19041}",
  "{Bachelor of Arts}, {Wilfrid Laurier University}, {Dean's List}",
  "Sales in {Madison}, {Jackson} and {Lincoln}; store of the year {2016}",
  "Single point of contact for {Single sign-on}, married {SAP} data with {Workday}",
  "Aged receivables under 30 days; {Age UK} volunteer, {Gender Studies} minor",
  "{Harvard Business School}, {Kellogg}, {Wharton} executive courses",
  "Member of {Toastmasters}, {Rotary}, {Phi Beta Kappa} and {Delta Sigma Theta}",
  "Wrote {Bash}, {Ansible}, {Terraform} and {Chef}; {Puppet} before that",
];

/** The body with some of those lines in its middle. */
export function bodyWithDecoys(t: TextWithMarks, body: string, chance: Chance): void {
  const half = Math.max(0, body.indexOf("\n", body.length >> 1));
  t.plain(body.slice(0, half)).line();
  const from = chance.below(LINES.length);
  for (let at = 0; at < 5; at += 1) keepLine(t, LINES[(from + at * 7) % LINES.length] ?? "");
  t.plain(body.slice(half));
}

function keepLine(t: TextWithMarks, line: string): void {
  for (const [at, part] of line.split(/[{}]/).entries()) if (at % 2 === 1) t.keep(part); else t.plain(part); // prettier-ignore
  t.line();
}
