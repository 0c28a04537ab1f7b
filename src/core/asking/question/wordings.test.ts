import { expect, test } from "vitest";

import { createSkillGraph, skillLabel } from "../../skills/graph.ts";
import skillData from "../../skills/skill-data.json" with { type: "json" };
import { filterText } from "../filter/filter-text.ts";
import type { Lexicon } from "./lexicon.ts";
import { readQuestion } from "./read-question.ts";

const graph = createSkillGraph(skillData);
const LEXICON: Lexicon = {
  graph,
  jobs: [
    { id: "J1", name: "Cook" },
    { id: "J2", name: "Nurse" },
  ],
  candidates: [
    { id: "c1", name: "Amber Heron" },
    { id: "c2", name: "Slate Wren" },
  ],
  companies: ["Nordwind"],
  cities: [],
  titleKeys: new Set([" cook ", " nurse "]),
  today: 2026 * 12 + 10,
};

function shown(question: string): string {
  return readQuestion(question, LEXICON)
    .map(({ filter, unplaced, refused }) => {
      if (refused !== null) return "refused";
      const text = filter === null ? "nothing" : filterText(filter, (id) => skillLabel(graph, id));
      const job = filter?.job ? [`@${filter.job}`] : [];
      return [text, ...job, ...unplaced.map(({ said }) => `?${said}`)].join(" ");
    })
    .join(" || ");
}

