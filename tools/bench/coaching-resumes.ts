// The resumes that edits are tried on: the samples as the reader reads them, and a few invented ones in other shapes.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { readFileInNode } from "../candor/read-file.ts";

const SAMPLES = fileURLToPath(new URL("../../public/samples/", import.meta.url));

export interface NamedResume {
  readonly name: string;
  readonly text: string;
}

/** Every resume among the samples, in the order of their names; those of the CSV file each for itself. */
export async function sampleResumes(): Promise<readonly NamedResume[]> {
  const files = readdirSync(SAMPLES)
    .filter((name) => /\.(?:pdf|docx|txt|md|json|csv)$/.test(name) && !/^(?:job|manifest)\./.test(name))
    .sort();
  const read: NamedResume[] = [];
  for (const name of files) {
    for (const [part, outcome] of (await readFileInNode(`${SAMPLES}${name}`)).entries()) {
      if (outcome.status === "rejected") throw new Error(`${name} is a sample and was not read: ${outcome.reason}`);
      read.push({ name: part === 0 ? name : `${name} ${part + 1}`, text: outcome.document.text });
    }
  }
  return read;
}

/** Dates above and below, one line and many, bullets and prose, two alphabets; about nobody. */
export const INVENTED: readonly NamedResume[] = [
  {
    name: "backend engineer",
    text: `Noor Haverkamp
Utrecht · noor.haverkamp@example.com · +31 30 123 45 67

SUMMARY
Backend engineer with eight years in logistics software. I am responsible for services that route 2.4 million parcels a month.

EXPERIENCE

Senior Backend Engineer, Pakketlijn B.V., Utrecht
March 2020 - Present
• Responsible for the routing service in Go and PostgreSQL; it answers in 40 ms at the 99th percentile.
• Helped with the move from one monolith to twelve services on Kubernetes, which cut the release time from two weeks to a day.
• Mentored four engineers and ran the weekly design review.
• Was involved in hiring: wrote the take-home task and interviewed over 60 candidates.

Software Developer, Havenwerk Systems, Rotterdam
June 2016 - February 2020
• Worked on the booking portal in Java and Spring Boot, used by 300 shippers.
• Duties included on-call every fourth week and the monthly cost report in AWS.
• Wrote the integration with 9 carriers; failed bookings fell by 35 %.

EDUCATION
Bachelor of Science in Computer Science, University of Twente, 2012 - 2016

CERTIFICATES
AWS Certified Solutions Architect, 2021
Certified Kubernetes Administrator, 2022

SKILLS
Go, Java, Spring Boot, PostgreSQL, Kafka, Docker, Kubernetes, AWS, Terraform

LANGUAGES
Dutch (native), English (fluent), German (basic)
`,
  },
  {
    name: "ward nurse",
    text: `Tomasz Wrobel
Registered Nurse
Leeds, UK | t.wrobel@example.com

Profile
Registered nurse with six years on surgical wards. I have always enjoyed working with people and I am a real team player.

Work Experience

Staff Nurse | Aire Valley Hospital | 09/2021 - Present
- Look after up to eight patients a shift on a 28-bed surgical ward.
- Was responsible for the wound care clinic twice a week.
- Taught basic life support to about 40 new starters in 2023.
- Various duties such as stock orders, rotas and handover notes.

Nurse | Kirkstone Care Home | 02/2019 - 08/2021
- Helped 34 residents with medication, meals and mobility.
- Assisted the manager with the yearly inspection; rated good in 2020.

Education
BSc Nursing, Leeds Northern University, 2015 - 2018

Certifications
Basic life support (2024)
Intravenous therapy, 2022

Skills
Wound care, medication administration, patient assessment, infection control, first aid

Languages
English (fluent), Polish (native)

References available on request.
`,
  },
  {
    name: "sales manager",
    text: `Amara Dlamini
amara.dlamini@example.com

Objective
To obtain a challenging position where I can use my skills.

Professional Experience

2019 - 2024
Regional Sales Manager
Karoo Instruments (Pty) Ltd, Johannesburg
* Managed a team of 11 representatives in three provinces.
* Increased sales by 42 % in two years and opened the Durban office with a budget of R 1.5 million.
* Was tasked with the training of new staff. Successfully reduced turnover from 30 % to 12 %.

2014 - 2018
Sales Representative
Veldmark Supplies, Pretoria
* Visited 25 customers a week; met the yearly target four times.
* In charge of the Salesforce migration with two colleagues.

Education
Bachelor of Commerce in Marketing, Drakens University, 2013

Skills
Salesforce, Excel, negotiation, forecasting, budgeting, key account management

Languages
English, Zulu, Afrikaans (basic)
`,
  },
];
