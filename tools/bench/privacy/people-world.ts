// A second source of invented people, made without the lists that the shipped gazetteer came from: typical forenames,
// surnames, streets, post codes and numbers of thirty places, put together by chance.

import type { BenchPerson } from "./people.ts";
import type { Chance } from "./seeded.ts";

/** `#` in a pattern is a digit; `@` a letter. Names of one gender after the other, parted by `|`. */
interface Place {
  readonly country: string;
  readonly name: string;
  readonly demonym: string;
  readonly female: string;
  readonly male: string;
  readonly surnames: string;
  /** Whole addresses in the country's own order. */
  readonly homes: readonly string[];
  readonly code: string;
  /** National numbers as people write them, without the country's code. */
  readonly phone: string;
}

const place = (
  country: string,
  name: string,
  demonym: string,
  female: string,
  male: string,
  surnames: string,
  homes: readonly string[],
  code: string,
  phone: string,
): Place => ({ country, name, demonym, female, male, surnames, homes, code, phone });

const PLACES: readonly Place[] = [
  place("NG", "Nigeria", "Nigerian", "Ngozi|Funmilayo|Adaeze|Halima", "Chukwuemeka|Oluwaseun|Babajide|Musa", "Okonkwo|Adeyemi|Eze|Abubakar|Nwachukwu", ["Plot ## Admiralty Way, Lekki Phase 1, Lagos", "No. # Bode Thomas Street, Surulere, Lagos State"], "234", "0803 ### ####"),
  place("IN", "India", "Indian", "Lakshmi|Priyanka|Sneha|Kavitha", "Venkatesh|Arjun|Rohit|Gurpreet", "Subramaniam|Chatterjee|Iyer|Deshpande|Kaur", ["H.No. #-##/#, Road No. 12, Banjara Hills, Hyderabad - 500034", "Flat ###, Sai Krupa Apartments, Kothrud, Pune 411038", "##, 2nd Cross, Indiranagar, Bengaluru, Karnataka 560038"], "91", "98### #####"),
  place("PK", "Pakistan", "Pakistani", "Ayesha|Sadia|Mehwish", "Bilal|Usman|Hamza", "Chaudhry|Qureshi|Siddiqui|Malik", ["House # , Street ##, F-8/3, Islamabad 44000", "##-B, Model Town, Lahore"], "92", "0300 #######"),
  place("CN", "China", "Chinese", "Xiaomei|Yating|Jing", "Zhiwei|Jianguo|Hao", "Zhang|Ouyang|Xu|Zhao", ["Room ###, Building #, ## Zhongguancun Street, Haidian District, Beijing 100080"], "86", "138 #### ####"),
  place("JP", "Japan", "Japanese", "Yuko|Haruka|Misaki", "Takeshi|Kenji|Ryota", "Watanabe|Kobayashi|Fujimoto|Ueda", ["#-##-# Jingumae, Shibuya-ku, Tokyo 150-0001"], "81", "090-####-####"),
  place("KR", "South Korea", "Korean", "Ji-eun|Soo-jin|Hye-won", "Min-ho|Dong-hyun|Seung-woo", "Kim|Park|Choi|Namgung", ["##, Teheran-ro ##-gil, Gangnam-gu, Seoul 06236"], "82", "010-####-####"),
  place("VN", "Vietnam", "Vietnamese", "Thị Hương|Ngọc Anh", "Văn Đức|Quang Minh", "Nguyễn|Trần|Phạm|Đặng", ["### Nguyễn Huệ, Quận 1, TP. Hồ Chí Minh"], "84", "090 ### ## ##"),
  place("ID", "Indonesia", "Indonesian", "Siti|Dewi|Ratna", "Bambang|Agus|Joko", "Wijaya|Hartono|Kusuma|Siregar", ["Jl. Jenderal Sudirman No. ##, Jakarta Selatan 12190"], "62", "0812-####-####"),
  place("PH", "Philippines", "Filipino", "Maria Cristina|Jocelyn|Rosario", "Jose Mari|Rodrigo|Efren", "Dela Cruz|Bautista|Macaraeg|Pangilinan", ["Blk # Lot ##, Phase 2, Villa Olympia, San Pedro, Laguna 4023"], "63", "0917 ### ####"),
  place("TR", "Türkiye", "Turkish", "Ayşe|Elif|Zeynep", "Mehmet|Çağlar|Oğuz", "Yıldırım|Öztürk|Şahin", ["Bağdat Caddesi No:##/#, Kadıköy, 34710 İstanbul"], "90", "0532 ### ## ##"),
  place("EG", "Egypt", "Egyptian", "Fatma|Yasmine|Mona", "Mahmoud|Tarek|Hossam", "El-Sayed|Abdel Rahman|Mansour", ["## El Tahrir Street, Dokki, Giza"], "20", "0100 ### ####"),
  place("MA", "Morocco", "Moroccan", "Khadija|Imane", "Youssef|Rachid", "Benjelloun|El Amrani|Tazi", ["## Rue Ibn Batouta, Maârif, Casablanca 20370"], "212", "06 ## ## ## ##"),
  place("IR", "Iran", "Iranian", "Shirin|Parisa", "Reza|Behzad", "Hosseini|Mohammadi|Karimzadeh", ["No. ##, Valiasr Ave, Tehran 1966######"], "98", "0912 ### ####"),
  place("GH", "Ghana", "Ghanaian", "Akosua|Abena", "Kwame|Kofi", "Mensah|Owusu-Ansah|Boateng", ["P.O. Box AN ####, Accra-North", "GA-###-####, Ring Road East, Accra"], "233", "024 ### ####"),
  place("KE", "Kenya", "Kenyan", "Wanjiru|Achieng", "Kamau|Otieno", "Mwangi|Odhiambo|Kipchoge", ["P.O. Box #####-00100, Nairobi"], "254", "0722 ### ###"),
  place("ZA", "South Africa", "South African", "Nomvula|Annelize", "Sipho|Pieter", "Dlamini|van der Merwe|Naidoo", ["## Jan Smuts Avenue, Rosebank, Johannesburg, 2196"], "27", "082 ### ####"),
  place("BR", "Brazil", "Brazilian", "Fernanda|Juliana", "Thiago|João Paulo", "da Silva|Oliveira dos Santos|Cavalcanti", ["Rua das Acácias, ###, apto. ##, Vila Mariana, São Paulo - SP, 04101-300"], "55", "(11) 9####-####"),
  place("MX", "Mexico", "Mexican", "Guadalupe|Ximena", "Alejandro|José Luis", "Hernández Ruiz|García-López|Ochoa y Vega", ["Calle Reforma ###, Col. Juárez, 06600 Ciudad de México"], "52", "55 #### ####"),
  place("CO", "Colombia", "Colombian", "Luz Marina|Paola", "Andrés Felipe|Hernando", "Restrepo Uribe|Giraldo", ["Carrera 7 # 71-21, Apto ###, Bogotá D.C."], "57", "310 ### ####"),
  place("ES", "Spain", "Spanish", "María del Carmen|Nuria", "Íñigo|Francisco Javier", "de la Fuente Ortiz|Etxeberria|Puig i Ferrer", ["C/ Mayor, ##, 3º B, 28013 Madrid", "Avda. Diagonal ###, 2-1, 08029 Barcelona"], "34", "6## ## ## ##"),
  place("FR", "France", "French", "Anne-Sophie|Maëlle", "Jean-Baptiste|Loïc", "Le Goff|de Montmirail|Lefebvre", ["## bis, rue du Faubourg Saint-Antoine, 75012 Paris", "## avenue Jean Jaurès, 69007 Lyon"], "33", "06 ## ## ## ##"),
  place("DE", "Germany", "German", "Ann-Kathrin|Wiebke", "Hans-Jürgen|Torben", "von der Heyden|Müller-Lüdenscheidt|Brinkmann", ["Schönhauser Allee ###, 10435 Berlin", "Am Kirchberg #a, D-79100 Freiburg i. Br."], "49", "0171 #######"),
  place("NL", "Netherlands", "Dutch", "Marieke|Saskia", "Joost|Diederik", "van den Berg|de Vries-Jansen|'t Hart", ["Prinsengracht ###-II, 1016 HL Amsterdam"], "31", "06-########"),
  place("IT", "Italy", "Italian", "Chiara|Maria Grazia", "Giandomenico|Lorenzo", "D'Angelo|Lo Monaco|Bianchi", ["Via Garibaldi ##, int. #, 20121 Milano (MI)"], "39", "347 ### ####"),
  place("PL", "Poland", "Polish", "Małgorzata|Agnieszka", "Grzegorz|Wojciech", "Wiśniewska-Nowak|Szczepański|Brzęczyszczykiewicz", ["ul. Marszałkowska ##/##, 00-590 Warszawa"], "48", "60# ### ###"),
  place("HU", "Hungary", "Hungarian", "Zsófia|Ildikó", "Gergő|Szabolcs", "Nagy-Kovács|Szentgyörgyi", ["1117 Budapest, Bartók Béla út ##. III/#."], "36", "30 ### ####"),
  place("GR", "Greece", "Greek", "Eleftheria|Despina", "Konstantinos|Spyros", "Papadopoulou|Georgiou", ["Leoforos Kifisias ##, Marousi 151 24, Athens"], "30", "69# ### ####"),
  place("IE", "Ireland", "Irish", "Aoife|Siobhán", "Pádraig|Cian", "O'Shaughnessy|Ní Dhomhnaill|McGuinness", ["## Harcourt Street, Dublin 2, D02 @###", "Apt #, The Quays, Galway, H91 @###"], "353", "087 ### ####"),
  place("GB", "United Kingdom", "British", "Philippa|Gwenllian", "Alasdair|Rhodri", "St. John|Fotheringay-Smythe|MacLeod|Ap Rhys", ["Flat #, ## Gloucester Terrace, London W2 #DA", "The Old Rectory, Church Lane, Little Snoring, Norfolk NR21 0JF"], "44", "07### ######"),
  place("US", "United States", "American", "Latoya|Mary Ellen", "DeShawn|Tyrone", "Washington|O'Brien|Ramirez|Nguyen-Tran", ["#### Peachtree St NE, Apt #B, Atlanta, GA 30309", "P.O. Box ####, Boise, Idaho 83701", "### W 42nd Street, Unit ##, New York, NY 10036-####"], "1", "(4##) 2##-####"),
  place("CA", "Canada", "Canadian", "Geneviève|Tanya", "Étienne|Gurvinder", "Tremblay|St-Pierre|Mackenzie", ["####, boul. Saint-Laurent, bureau ##, Montréal (Québec) H2X 2T3"], "1", "514-2##-####"),
  place("SE", "Sweden", "Swedish", "Ann-Britt|Åsa", "Göran|Lars-Erik", "Sjögren|af Klint|Bergström", ["Storgatan ##, lgh 1102, 114 51 Stockholm"], "46", "070-### ## ##"),
  place("UA", "Ukraine", "Ukrainian", "Oksana|Solomiya", "Taras|Bohdan", "Shevchenko|Kovalchuk|Tymoshenko", ["vul. Khreshchatyk ##, kv. #, Kyiv 01001"], "380", "067 ### ## ##"),
  place("IL", "Israel", "Israeli", "Noa|Shira", "Yitzhak|Eitan", "Ben-David|Levi|Goldstein", ["Dizengoff St. ##, Tel Aviv-Yafo 6433###"], "972", "054-###-####"),
]; // prettier-ignore

