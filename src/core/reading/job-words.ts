// The words that tell the name of a job from the name of a company and from a place, in the lines above a job's text.
// Collected from the endings of 56,560 job titles in O*NET and from 310 tagged resumes; the other languages by hand.

/** What a person is called at work: the word that ends a title, or stands before its "of". */
const TITLE_WORDS: readonly string[] = [
  "accountant actor actress adjuster administrator adviser advisor advocate agent agronomist aide ambassador analyst anchor",
  "animator announcer apprentice appraiser architect archivist artist assembler assessor assistant associate attendant attorney",
  "auditor baker banker barista barman bartender biller biologist blogger bookkeeper boss broker builder busser butcher buyer",
  "captain caregiver caretaker carpenter carrier cashier ceo cfo chair chairman chairperson chairwoman chef chemist chief cio",
  "cleaner clerk clinician closer cmo coach coder cofounder co-founder collector columnist commander commis commissioner concierge",
  "conductor consultant contractor controller coo cook coordinator co-ordinator copywriter counsel counsellor counselor crew",
  "cto curator custodian dancer dba dealer dean delegate deliverer demonstrator dentist deputy designer detective developer devops",
  "director dishwasher dispatcher doctor draftsman drafter driver economist editor educator electrician engineer entertainer",
  "entrepreneur estimator examiner executive expediter expert extern fabricator facilitator farmer fellow fieldworker fighter",
  "fireman fitter florist foreman founder freelancer fundraiser gardener geologist generalist grader greeter groundskeeper guard guide",
  "hairdresser handler handyman head helper host hostess housekeeper hygienist illustrator inspector installer instructor intern",
  "internship interpreter interviewer investigator jailer janitor journalist judge keeper labor laborer labourer landscaper lawyer lead",
  "leader lecturer librarian lifeguard linguist loader lobbyist logistician maid maintainer maker manager marketer mason mate",
  "mathematician mechanic mediator member mentor merchandiser mgr midwife model moderator mover musician nanny navigator negotiator",
  "notary nurse nutritionist officer operative operator optician organiser organizer owner packer painter paralegal paramedic",
  "paraprofessional partner pastor patroller pharmacist photographer physician physicist pilot planner plumber policeman porter",
  "practitioner preparer president presenter principal processor proctor producer professional professor programmer promoter proofreader",
  "proprietor psychiatrist psychologist publicist publisher purchaser ranger rater receptionist recruiter registrar repairer rep",
  "reporter representative researcher retailer reviewer roofer sailor salesman salesperson saleswoman saleslady scheduler scholar scientist sculptor",
  "secretary sergeant server servicer shareholder sheriff singer socialist solicitor sommelier specialist staff staffer statistician steward stewardess",
  "stocker strategist stylist superintendent superviser supervisor support surgeon surveyor sysadmin tailor teacher tech technician technologist",
  "teller temp tender tester therapist trader trainee trainer translator treasurer tutor typist underwriter upholsterer usher",
  "valet vendor veterinarian videographer volunteer vp waiter waitress warden washer webmaster welder worker writer",
  "manager-in-training sdet sre cna rn lpn emt evp svp avp cpo ciso msw pa",
  // French, Spanish, Portuguese, Italian: endings that differ by gender are written out.
  "ingénieur ingénieure développeur développeuse chef cheffe directeur directrice gérant gérante responsable conseiller conseillère vendeur",
  "vendeuse serveur serveuse cuisinier cuisinière infirmier infirmière comptable stagiaire technicien technicienne chargé chargée",
  "assistante consultante professeur enseignant enseignante employé employée ouvrier ouvrière analyste chauffeur secrétaire",
  "ingeniero ingeniera desarrollador desarrolladora gerente jefe jefa encargado encargada camarero camarera cocinero cocinera",
  "enfermero enfermera contable becario becaria técnico técnica directora profesor profesora maestro maestra dependiente",
  "auxiliar administrativo administrativa vendedor vendedora consultor consultora analista responsable coordinador coordinadora operario operaria",
  "engenheiro engenheira desenvolvedor desenvolvedora diretor diretora empregado empregada cozinheiro cozinheira enfermeiro enfermeira",
  "contabilista estagiário estagiária assistente coordenador coordenadora professora rececionista recepcionista motorista gestor gestora",
  "ingegnere sviluppatore sviluppatrice direttore direttrice cuoco cuoca cameriere cameriera infermiere infermiera tirocinante tecnico",
  "impiegato impiegata commesso commessa addetto addetta insegnante consulente operaio operaia autista receptionist segretaria",
  // Dutch, Polish, Nordic, German where the word stands alone.
  "medewerker medewerkster verpleegkundige leraar docent kok ober stagiair ontwikkelaar beheerder adviseur vertegenwoordiger chauffeur",
  "inżynier programista programistka kierownik kierowniczka specjalista specjalistka kucharz kelner kelnerka pielęgniarka sprzedawca księgowa",
  "nauczyciel nauczycielka asystent asystentka dyrektor kierowca pracownik stażysta konsultant",
  "ingenjör utvecklare chef kock sjuksköterska lärare säljare konsult projektledare udvikler kok sygeplejerske lærer sælger utvikler kokk sykepleier selger",
  "koch köchin arzt ärztin praktikant praktikantin werkstudent werkstudentin azubi auszubildender auszubildende geschäftsführer geschäftsführerin",
  "kellner kellnerin verkäufer verkäuferin lehrer lehrerin pfleger pflegerin hausmeister aushilfe leiter leiterin inhaber inhaberin",
];

