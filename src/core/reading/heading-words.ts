// The wordings of headings in resumes. Compared without case, accents, blanks and punctuation, so that
// "ProfessionalSummary", "WORK EXPERIENCE:" and "Work  experience" are one. The English ones were collected from 1,983
// resumes in 24 trades and common templates, the others from the templates of each country and from Europass.

import type { SectionKind } from "./profile.ts";

type Wordings = Readonly<Partial<Record<Exclude<SectionKind, "header">, string>>>;

const ENGLISH: Wordings = {
  summary:
    "summary, professional summary, executive summary, career summary, summary of qualifications, qualifications summary, profile, " +
    "professional profile, personal profile, career profile, executive profile, about, about me, objective, career objective, " +
    "professional objective, job objective, personal statement, introduction, overview, career overview, professional overview, " +
    "career focus, summary of qualification, profile summary, professional synopsis, synopsis, career synopsis, executive profile summary, professional overview and summary, in brief, who i am, executive overview, highlights of qualifications",
  experience:
    "experience, work experience, professional experience, employment, employment history, work history, career history, " +
    "relevant experience, related experience, experience and employment, professional background, work background, " +
    "positions held, career, previous experience, job experience, employment experience, professional history, " +
    "relevant work experience, related work experience, experiences, work experiences, industry experience, " +
    "clinical experience, teaching experience, legal experience, research experience, employment record, work record, practical trainings, work exposure, organizational experience, professional experiences, professional work history, assignments, positions, experience history, work experiences and internships, recent experience, selected experience, key experience, career progression, career experience and achievements, employment summary, work summary, career details, job history, professional career, employment background, experience highlights, kitchen experience, military experience, internships, internship experience, " +
    "other experience, additional experience, other work experience, career experience, practical experience, " +
    "volunteer experience, volunteering, volunteer work, leadership experience, freelance experience, restaurant experience, " +
    "current position, professional work experience, experience summary, career highlights and experience",
  education:
    "education, academic qualification, academic credentials, academia, scholastics, academic profile, educational qualification, academic details, education details, educational details, educational credentials, academic record, academic education, education and training, educational background, academic background, academic qualifications, education background, " +
    "training, studies, academic history, education and certifications, education and qualifications, schooling, academics, " +
    "education and professional training, degrees, academic training, education and credentials, formal education, " +
    "training and education, education training, education history, apprenticeship, coursework, relevant coursework, educational qualifications",
  skills:
    "skills, specialization, specializations, professional competencies, core areas, strength, key highlights, technical skill set, technical skills and tools, technicals skills, skills and technologies, core competences, competences, digital skills, computer proficiency, computer knowledge, technical knowledge, knowledge and skills, professional expertise, summary of technical skills, technical competencies, technology skills, hardware and software, tech stack, areas of knowledge, core skill set, skill summary, profile of skills, skills profile, career skills, key strengths and skills, core knowledge, qualification highlights, professional qualifications, clinical competencies, functional skills, core capabilities, administrative skills, transferable skills, relevant skills and qualifications, skills and strengths, skills and competencies, core skills and competencies, key skills, technical skills, professional skills, skill highlights, highlights, core qualifications, " +
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

const GERMAN: Wordings = {
  summary:
    "profil, kurzprofil, über mich, zusammenfassung, persönliches profil, berufsziel, zur person, qualifikationsprofil",
  experience:
    "berufserfahrung, berufserfahrungen, beruflicher werdegang, berufspraxis, arbeitserfahrung, praktische erfahrung, erfahrung, " +
    "beschäftigungen, beruflicher hintergrund, praktika, praktikum, berufstätigkeit, werdegang, praktische erfahrungen, tätigkeiten",
  education:
    "ausbildung, bildung, bildungsweg, schulbildung, studium, schulische ausbildung, aus und weiterbildung, akademische ausbildung, " +
    "berufsausbildung, hochschulausbildung, schule und studium, schule und ausbildung, ausbildung und studium, bildungsgang, akademischer werdegang",
  skills:
    "kenntnisse, fähigkeiten, fachkenntnisse, kompetenzen, edv kenntnisse, it kenntnisse, computerkenntnisse, besondere kenntnisse, " +
    "kenntnisse und fähigkeiten, fähigkeiten und kenntnisse, kernkompetenzen, fachliche kompetenzen, stärken, technische kenntnisse, qualifikationen, weitere kenntnisse",
  projects: "projekte, ausgewählte projekte, projekterfahrung",
  certificates:
    "zertifikate, zertifizierungen, weiterbildung, weiterbildungen, fortbildungen, kurse, lizenzen, zusatzqualifikationen, weiterbildungen und zertifikate",
  languages: "sprachen, sprachkenntnisse, fremdsprachen",
  other:
    "interessen, hobbys, hobbies und interessen, persönliche daten, angaben zur person, kontakt, kontaktdaten, referenzen, ehrenamt, " +
    "ehrenamtliche tätigkeiten, auszeichnungen, veröffentlichungen, publikationen, sonstiges, mitgliedschaften, führerschein",
};

const FRENCH: Wordings = {
  summary: "profil, profil professionnel, à propos, objectif, objectif professionnel, présentation, accroche",
  experience:
    "expérience, expériences, expérience professionnelle, expériences professionnelles, parcours professionnel, parcours, stages, " +
    "expériences professionnelles et stages, emplois, carrière",
  education:
    "formation, formations, études, formation académique, formations et diplômes, diplômes, formation et diplômes, éducation, parcours académique, parcours scolaire, scolarité, diplômes et formations",
  skills:
    "compétences, compétences techniques, compétences clés, compétences professionnelles, savoir faire, savoirs, compétences informatiques, informatique, " +
    "atouts, qualités, outils, logiciels, connaissances, domaines de compétences, savoir être",
  projects: "projets, projets personnels, réalisations",
  certificates: "certifications, certificats, formations complémentaires, permis, habilitations, formation continue",
  languages: "langues, langues étrangères, compétences linguistiques",
  other:
    "centres d'intérêt, centres d'intérêts, loisirs, intérêts, informations personnelles, coordonnées, contact, références, bénévolat, engagements, publications, distinctions, divers",
};

const SPANISH: Wordings = {
  summary:
    "perfil, perfil profesional, resumen, resumen profesional, sobre mí, objetivo, objetivo profesional, extracto, presentación",
  experience:
    "experiencia, experiencia laboral, experiencia profesional, experiencias laborales, historial laboral, trayectoria profesional, trayectoria laboral, prácticas, empleo",
  education:
    "educación, formación, formación académica, estudios, estudios realizados, datos académicos, formación reglada, titulación, educación y formación",
  skills:
    "habilidades, competencias, conocimientos, aptitudes, destrezas, habilidades técnicas, conocimientos informáticos, informática, competencias digitales, " +
    "habilidades y competencias, capacidades, fortalezas, herramientas, competencias profesionales",
  projects: "proyectos, proyectos personales",
  certificates:
    "certificados, certificaciones, cursos, formación complementaria, cursos y certificados, cursos y seminarios, licencias, formación continua",
  languages: "idiomas, lenguas, competencias lingüísticas",
  other:
    "intereses, aficiones, datos personales, información personal, contacto, referencias, otros datos, otros datos de interés, voluntariado, publicaciones, premios, logros, reconocimientos",
};

const PORTUGUESE: Wordings = {
  summary:
    "perfil, perfil profissional, resumo, resumo profissional, sobre mim, objetivo, objetivo profissional, apresentação, síntese",
  experience:
    "experiência, experiência profissional, experiências profissionais, percurso profissional, histórico profissional, estágios, emprego, carreira, atuação profissional",
  education:
    "educação, formação, formação acadêmica, escolaridade, educação e formação, habilitações, habilitações literárias, habilitações académicas, estudos",
  skills:
    "competências, habilidades, conhecimentos, aptidões, competências técnicas, competências digitais, conhecimentos técnicos, informática, qualificações, ferramentas, principais competências, habilidades e competências",
  projects: "projetos, projectos, projetos pessoais",
  certificates:
    "certificados, certificações, cursos, formação complementar, cursos complementares, cursos e certificações, cursos e certificados, licenças",
  languages: "línguas, idiomas, competências linguísticas",
  other:
    "interesses, dados pessoais, informação pessoal, informações pessoais, contacto, contato, contactos, contatos, referências, voluntariado, publicações, prémios, passatempos, hobbies",
};

const ITALIAN: Wordings = {
  summary:
    "profilo, profilo professionale, su di me, sommario, obiettivo, obiettivi professionali, presentazione, chi sono",
  experience:
    "esperienza, esperienze, esperienza lavorativa, esperienze lavorative, esperienza professionale, esperienze professionali, percorso professionale, tirocini, carriera",
  education:
    "istruzione, formazione, istruzione e formazione, formazione accademica, studi, titoli di studio, percorso formativo, educazione, percorso di studi",
  skills:
    "competenze, capacità, conoscenze, capacità e competenze, competenze tecniche, competenze digitali, competenze informatiche, conoscenze informatiche, capacità e competenze tecniche, " +
    "competenze professionali, competenze personali, abilità, strumenti",
  projects: "progetti, progetti personali",
  certificates:
    "certificazioni, certificati, corsi, attestati, patenti, corsi e certificazioni, corsi di formazione, patente",
  languages: "lingue, lingue straniere, competenze linguistiche, conoscenze linguistiche",
  other:
    "interessi, dati personali, informazioni personali, contatti, referenze, volontariato, pubblicazioni, premi, hobby, ulteriori informazioni, riconoscimenti",
};

const DUTCH: Wordings = {
  summary: "profiel, samenvatting, over mij, persoonlijk profiel, profielschets, doelstelling",
  experience: "werkervaring, ervaring, professionele ervaring, loopbaan, stages, beroepservaring, arbeidsverleden",
  education: "opleiding, opleidingen, onderwijs, studie, scholing, opleiding en scholing",
  skills:
    "vaardigheden, competenties, kennis, computervaardigheden, kennis en vaardigheden, technische vaardigheden, sterke punten",
  projects: "projecten",
  certificates:
    "certificaten, cursussen, diploma's en certificaten, trainingen, cursussen en certificaten, certificeringen",
  languages: "talen, talenkennis",
  other:
    "interesses, hobby's, persoonlijke gegevens, personalia, contact, referenties, vrijwilligerswerk, publicaties, nevenactiviteiten, rijbewijs",
};

const POLISH: Wordings = {
  summary: "profil zawodowy, podsumowanie, o mnie, podsumowanie zawodowe, cel zawodowy",
  experience:
    "doświadczenie, doświadczenie zawodowe, przebieg kariery, praktyki, staże, praktyki i staże, historia zatrudnienia",
  education: "wykształcenie, edukacja, studia",
  skills:
    "umiejętności, kompetencje, umiejętności techniczne, umiejętności zawodowe, znajomość programów, kwalifikacje, mocne strony",
  projects: "projekty",
  certificates:
    "certyfikaty, kursy, szkolenia, kursy i szkolenia, szkolenia i certyfikaty, certyfikaty i szkolenia, uprawnienia, szkolenia i kursy, kursy i certyfikaty",
  languages: "języki, języki obce, znajomość języków, znajomość języków obcych",
  other:
    "zainteresowania, dane osobowe, dane kontaktowe, kontakt, referencje, wolontariat, publikacje, nagrody, osiągnięcia, hobby",
};

/** Swedish, Danish and Norwegian. */
const NORDIC: Wordings = {
  summary: "profil, sammanfattning, om mig, sammendrag, om meg, nøkkelkvalifikasjoner",
  experience:
    "erfarenhet, arbetslivserfarenhet, yrkeserfarenhet, arbetserfarenhet, anställningar, erhvervserfaring, arbejdserfaring, erfaring, arbeidserfaring, yrkeserfaring, arbeidslivserfaring, praktik, ansættelser",
  education: "utbildning, utbildningar, uddannelse, uddannelser, utdanning, utdannelse, studier",
  skills:
    "färdigheter, kunskaper, kompetenser, kompetens, kompetencer, færdigheder, ferdigheter, kompetanse, kvalifikationer, kvalifikasjoner, datakunskaper, it kompetencer, it kunskaper",
  projects: "projekt, projekter, prosjekter",
  certificates:
    "certifikat, certifikater, kurser, kurs, kurser och certifikat, sertifikater, sertifiseringer, körkort, kørekort, certifieringar, certificeringer",
  languages: "språk, språkkunskaper, sprog, sprogkundskaber, sprogkompetencer, språkkunnskaper, språkferdigheter",
  other:
    "intressen, interesser, fritidsintressen, personuppgifter, kontakt, referenser, referencer, referanser, uppdrag, verv, frivilligt arbejde, ideella uppdrag, publikationer, fritid",
};

/** English first: a wording that two languages share means what it means in the first that has it. */
export const HEADING_WORDS: readonly Wordings[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  NORDIC,
];