/** Names in two scripts, for headers that show both: as written at home, and in Latin letters. */
export const TWO_SCRIPTS: readonly (readonly [home: string, latin: string])[] = [
  ["渡辺 裕子", "Yuko Watanabe"],
  ["王小明", "Wang Xiaoming"],
  ["김민수", "Kim Min-su"],
  ["Дмитрий Соколов", "Dmitry Sokolov"],
  ["Олександра Коваленко", "Oleksandra Kovalenko"],
  ["محمد الهاشمي", "Mohammed Al-Hashimi"],
  ["יעל כהן", "Yael Cohen"],
  ["Γιώργος Παπαδάκης", "Giorgos Papadakis"],
  ["अनिल शर्मा", "Anil Sharma"],
  ["สมชาย ใจดี", "Somchai Jaidee"],
  ["გიორგი ბერიძე", "Giorgi Beridze"],
  ["Արամ Պետրոսյան", "Aram Petrosyan"],
];

/** People with one name only. */
export const MONONYMS: readonly string[] = ["Suharto", "Nagarajan", "Widodo", "Thangavel", "Wulandari", "Myo", "Teteh", "Sukarno"]; // prettier-ignore

const HOSTS = [
  "gmail.com",
  "hotmail.co.uk",
  "protonmail.com",
  "web.de",
  "alumni.uni-mail.edu",
  "qq.com",
  "icloud.com",
  "yandex.ru",
  "mail.co.za",
];