/** German titles are one word: what they end in. */
const TITLE_ENDINGS =
  "entwickler|leiter|ingenieur|pfleger|verkäufer|kaufmann|kauffrau|assistent|techniker|berater|mechaniker|lehrer|helfer|arbeiter|" +
  "fahrer|meister|bearbeiter|referent|mitarbeiter|schwester|koch|köchin|manager|führer|kraft|monteur|verwalter|werker|ologist|ician";

/** What the name of a company, a school or an office is made of. */
const EMPLOYER_WORDS: readonly string[] = [
  "inc incorporated llc llp ltd limited corp corporation company co plc gmbh ag kg ug mbh sa sas sarl srl spa bv nv ab oy oyj as aps a/s lda ltda",
  "pvt pty group groupe gruppe grupo gruppo holding holdings enterprises enterprise partners associates brothers bros sons industries international global",
  "bank hospital clinic clinics hotel hotels resort resorts inn restaurant restaurants bistro café cafe bakery kitchen kitchens bar grill pub spa",
  "university college school schools academy institute universität université universidad universidade università hochschule akademie lycée",
  "district county council ministry department dept agency bureau authority administration commission government army navy marines corps guard",
  "church ministries foundation trust association society union federation club museum library theatre theater center centre centers",
  "services solutions systems technologies technology labs laboratories laboratory software consulting consultants consultancy media studio studios",
  "store stores shop market markets supermarket mall outlet pharmacy insurance financial capital investments securities airlines airways motors",
  "energy construction logistics transport pharmaceuticals healthcare health foods communications telecom networks network press publishing",
  "firm office offices law practice krankenhaus klinik restaurante hôpital hospital ospedale ristorante farm farms ymca u.s. us usa",
];

/** Only these end a company's name for sure, so that what follows without a comma is something else. */
const EMPLOYER_ENDINGS =
  "inc|incorporated|llc|llp|ltd|ltda|limited|corp|corporation|plc|gmbh|mbh|pvt\\.? ltd|s\\.a\\.|s\\.l\\.|s\\.r\\.l\\.|b\\.v\\.";

/** A part of a company: behind a title and a comma it belongs to the title, "Director, Sales". */
const DEPARTMENTS =
  /^(?:(?:global|corporate|senior|regional|national|international|digital|product|business|human|customer|information|public|north|south|east|west|quality|software|data|field|technical|strategic|commercial|retail|brand|content|social|special|clinical|patient|student|supply|risk|investment|financial|community|program|project)\s+)*(?:sales|marketing|engineering|operations|finance|hr|human resources|resources|it|product|products|development|relations|affairs|strategy|services?|support|design|research|r&d|security|systems|analytics|communications?|partnerships|quality|assurance|compliance|legal|procurement|purchasing|logistics|manufacturing|production|accounting|success|experience|media|management|technology|technologies|infrastructure|planning|training|education|safety|part[- ]time|full[- ]time|contract|freelance|internship|intern|temporary|seasonal|remote|i{1,3}|iv|[1-4]|jr\.?|sr\.?)(?:\s*(?:&|and)\s*[\p{L} ]{3,25})?$/iu;

