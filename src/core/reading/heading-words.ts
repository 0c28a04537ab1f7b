// The wordings of headings in resumes. Compared without case, blanks and punctuation, so that "ProfessionalSummary",
// "WORK EXPERIENCE:" and "Work  experience" are one. Collected from 1,983 resumes in 24 trades and common templates.

import type { SectionKind } from "./profile.ts";

export const HEADING_WORDS: Readonly<Record<Exclude<SectionKind, "header">, string>> = {
  summary:
    "summary, professional summary, executive summary, career summary, summary of qualifications, qualifications summary, profile, " +
    "professional profile, personal profile, career profile, executive profile, about, about me, objective, career objective, " +
    "professional objective, job objective, personal statement, introduction, overview, career overview, professional overview, " +
    "career focus, in brief, who i am, executive overview, highlights of qualifications",
  experience:
    "experience, work experience, professional experience, employment, employment history, work history, career history, " +
    "relevant experience, related experience, experience and employment, professional background, work background, " +
    "positions held, career, previous experience, job experience, employment experience, professional history, " +
    "relevant work experience, related work experience, experiences, work experiences, industry experience, " +
    "clinical experience, teaching experience, kitchen experience, military experience, internships, internship experience, " +
    "other experience, additional experience, other work experience, career experience, practical experience, " +
    "volunteer experience, volunteering, volunteer work, leadership experience, freelance experience, restaurant experience, " +
    "current position, professional work experience, experience summary, career highlights and experience",
  education:
    "education, education and training, educational background, academic background, academic qualifications, education background, " +
    "training, studies, academic history, education and certifications, education and qualifications, schooling, academics, " +
    "education and professional training, degrees, academic training, education and credentials, formal education, " +
    "training and education, education training, education history, apprenticeship, coursework, relevant coursework, educational qualifications",
  skills:
    "skills, core skills, key skills, technical skills, professional skills, skill highlights, highlights, core qualifications, " +
    "qualifications, core competencies, competencies, areas of expertise, expertise, core expertise, technologies, tools, " +
    "technical proficiencies, technical expertise, skills and abilities, skills and tools, strengths, key strengths, abilities, capabilities, " +
    "relevant skills, skills summary, summary of skills, computer skills, additional skills, skill set, skills set, specialties, " +
    "specialities, core strengths, soft skills, hard skills, it skills, skills and expertise, technical summary, software, " +
    "software skills, tools and technologies, technical qualifications, skills and interests, special skills, kitchen skills, " +
    "clinical skills, key competencies, areas of strength, professional strengths, key qualifications, proficiencies, skills and qualifications, " +
    "key skills and competencies, what i bring, other skills",
  projects:
    "projects, personal projects, key projects, selected projects, academic projects, portfolio, selected work, project experience, project highlights, open source",
  certificates:
    "certifications, certification, certificates, certificate, licenses, licences, licenses and certifications, licences and certificates, " +
    "certifications and licenses, certificates and training, professional certifications, credentials, professional licenses, " +
    "courses, courses and certificates, certificates and courses, training and certifications, certifications and training, professional development, continuing education",
  languages:
    "languages, language skills, foreign languages, language, languages spoken, spoken languages, language proficiency",
  other:
    "accomplishments, achievements, key achievements, selected achievements, awards, honors, honours, awards and honors, honors and awards, publications, interests, hobbies, " +
    "hobbies and interests, interests and hobbies, references, referees, affiliations, professional affiliations, memberships, " +
    "professional memberships, personal information, personal details, personal data, contact, contact details, contact information, additional information, activities, " +
    "community service, presentations, patents, community involvement, extracurricular activities, other information, other, " +
    "military service, professional associations, research interests, declaration, availability, media, press, driving licence, driving license, personal interests, career highlights, selected accomplishments, honors awards, awards and achievements, achievements and awards, major accomplishments",
};