export function makeWorldPerson(chance: Chance): BenchPerson {
  const home = chance.pick(PLACES);
  const isFemale = chance.yes(0.5);
  const given = chance.pick((isFemale ? home.female : home.male).split("|"));
  const surname = chance.pick(home.surnames.split("|"));
  const latin = (name: string): string =>
    name.replace(/[đĐ]/g, "d").replace(/ı/g, "i").replace(/ł/g, "l").normalize("NFD").replace(/[^A-Za-z]/g, "").toLowerCase(); // prettier-ignore
  const [g, s] = [latin(given), latin(surname)];
  const year = 1962 + chance.below(42);
  return {
    given,
    middle: "",
    surname,
    nameSet: home.country,
    isFemale,
    // The whole address is one piece here: its order is the country's.
    street: fill(chance.pick(home.homes), chance),
    city: "",
    state: "",
    zip: "",
    country: home.country,
    countryName: home.name,
    email: chance.pick([
      `${g}.${s}@${chance.pick(HOSTS)}`,
      `${g}${s}@${chance.pick(HOSTS)}`,
      `${g.slice(0, 1)}.${s}${chance.below(99)}@${chance.pick(HOSTS)}`,
      `${s}${g.slice(0, 2)}@${chance.pick(HOSTS)}`,
      `contact@${g}${s}.com`,
      `${g}+jobs@${chance.pick(HOSTS)}`,
      `bluebird_${chance.below(9999)}@${chance.pick(HOSTS)}`,
    ]),
    phoneNational: fill(home.phone, chance),
    phoneCode: home.code,
    birth: { day: 1 + chance.below(28), month: 1 + chance.below(12), year },
    age: 2024 - year,
    demonym: home.demonym,
    nationalId: "",
    handle: chance.pick([`${g}-${s}-${chance.below(999)}a${chance.below(99)}`, `${g}${s}`, `${g}_${s}`, `${s}.${g}`]),
  };
}

function fill(pattern: string, chance: Chance): string {
  return pattern
    .replace(/#/g, () => String(1 + chance.below(9)))
    .replace(/@/g, () => chance.pick(["A", "X", "K", "T"]));
}