const STATES =
  "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|" +
  "kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|" +
  "new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|" +
  "tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|" +
  "maharashtra|karnataka|tamil nadu|telangana|andhra pradesh|kerala|gujarat|haryana|punjab|rajasthan|uttar pradesh|west bengal|new south wales|victoria|queensland";
const COUNTRIES =
  "usa|u\\.s\\.a\\.?|us|united states(?: of america)?|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|uk|united kingdom|england|scotland|wales|" +
  "ireland|france|spain|españa|portugal|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|italy|italia|netherlands|nederland|belgium|" +
  "belgique|luxembourg|denmark|danmark|sweden|sverige|norway|norge|finland|iceland|poland|polska|czech republic|hungary|romania|bulgaria|greece|" +
  "turkey|ukraine|russia|egypt|morocco|nigeria|kenya|ghana|south africa|israel|uae|united arab emirates|saudi arabia|qatar|kuwait|india|pakistan|" +
  "bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|korea|south korea|singapore|malaysia|indonesia|philippines|thailand|vietnam|australia|new zealand";
/** In capitals only: "or" and "in" are words. */
const CODES =
  "AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|" +
  "ON|QC|BC|AB|MB|SK|NS|NB|NSW|VIC|QLD|UK|US|USA|UAE|ST";
/** Cities that stand alone without a state or country, the largest of those met in resumes. */
const CITIES =
  "new york city|nyc|los angeles|chicago|houston|san francisco|boston|seattle|london|manchester|paris|lyon|berlin|münchen|munich|hamburg|" +
  "frankfurt|köln|cologne|wien|vienna|zürich|zurich|madrid|barcelona|lisbon|lisboa|porto|milan|milano|rome|roma|amsterdam|brussels|copenhagen|" +
  "stockholm|oslo|helsinki|warsaw|warszawa|dublin|toronto|vancouver|montreal|sydney|melbourne|mumbai|pune|bengaluru|bangalore|hyderabad|chennai|delhi|" +
  "new delhi|noida|gurgaon|gurugram|kolkata|dubai|tokyo|shanghai|beijing";

const words = (lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.split(" "))
    .map(escaped)
    .join("|");

/** A title's own word, anywhere. */
export const TITLE_WORD = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${words(TITLE_WORDS)})s?|\\p{L}*(?:${TITLE_ENDINGS})(?:in|en|innen)?)(?:/-?in)?(?![\\p{L}])`,
  "iu",
);
/** A title ends in its word, but for a level, a specialty behind it, or a bracket. */
export const TITLE_END = new RegExp(
  `${TITLE_WORD.source}(?:\\s*[/&]\\s*[\\p{L}. ]+)?(?:\\s+(?:i{1,3}|iv|v|[1-5]|[a-d]|(?:of|for|in|to|de|des|du|di|da|für|-)\\s.*))?\\.?$`,
  "iu",
);
export const EMPLOYER_WORD = new RegExp(`(?<![\\p{L}\\d.])(?:${words(EMPLOYER_WORDS)})(?![\\p{L}\\d])`, "iu");
/** With what follows the name of the company in group "rest". */
export const EMPLOYER_END = new RegExp(
  `^(?<name>.*?(?<![\\p{L}])(?:${EMPLOYER_ENDINGS})\\.?)\\s+(?<rest>\\p{L}.*)$`,
  "iu",
);
export const DEPARTMENT = DEPARTMENTS;
const NAMED_PLACE = new RegExp(
  `^(?:${STATES}|${COUNTRIES}|${CITIES}|city|state|country|remote|(?:greater )?[\\p{L} ]+ area)\\.?(?:\\s+\\d{4,6})?$`,
  "iu",
);
const CODED_PLACE = new RegExp(`^(?:[\\p{Lu}][\\p{L}. ]+ )?(?:${CODES})\\.?(?:\\s+\\d{4,6})?$`, "u");

export function isPlace(text: string): boolean {
  return NAMED_PLACE.test(text) || CODED_PLACE.test(text);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
