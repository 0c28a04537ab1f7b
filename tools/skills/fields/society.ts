import type { Field } from "./field.ts";

export const SOCIETY: readonly Field[] = [
  {
    occupations: "25-2021 25-2022 25-2031 25-2012 25-3031 25-2011 25-3041",
    technical:
      "Teaching; Lesson planning; Classroom management; Student assessment; Curriculum development; Differentiated instruction; Tutoring; Literacy instruction; Phonics|Phonics instruction; Parent-teacher conferences|Parent communication|Parent meetings; Mathematics teaching|Teaching mathematics|Maths teaching; Science teaching|Teaching science; English teaching|Teaching English|English language teaching; History teaching; Common Core standards|Common Core; Exam preparation|Test preparation|SAT preparation; Guided reading; Small group instruction; Pastoral care; School trips|Field trips; Student engagement; Homework support; Physical education; Home schooling|Homeschooling; Remote teaching|Online teaching|Distance learning; Project-based learning|Inquiry-based learning; International Baccalaureate; Bilingual education; Safeguarding children|Safeguarding; Report cards|Progress reports",
    tool: "Google Classroom; Smart Board|Smartboard|Interactive whiteboard|SMART Boards; ClassDojo; Kahoot; Seesaw app; Canvas LMS; PowerSchool",
    certificate: "Teaching licence; PGCE; Qualified Teacher Status|=QTS; DBS check; First aid certificate; Praxis",
    soft: "Patience; Creativity; Communication",
  },
  {
    occupations: "25-205 25-2059 25-9043 19-3034",
    technical:
      "Special education; Behavior management; Autism support|Autism spectrum disorders|Autism; Applied behavior analysis|?ABA; IEP development|=IEP|=IEPs; Inclusive education; Assistive technology; Dyslexia support|Dyslexia; Sensory integration; Functional behavior assessment; Learning disabilities; Braille",
    certificate:
      "Registered Behavior Technician|=RBT; BCBA|Board Certified Behavior Analyst; Special education certification",
  },
  {
    occupations: "39-9011 39-9011.01 25-9042 11-9031 25-2011",
    technical:
      "Child care; Early childhood education; Storytelling; Play-based learning|Learning through play; Child development; Diaper changing|Nappy changing; Infant care|Newborn care at home|Baby care; Arts and crafts; Child safety; Nap supervision; Montessori method|Montessori; Potty training|Toilet training; Child observation|Observing children; EYFS|Early Years Foundation Stage; After-school care|After-school programs; Babysitting|Nannying",
    certificate:
      "Child Development Associate; Paediatric first aid|Pediatric first aid|Pediatric CPR; DBS check; NVQ Childcare|Level 3 Childcare",
    soft: "Patience; Creativity; Reliability",
  },
  {
    occupations: "25-1 25-9044",
    technical:
      "Lecturing; Academic research; Thesis supervision|Supervising theses|Dissertation supervision; Peer review; Academic writing; Grant writing; Syllabus design|Syllabus development; Academic advising; Statistical analysis; Research methodology|Research methods; Literature review|Literature reviews; Conference presentations; Student mentoring; Course accreditation",
    tool: "Moodle; =Blackboard; Canvas LMS; EndNote; Zotero; LaTeX",
  },
  {
    occupations: "25-9031 11-9032 11-9033 25-3011 21-1012",
    technical:
      "School administration|Educational leadership|School leadership; Teacher evaluation|Teacher observation; Curriculum development; Career counseling|Career guidance|Careers advice; College admissions|Student admissions; School budgeting; English as a second language|=ESL|=ESOL|=EFL; Student counseling|School counseling; Enrollment management|Student recruitment; Adult education; Accreditation",
    certificate: "TEFL; Principal licence|Principal certification; School counselor licence|School counselor license",
  },
  {
    occupations: "21-1021 21-1022 21-1093 11-9151 21-1092 21-1015",
    technical:
      "Social work; Case management; Crisis intervention; Child protection|Child welfare|Child protective services; Care assessments|Needs assessments|Psychosocial assessment; Foster care; Domestic violence support; Homelessness support|Homeless services|Housing support; Youth work|Youth development; Benefits advice|Welfare advice|Public benefits; Home visits; Family support|Family counseling|Family therapy; Refugee support|Asylum support; Probation supervision; Support planning|Support plans; Advocacy; Restorative justice; Program evaluation|Programme evaluation; Vocational rehabilitation|Job coaching|Supported employment",
    certificate: "Licensed Clinical Social Worker; DBS check; Social worker registration|Licensed social worker|=LMSW",
    soft: "Empathy; Resilience; Active listening; Cultural sensitivity",
  },
  {
    occupations: "27-1024 27-1021 27-1011 15-1255 27-1014",
    technical:
      "Graphic design; Typography; Illustration; Branding; Logo design; Packaging design; Layout design|Page layout; Print production|Prepress; Storyboarding|Storyboards; Art direction; 3D rendering; Character design; Concept art; Infographics; Visual identity|Corporate identity; Product design|Industrial design; Design systems; Responsive design; Colour grading|Color grading; Accessibility design|Web accessibility|=WCAG; Sketching; Screen printing; Digital painting; Rigging of characters|Character rigging",
    tool: "Adobe Photoshop; Adobe Illustrator; Adobe InDesign; Figma; Canva; =Procreate; Adobe XD; Cinema 4D; InVision",
    soft: "Creativity; Attention to detail",
  },
  {
    occupations: "27-4021 27-4031 27-4032 27-2012 27-4011 27-4014 27-4015",
    technical:
      "Photography; Video editing; Videography; Sound engineering; Lighting design; Portrait photography|Wedding photography|Product photography; Photo retouching|Photo editing|Image editing; Camera operation; Live sound|Live sound mixing|Sound mixing; Audio editing|Audio mixing; Film production|Video production; Script supervision|Continuity supervision; Film directing|?Directing; Casting of actors|?Casting; Post-production; Live streaming; Studio lighting; Drone photography|Drone piloting|Aerial photography; Podcast production|Podcasting; Set design|Set construction|Stage design; Screenwriting|Scriptwriting",
    tool: "Adobe Premiere; Final Cut Pro; DaVinci Resolve; Pro Tools; Ableton Live|Ableton; Logic Pro; Lightroom; OBS Studio",
    certificate: "Drone pilot licence|FAA Part 107|Part 107",
  },
  {
    occupations: "27-3023 27-3041 27-3043 27-3042 27-3091 27-3031",
    technical:
      "Journalism; Editing; Copywriting; Proofreading; Translation; Interpreting; Technical writing; Creative writing; News writing|News reporting|Reporting news; Feature writing; Investigative journalism; Fact checking|Fact-checking; Simultaneous interpretation|Simultaneous interpreting|Consecutive interpreting; Subtitling|Captioning; Localization|Localisation; Blogging|Blog writing; Editorial planning|Editorial calendar; Ghostwriting; Speechwriting|Speech writing; Newsletter writing|Newsletters; Radio broadcasting|Broadcasting; AP style|AP Stylebook; Manuscript editing; Court interpreting",
    tool: "SDL Trados|Trados; memoQ; Grammarly; WordPress",
    certificate: "Certified translator|Sworn translator|ATA certification",
  },
  {
    occupations: "27-2011 27-2031 27-2032 27-2041 27-2042 27-2091",
    technical:
      "Acting; Dance; Singing; Music performance; Voice acting|Voice-over|Voiceover; Ballet; Piano; Guitar; Violin; Music composition|Composing music; Conducting music|Orchestral conducting; Music production; DJing|Disc jockey; Improvisation; Choreography teaching; Stage combat; Musical theatre|Musical theater; Music teaching|Music lessons; Drums|Percussion; Songwriting",
  },
  {
    occupations: "25-4022 25-4031 25-4011 25-4012 43-4121 25-4013",
    technical:
      "Library science; Cataloguing|Library cataloging; Archiving|Archival work|Archives management; Reference services|Reference desk; Exhibition curation|Curating exhibitions|Curation; Collections management|Collection development; Conservation of objects|Art conservation|Object conservation; Digitization|Digitisation; Metadata|Dublin Core; Children's programming|Story time; Interlibrary loan; Provenance research",
    certificate: "MLIS|Master of Library Science",
  },
  {
    occupations: "27-1025 17-1011 17-1012 27-1027 27-1023",
    technical:
      "Architectural design; Interior design; Landscaping; Space planning; Floor plans|Floor planning; Furniture selection|Furniture specification; Materials selection; Construction drawings|Construction documents; Site analysis; Urban design; Building regulations; Planning applications|Zoning; Floral design|Flower arranging|Floristry; Mood boards; Passive house|Passivhaus; Model making|Architectural models; Sustainable design; Kitchen design; Historic preservation|Building conservation",
    tool: "AutoCAD; Revit; SketchUp; ArchiCAD; Rhino 3D|Rhinoceros 3D; V-Ray; Lumion; Enscape",
    certificate: "Licensed architect|ARB registration|RIBA|Architect licence; NCIDQ; =LEED",
  },
  {
    occupations: "19-2041 19-5011 19-4042 17-2081 19-1031 13-1199.05 17-2111",
    technical:
      "Environmental science; Occupational safety; Environmental impact assessment|=EIA; Air quality monitoring; Water sampling|Water quality testing; Soil remediation|Contaminated land; Waste audits; Carbon accounting|Carbon footprint|Greenhouse gas accounting; Life cycle assessment|=LCA; Wildlife surveys|Ecological surveys; Safety audits|Safety inspections; Accident investigation; Toolbox talks; Noise monitoring; Industrial hygiene; Sustainability reporting|GRI standards; Recycling programs|Recycling; Environmental compliance; Hazard identification; Fire risk assessment; Personal protective equipment|=PPE",
    tool: "ArcGIS; QGIS",
    certificate:
      "NEBOSH; IOSH; OSHA 30; Certified Safety Professional|?CSP; Certified Industrial Hygienist|=CIH; ISO 14001; ISO 45001",
  },
  {
    occupations: "21-2011 21-2021",
    technical:
      "Preaching|Sermons; Pastoral counseling; Religious education|Bible study; Worship leading; Chaplaincy; Theology; Congregational care",
  },
  {
    occupations: "19-3011 19-3022 19-3051 19-3094 19-4061",
    technical:
      "Economics; Econometrics; Policy analysis; Survey design; Urban planning; Qualitative research; Fieldwork|Field research; Semi-structured interviews|Conducting interviews; Ethnography; Thematic analysis; Impact evaluation; Cost-benefit analysis; Zoning; Public consultation|Stakeholder consultation; Development aid|International development; Monitoring and evaluation|=M&E; Lobbying|Government affairs; Diplomacy|International relations; Policy writing|Policy briefs",
    tool: "Stata; SPSS; NVivo; Qualtrics; =EViews",
  },
];
