// What stands below the headers of the eighth set, in the language of the template. ‹Words› must stay: employers, tools and
// schools with the names of people and places, dates of work, languages.

import type { TemplateLand } from "./people-eighth.ts";
import type { Chance } from "./seeded.ts";

interface BodyWords {
  readonly heads: readonly [work: string, school: string, skills: string, languages: string];
  readonly employers: string;
  readonly roles: string;
  readonly spans: string;
  readonly duties: readonly string[];
  readonly schools: readonly string[];
  readonly skills: readonly string[];
  readonly languages: string;
  /** Later words about the candidate. */
  readonly mentions: readonly string[];
}

const DUTIES_EN = [
  "Rolled out ‹Prometheus›, ‹Helm› and ‹Argo› on clusters in ‹Virginia› and ‹Oregon›",
  "Wrote ‹Kotlin›, ‹Swift› and ‹Dart›; tests in ‹Jasmine›, ‹Jest› and ‹Robot Framework›",
  "Reconciled trades in ‹Calypso›, ‹Murex› and ‹Aladdin› for ‹Raymond James›",
  "Charted patients in ‹Epic›, ‹Cerner› and ‹Athena›; ‹Doppler› and ‹Heimlich› certified",
  "Ran ‹Ansys›, ‹Abaqus› and ‹Simulink› models; ‹Nyquist› and ‹Bode› plots",
  "Coached by ‹Maslow›, ‹Herzberg› and ‹Deming›; ‹Ishikawa› diagrams for ‹40 staff›",
  "Dispatched freight from ‹Jackson› to ‹Houston›, ‹Phoenix› and ‹Savannah›",
  "Handled a ‹15-year-old› portfolio, ‹age› analysis of debt and ‹gender› reporting",
  "Was the ‹single point of contact› for ‹Caterpillar› and ‹John Deere› dealers",
  "Planned in ‹Primavera› and ‹Asana›, reported from ‹Looker› and ‹Snowflake›",
];

// prettier-ignore
const ENGLISH: BodyWords = {
  heads: ["WORK EXPERIENCE", "EDUCATION", "SKILLS", "LANGUAGES"],
  employers: "Raymond James|Edward Jones|Perkins Coie|Sherwin-Williams|Black & Decker|Hewlett Packard|Kirkland & Ellis|John Deere|Mayo Clinic|Dollar Tree|Papa John's|Brown & Brown|Thomson Reuters|Grant Thornton|Norton Rose|Clifford Chance|Rolls-Royce|Allen & Overy|Harris Teeter",
  roles: "Analyst|Supervisor|Clerk|Adviser|Technician|Coordinator", spans: "05/2017 – 12/2021|Sep 2014 to Present|2009 - 2013|August 2019–July 2022",
  duties: DUTIES_EN,
  schools: ["‹George Mason University›, B.A., ‹2011›", "‹Brigham Young University›, ‹Provo›", "‹Vanderbilt›, MBA ‹(2016)›", "‹Liverpool John Moores University›, BSc (Hons) ‹2:1›", "‹Robert Gordon University›, ‹Aberdeen›", "‹Heriot-Watt University›, MEng"],
  skills: ["‹Splunk›, ‹Terraform›, ‹Neo4j›, ‹Pandas›, ‹Celery›, ‹Istio›", "‹QuickBooks›, ‹Sage 50›, ‹Minitab›, ‹Stata›"],
  languages: "‹Spanish› (fluent), ‹Polish› (conversational)", mentions: ["{given} received the ‹Montessori› diploma in ‹2018›.", "{name} – page 2", "References for {name} on request"],
};