// Each line is one way of saying that a rule reads; what it stands for is said where it is not plain.
test.each([
  // verbs of finding
  ["surface candidates with SAP experience", "candidates: SAP"],
  ["any luck finding people with Salesforce?", "candidates: Salesforce"],
  ["narrow it to candidates in Spain", "candidates: in Spain"],
  // years in words
  ["half a decade of Java", "candidates: Java at least 5 years"],
  ["over a decade in sales", "candidates: Sales more than 10 years"],
  ["a few years of Java", "candidates: Java at least 3 years"],
  ["a couple of years of Python", "candidates: Python at least 2 years"],
  ["cooks with less than a year", "candidates: title cook; less than 1 year"],
  // years that a list shares, and those that one skill keeps
  ["4 years in Angular and Node.js", "candidates: Angular at least 4 years; Node.js at least 4 years"],
  [
    "3 years with Python, SQL and dbt",
    "candidates: Python at least 3 years; SQL at least 3 years; dbt at least 3 years",
  ],
  ["Java 5 years and SQL", "candidates: Java at least 5 years; SQL"],
  // amounts
  ["sub-50k jobs", "jobs: pay less than $50,000"],
  ["day rate above 500", "jobs: pay more than $130,000"],
  ["somewhere between 50 and 60 thousand", "jobs: pay $50,000 to $60,000"],
  ["20 bucks an hour or more", "jobs: pay at least $41,600"],
  ["five figure salary", "jobs: pay at least $10,000"],
  ["jobs where pay isn't mentioned", "jobs: not pay stated"],
  // some days there, the others elsewhere
  ["jobs with two days a week in the office", "jobs: hybrid"],
  ["work from home three days a week", "jobs: hybrid"],
  ["jobs without commuting", "jobs: remote"],
  // ranks
  ["grad schemes in Leeds", "jobs: junior; in Leeds"],
  ["head of marketing jobs", "jobs: title head marketing"],
  ["VP engineering candidates", "candidates: title vice president engineering"],
  ["anything above junior in Leeds", "jobs: mid or senior or lead or executive; in Leeds"],
  ["senior and above jobs", "jobs: senior or lead or executive"],
  ["jobs below mid-level", "jobs: intern or junior"],
  ["who's hiring?", "jobs: count for each company"],
  ["French-speaking accountants", "candidates: speaks French; title accountant"],
  ["who worked at Siemens and knows SAP", "candidates: mentions “siemens”; SAP"],
  ["more than two must-haves missing", "candidates: misses more than 2 must-haves"],
  ["part time weekend work in Leeds", "jobs: mentions “part time”; mentions “weekend work”; in Leeds"],
  ["jobs for career changers", "nothing ?career changers"],
  // degrees
  ["jobs where a degree isn't required", "jobs: not a degree"],
  ["candidates whose highest degree is a bachelor's", "candidates: Bachelor's degree"],
  ["college educated candidates", "candidates: at least Associate's degree"],
  ["jobs that state no years of experience", "jobs: not years stated"],
  ["jobs that ask for an apprenticeship", "jobs: Vocational training"],
  ["apprenticeship jobs", "jobs: intern"],
  ["who can weld and read blueprints", "candidates: Welding; Blueprint reading"],
  // decisions and fit
  ["who have I not looked at", "candidates: undecided"],
  ["candidates i havent decided on yet", "candidates: undecided"],
  ["the noes", "candidates: no or strong no"],
  ["strong matches for J2", "candidates: good fit @J2"],
  ["who misses nothing", "candidates: misses 0 must-haves"],
  // and, or, not
  ["Kubernetes, Terraform and either AWS or Azure", "candidates: Kubernetes; Terraform; AWS or Microsoft Azure"],
  ["no experience in sales", "candidates: not Sales"],
  ["growth marketers w/ SEO", "candidates: title growth marketer; Search engine optimization"],
  // other names
  ["TS people", "candidates: TypeScript"],
  ["GCP or AWS", "candidates: Google Cloud or AWS"],
  ["Python or Java but not both", "candidates: Python or Java; not (Python and Java)"],
  // by one word of a name, where two are told against each other
  ["compare heron and wren", "candidates: c1 or c2; compare"],
  ["rank the nurse candidates by fit", "candidates: best fit first @J2"],
  // what nobody keeps is told by its name, and a question does nothing
  ["immediate joiners with React", "candidates: React ?immediate joiners"],
  ["newest jobs in Berlin", "jobs: in Berlin ?newest"],
  ["candidates available from September", "nothing ?available from september"],
  ["jobs within commuting distance of Utrecht", "jobs: in Utrecht"],
  ["delete all candidates", "nothing ?delete"],
  ["call center agents", "candidates: title call center agent"],
  ["jobs with free lunch", "jobs: mentions “free lunch”"],
  // what is studied or taught
  ["bachelor's in computer science", "candidates: at least Bachelor's degree; mentions “computer science”"],
  ["degree in nursing", "candidates: at least Associate's degree; Nursing"],
  ["physics teacher jobs", "jobs: title physics teacher"],
  ["bilingual candidates in Spanish and Arabic", "candidates: speaks Spanish; speaks Arabic"],
  ["I need somebody that can do payroll", "candidates: Payroll"],
  ["change management experts", "candidates: Change management"],
  // places
  ["Gulf jobs", "jobs: in Gulf"],
  ["LA jobs", "jobs: in Los Angeles"],
  ["WASH engineers in South Sudan", "candidates: title wash engineer; in South Sudan"],
  ["no applicants from outside the EU", "candidates: in the EU"],
  ["who got a no from us", "candidates: no or strong no"],
  ["I'm a nurse from Kenya, any jobs in Germany?", "jobs: title nurse; in Germany"],
  // the money of the place
  ["jobs in Kenya over 2 million shillings a year", "jobs: in Kenya; pay more than $14,800"],
  ["jobs in Uganda over 2 million shillings a year", "jobs: in Uganda ?2 million shillings"],
  ["jobs in Accra over 3,000 cedis a month", "jobs: in Accra ?3,000 cedis a month"],
  ["jobs in Oslo above 500,000 kroner", "jobs: in Oslo; pay more than $47,817"],
  ["jobs in Copenhagen above 500,000 kroner", "jobs: in Copenhagen; pay more than $73,530"],
  ["jobs in Buenos Aires above 1 million pesos a month", "jobs: in Buenos Aires; pay more than $13,200"],
  ["R25,000 a month jobs in Durban", "jobs: pay at least $16,043; in Durban"],
  ["jobs that pay in Swiss francs or euros", "jobs: paid in CHF or EUR"],
  ["5 PHP developers", "candidates: PHP; title developer"],
  ["jobs in Manila over PHP 45,000 a month", "jobs: in Manila; pay more than $9,712"],
  // ranks by score and years
  ["who scored lowest for J2", "candidates: weakest fit first; first 1 @J2"],
  ["who came last for the nurse job", "candidates: weakest fit first; first 1 @J2"],
  ["bottom 3 for J2", "candidates: weakest fit first; first 3 @J2"],
  ["top 10 candidates in Spain by years", "candidates: in Spain; most years first; first 10"],
  ["list them by fit, worst first", "candidates: weakest fit first"],
  ["cheapest hires with React", "candidates: React ?cheapest"],
  // decisions and fit of one job
  ["who hasn't been decided on for the nurse job", "candidates: undecided @J2"],
  ["everyone I haven't judged for J2", "candidates: undecided @J2"],
  ["who is borderline for the nurse job", "candidates: potential fit @J2"],
  ["good or potential fits for J2 in Berlin", "candidates: good fit or potential fit; in Berlin @J2"],
  // titles
  ["level designers in Malmö", "candidates: title level designer; in Malmö"],
  ["mid level designers", "candidates: mid; title designer"],
  ["3D artists with Unity", "candidates: title 3d artist; Unity 3D"],
  ["postdocs with PCR", "candidates: title postdoc; PCR"],
  ["air traffic controllers", "candidates: title air traffic controller"],
  ["beekeepers and firemen", "candidates: title beekeeper or fireman"],
  ["team leader jobs", "jobs: lead"],
  ["security jobs", "jobs: Security or title security"],
  [
    "video editing jobs, Premiere or After Effects",
    "jobs: Video editing or title video editor; Adobe Premiere or Adobe After Effects",
  ],
  // what a text says
  ["jobs at universities", "jobs: mentions “university”"],
  ["nurses who worked in a hospital", "candidates: title nurse; mentions “hospital”"],
  ["jobs in Qatar with accommodation", "jobs: in Qatar; mentions “accommodation”"],
  ["public sector jobs", "jobs: mentions “public sector”"],
  ["bilingual French and English cooks", "candidates: speaks French; speaks English; title cook"],
  // somebody asks for work, or takes what comes
  ["what can I do with Cisco?", "jobs: Cisco"],
  ["which jobs would take me with two years of Java", "jobs: at most 2 years; Java"],
  ["jobs where remote is possible", "jobs: remote"],
  ["marketing managers, remote is fine", "candidates: title marketing manager"],
  ["which candidates can start tomorrow?", "nothing ?can start tomorrow"],
  ["who has the highest GPA?", "nothing ?gpa"],
  ["which job has the best Glassdoor rating?", "nothing ?glassdoor rating"],
  ["autocad 3+ yrs", "candidates: AutoCAD at least 3 years"],
  ["jobs in Greater London", "jobs: in London"],
  ["nurses in West Yorkshire", "candidates: title nurse; in West Yorkshire"],
  ["New England jobs", "jobs: in Connecticut or Maine or Massachusetts or New Hampshire or Rhode Island or Vermont"],
  ["jobs in Cook County", "jobs: in Cook County"],
  ["Saudi jobs", "jobs: in Saudi Arabia"],
  ["candidates in Southeast Asia", "candidates: in Southeast Asia"],
  // when a skill was last used: its last month is all that is known
  ["who last used MATLAB in 2024 or later?", "candidates: MATLAB used since 2024-01"],
  ["anyone who used Python in or after 2023", "candidates: Python used since 2023-01"],
  ["used SQL since March 2024", "candidates: SQL used since 2024-03"],
  ["who last used MATLAB after 2022", "candidates: MATLAB used since 2023-01"],
  [
    "who has used Python and SQL in the last two years?",
    "candidates: Python used since 2024-11; SQL used since 2024-11",
  ],
  ["who used Tableau no more than 3 years ago", "candidates: Tableau used since 2023-11"],
  ["candidates who last used SAP before 2020", "candidates: SAP; not SAP used since 2020-01"],
  ["Terraform, last used 2023", "candidates: Terraform used since 2023-01; not Terraform used since 2024-01"],
  ["who last used Excel over 5 years ago", "candidates: Microsoft Excel; not Microsoft Excel used since 2021-11"],
  ["who hasn't used C++ for 3 years", "candidates: not C++ used since 2023-11"],
  ["candidates who used Docker in 2024", "candidates: Docker ?2024"],
  ["who hasn't coded in Java since 2018?", "candidates: not Java used since 2018-01"],
  ["cooks who joined since 2020", "candidates: title cook ?since 2020"],
  // what stands before what somebody is
  ["sr design engineers, planning engineers", "candidates: senior; title design engineer or planning engineer"],
  ["application engineer jobs in Leeds", "jobs: title application engineer; in Leeds"],
  ["MRI technicians in Leeds", "candidates: title mri technician; in Leeds"],
  ["contract managers in Leeds", "candidates: title contract manager; in Leeds"],
  ["night shift nurse jobs", "jobs: mentions “night shift”; title nurse"],
  ["assistant store managers in Cleveland", "candidates: title assistant store manager; in Cleveland"],
  ["qa engineers with Cypress", "candidates: title quality assurance engineer; Cypress"],
  ["which country do most candidates live in?", "candidates: most first; first 1; count for each country"],
  ["customer service reps", "candidates: title customer service representative"],
  ["people manager jobs", "jobs: title people manager"],
  ["chief operating officers", "candidates: title chief operating officer"],
  ["staff nurses", "candidates: title staffnurse"],
  ["school principals with a PhD", "candidates: title school principal; Doctorate"],
  ["principal engineers", "candidates: lead; title engineer"],
  [
    "environmental health officers or health officers",
    "candidates: title environmental health officer or health officer",
  ],
  // oneself expects what a job pays
  ["what salary can I expect as a cook in Leeds?", "jobs: title cook; in Leeds; average"],
  ["which jobs expect at least 3 years?", "jobs: at least 3 years"],
  ["what is the salary of the nurse job?", "jobs: title nurse"],
  // asked for, and kept of nobody: no rows stand in for an answer
  ["What salary does Amber Heron expect?", "nothing ?what salary does amber heron expect"],
  ["what is the notice period of Slate Wren?", "nothing ?notice period"],
  ["When does the nurse job close for applications?", "nothing ?when does the nurse job close for applications"],
  ["what is the closing date of J2?", "nothing ?closing date"],
  ["who is the hiring manager for J2?", "nothing ?who is the hiring manager"],
  ["which jobs pay more than J2?", "nothing ?more than j2"],
  ["who is similar to Amber Heron?", "nothing ?similar to amber heron"],
  ["what are the requirements for J2?", "nothing ?what are the requirements"],
  ["which candidates fit more than one job?", "nothing ?fit more than one job"],
  ["who interviewed Slate Wren?", "nothing ?who interviewed"],
  // said of rows, and kept of none: the rest is asked, and the words are told
  ["which cooks expect less than 50k?", "candidates: title cook ?expect less than 50k"],
  ["jobs closing soon in Leeds", "jobs: in Leeds ?closing soon"],
  ["clinical trials with GCP", "candidates: Clinical research; Good clinical practice"],
  // two bounds, whichever is said first
  ["candidates with less than five but more than two years", "candidates: less than 5 years; more than 2 years"],
  ["jobs asking less than 6 but more than 3 years", "jobs: less than 6 years; more than 3 years"],
  ["under 80k and over 50k jobs", "jobs: pay less than $80,000; pay more than $50,000"],
  ["fewer than 10 and more than 4 years of Python", "candidates: Python 4 years to 10 years"],
  ["jobs between 3 and 5 years and over 60k", "jobs: 3 years to 5 years; pay more than $60,000"],
  // no number goes without a word
  ["jobs with at least 30 days of vacation", "jobs: mentions “vacation” ?30 days"],
  ["jobs with more than 2 open positions", "nothing ?2 open positions"],
  ["candidates with under 3 job changes", "nothing ?3 job changes"],
  ["at the same company for more than 4 years", "nothing ?at the same company for more than 4 years"],
  ["who has 5 years in the same company?", "nothing ?5 years in the same company"],
  ["welders who are not cooks any more", "candidates: title welder; not title cook"],
  ["used to be welders but are not any more", "candidates: title welder ?but are not any more"],
  ["candidates with German B2 or better", "candidates: speaks German ?b2 or better"],
  ["nurses who speak French at C1 level", "candidates: title nurse; speaks French ?c1 level"],
  ["type faster than 80 words per minute", "nothing ?type faster than 80 words per minute"],
  ["candidates who were promoted", "nothing ?were promoted"],
  // where one works, said of oneself
  ["DACH region, on site only", "jobs: in DACH; on-site"],
  ["anything for an accountant who wants to stay at home?", "jobs: title accountant; remote"],
  // broad words
  ["healthcare jobs", "jobs: Health care or title healthcare"],
  ["medical jobs", "jobs: title medical"],
  ["German-speaking countries: which openings?", "jobs: in German-speaking countries"],
  ["jobs in English-speaking countries", "jobs: in English-speaking countries"],
  ["work where I use no SAP but do payroll", "jobs: not SAP; Payroll"],
  ["computer science graduates", "candidates: mentions “computer science”; at least Bachelor's degree"],
  ["bilingual candidates (English and German)", "candidates: speaks English and speaks German"],
  ["candidates who speak English fluently", "candidates: speaks English"],
  // slips, and words that are none
  ["recieptionist vacancies", "jobs: title receptionist"],
  ["farmacists in Leeds", "candidates: title pharmacist; in Leeds"],
  ["faster people", "nothing ?faster"],
  ["jobs with old machines", "nothing ?old machines"],
  ["jobs", "jobs: all"],
  ["show me everything", "jobs: all"],
  // names
  ["jobs at Black & Decker", "nothing ?black & decker"],
  ["candidates who worked at White & Case", "candidates: mentions “white & case”"],
  ["jobs in White Plains", "nothing ?white plains"],
])("%s", (question, expected) => {
  expect(shown(question)).toBe(expected);
});