// prettier-ignore
const OTHERS: Readonly<Partial<Record<TemplateLand, BodyWords>>> = {
  DE: {
    heads: ["Beruflicher Werdegang", "Ausbildung", "Kenntnisse", "Sprachen"],
    employers: "Carl Zeiss AG|Robert Bosch GmbH|Hugo Boss|Dr. Oetker|Max Planck Gesellschaft|Ernst Klett Verlag|Otto Group|Peter Hahn GmbH|Heinrich Böll Stiftung|Adolf Würth GmbH & Co. KG|Fielmann|Miele",
    roles: "Sachbearbeiterin|Teamleiter|Praktikant|Werkstudentin|Entwickler", spans: "05/2017 – 12/2021|seit 09/2019|2009 – 2013|01.04.2015 – 31.03.2018",
    duties: ["Pflege der Daten in ‹SAP› und ‹Lexware›", "Aufbau von ‹Jenkins› und ‹Grafana›, Entwicklung in ‹Julia› und ‹Rust›", "Betreuung der Kunden ‹Henkel›, ‹Siemens› und ‹Daimler›", "Projekt ‹Paris› mit ‹Louis Vuitton›, Leitung von ‹12 Mitarbeitern›", "Verheiratung von Stammdaten, Prüfung der ‹Anschriften›", "‹Florence›-Schulung, ‹Kanban› und ‹Ishikawa›"],
    schools: ["‹Goethe-Universität Frankfurt›, ‹BWL›, Note ‹1,8›", "‹Friedrich-Schiller-Universität Jena›", "‹Albert-Einstein-Gymnasium›, Abitur ‹2006›", "‹Käthe-Kollwitz-Schule›, Mittlere Reife"],
    skills: ["‹MS Office›, ‹DATEV›, ‹Catia›, ‹Python›"], languages: "‹Deutsch› (Muttersprache), ‹Englisch› (fließend), ‹Russisch› (A2)", mentions: ["Zeugnis: „{surname} arbeitete stets zu unserer vollsten Zufriedenheit.“", "Lebenslauf {name}, Seite 2"],
  },
  FR: {
    heads: ["EXPÉRIENCE PROFESSIONNELLE", "FORMATION", "COMPÉTENCES", "LANGUES"],
    employers: "Leroy Merlin|Louis Vuitton|Pernod Ricard|Michel et Augustin|Yves Rocher|Marie Claire|Banque Martin Maurel|Saint-Gobain|Paul Ricard|Pierre & Vacances|Caisse d'Épargne|Thales Alenia Space",
    roles: "Chargée d'études|Stagiaire|Responsable de rayon|Technicien", spans: "2017 – 2021|De septembre 2014 à mai 2018|Depuis 2019|03/2012 – 08/2013",
    duties: ["Gestion du portefeuille ‹Total› et ‹Renault›", "Mise en place de ‹Jira›, ‹Docker› et ‹Terraform›", "Encadrement de ‹12 personnes› sur le site de ‹Florence›", "Dossiers de ‹retraite›, ‹12 ans› d'expérience", "Modèles ‹Bernoulli› et ‹Fourier› en ‹Scala›"],
    schools: ["‹Lycée Louis-le-Grand›, Baccalauréat ‹S›", "‹Université Paul Sabatier›, Master ‹2›", "‹Université Claude Bernard Lyon 1›, Licence", "‹École Jules Ferry›, BTS"],
    skills: ["‹Pack Office›, ‹Catia›, ‹Sage›, ‹Symfony›"], languages: "‹Anglais› : courant – ‹Espagnol› : notions", mentions: ["CV de {name} – page 2/2"],
  },
  ES: {
    heads: ["EXPERIENCIA LABORAL", "FORMACIÓN ACADÉMICA", "INFORMÁTICA", "IDIOMAS"],
    employers: "El Corte Inglés|Banco Santander|Adolfo Domínguez|Mercadona|García Carrión|Roca Sanitario|Zara|Prosegur|Hospital Virgen del Rocío|Ramón Areces",
    roles: "Auxiliar|Encargado de tienda|Becaria|Técnico", spans: "2017 – 2021|Desde septiembre de 2014|03/2012 a 08/2013",
    duties: ["Atención al cliente y caja en ‹Plaza de España›", "Mantenimiento de ‹Siemens› y ‹Fagor›", "Programación en ‹Ruby› y ‹Julia›, integración con ‹Jenkins›", "Equipo de ‹12 personas›, proyecto ‹París›"],
    schools: ["‹Universidad Rey Juan Carlos›, Grado en ‹Derecho›", "‹Universidad Carlos III›", "‹I.E.S. Antonio Machado›, Bachillerato", "‹Universidad Miguel Hernández›"],
    skills: ["‹Contaplus›, ‹Excel›, ‹Revit›"], languages: "‹Inglés› (B2), ‹Francés› (A2), ‹Catalán› nativo", mentions: ["{name} – Página 2"],
  },
  BR: {
    heads: ["EXPERIÊNCIA PROFISSIONAL", "FORMAÇÃO", "CONHECIMENTOS", "IDIOMAS"],
    employers: "Magazine Luiza|Casas Bahia|Pão de Açúcar|Lojas Marisa|Itaú Unibanco|Hospital Albert Einstein|Gerdau|Andrade Gutierrez|Camargo Corrêa|Natura",
    roles: "Auxiliar|Vendedora|Estagiário|Supervisor", spans: "2017 – 2021|março de 2014 a maio de 2018|desde 2019",
    duties: ["Atendimento e cobrança na unidade ‹Santo Amaro›", "Rotinas em ‹TOTVS›, ‹SAP› e ‹Jira›", "Equipe de ‹12 pessoas›, cliente ‹Petrobras›", "Painéis em ‹Tableau› e ‹Power BI›"],
    schools: ["‹Colégio Dom Bosco›, ensino médio", "‹Universidade Anhembi Morumbi›, ‹Administração›", "‹Universidade Presbiteriana Mackenzie›", "‹Faculdade Maurício de Nassau›"],
    skills: ["‹Pacote Office›, ‹Excel› avançado, ‹AutoCAD›"], languages: "‹Inglês› intermediário, ‹Espanhol› básico", mentions: ["Currículo de {name}"],
  },
  PL: {
    heads: ["DOŚWIADCZENIE ZAWODOWE", "WYKSZTAŁCENIE", "UMIEJĘTNOŚCI", "JĘZYKI OBCE"],
    employers: "Leroy Merlin Polska|E. Wedel|Adamed|PKN Orlen|Kuehne + Nagel|Robert Bosch Sp. z o.o.|Jerónimo Martins Polska|Żabka|Dr Irena Eris|Asseco",
    roles: "Specjalista|Sprzedawca|Stażystka|Kierownik", spans: "2017 – 2021|od 09.2014 do 05.2018|od 2019",
    duties: ["Obsługa klienta i programu ‹Symfonia›", "Wdrożenie ‹Jenkins› i ‹Grafana›, kod w ‹Kotlin›", "Zespół ‹12 osób›, klient ‹Mercedes›", "Raporty w ‹Excel› i ‹Tableau›"],
    schools: ["‹Uniwersytet im. Adama Mickiewicza›, ‹Poznań›", "‹Uniwersytet Mikołaja Kopernika›", "‹Liceum im. Marii Skłodowskiej-Curie›", "‹Akademia Leona Koźmińskiego›"],
    skills: ["‹Płatnik›, ‹MS Office›, ‹AutoCAD›"], languages: "‹angielski› – biegle, ‹niemiecki› – podstawy", mentions: ["{name} – strona 2"],
  },
  IN: { ...ENGLISH, employers: "Mahindra & Mahindra|Godrej|Aditya Birla Group|Asian Paints|Dr. Lal PathLabs|Apollo Hospitals|Max Life|Bajaj Allianz|Infosys|Kirloskar Brothers|Jet Airways", schools: ["‹Anna University›, B.E. (‹CSE›), ‹72%›", "‹Guru Nanak Dev University›, B.Com", "‹Mahatma Gandhi University›, ‹Kottayam›", "‹St. Joseph's Convent›, ‹C.B.S.E.›, ‹2008›", "‹Jawahar Navodaya Vidyalaya›, 10th"] },
  JP: { ...ENGLISH, employers: "Toyota Motor|Honda|Suzuki|Panasonic|Matsumoto Kiyoshi|Hitachi|Kawasaki Heavy Industries|Itochu|Yamaha", schools: ["‹Keio University›, Faculty of ‹Law›", "‹Hitotsubashi University›", "‹Doshisha University›"], languages: "‹Japanese› (native), ‹English› (TOEIC ‹870›)" },
  NG: { ...ENGLISH, employers: "Julius Berger|Guaranty Trust Bank|Zenith Bank|Dangote Cement|Chevron|Shoprite|Leventis|Access Bank|St. Nicholas Hospital|Mr Biggs", schools: ["‹Obafemi Awolowo University›, ‹Ile-Ife›", "‹Ahmadu Bello University›, ‹Zaria›", "‹Nnamdi Azikiwe University›, B.Eng ‹2014›", "‹Queen Amina College›, ‹WASSCE›", "‹National Youth Service Corps›, ‹Sokoto›"], languages: "‹English›, ‹Yoruba›, ‹Igbo›, ‹Hausa›" },
};

export function eighthBody(land: TemplateLand, c: Chance): string {
  const words = OTHERS[land] ?? ENGLISH;
  const [work, school, skills, languages] = words.heads;
  const jobs = some(words.employers.split("|"), 1 + c.below(4), c).flatMap((employer) => {
    const [span, role] = [`‹${c.pick(words.spans.split("|"))}›`, c.pick(words.roles.split("|"))];
    const heads = [
      `${span}   ${role}   ‹${employer}›`,
      `‹${employer}› – ${role}\n${span}`,
      `${role}, ‹${employer}› (${span})`,
    ];
    return [c.pick(heads), ...some(words.duties, 1 + c.below(3), c).map((duty) => `- ${duty}`)];
  });
  return [
    ...[work, ...jobs, ""],
    ...[school, ...some(words.schools, 2, c), ""],
    ...[skills, c.pick(words.skills), ""],
    ...[languages, words.languages],
    ...(c.yes(0.35) ? ["", c.pick(words.mentions)] : []),
  ].join("\n");
}

/** Neighbours in the list, so that none comes twice. */
function some<Item>(items: readonly Item[], count: number, c: Chance): readonly Item[] {
  const from = c.below(items.length);
  return [...items, ...items].slice(from, from + Math.min(count, items.length));
}
