// Words that say what stands after them, in the languages of resumes. A label that is also an everyday word ("name",
// "age") counts only where a field begins; `strong` ones count wherever a colon follows.

export type LabelField =
  | "name"
  /** Forename or surname alone: what follows is a name even when it is also a word ("Olive", "Sunday"). */
  | "name part"
  | "birth"
  | "birthplace"
  | "age"
  | "gender"
  | "pronouns"
  /** "Title: Mrs" tells as much as "Gender: F"; "Title: Engineer" nothing. */
  | "salutation"
  | "marital"
  | "children"
  | "nationality"
  | "religion"
  | "address"
  /** Town, county, code: of an address where one stands beside them. */
  | "address part"
  | "id"
  | "account"
  | "handle"
  /** Hides nothing itself, but ends the value before it. */
  | "other";

export interface LabelRow {
  readonly field: LabelField;
  readonly strong: boolean;
  /** Separated by bars; compared folded, without dots and apostrophes. */
  readonly labels: string;
}

const row = (field: LabelField, strength: "strong" | "weak", ...labels: readonly string[]): LabelRow => ({
  field,
  strong: strength === "strong",
  labels: labels.join("|"),
});

/** Papers and registers whose name alone is also a word of work ("Visa: open", "NHS: 2015-2018"); with "no" or "number" it is not. */
export const NUMBERED =
  "visa|permit|work permit|work visa|residence permit|residence visa|resident permit|resident card|labour card|labor card|licence|license|driving licence|driving license|driving permit|drivers licence|drivers license|driver licence|driver license|medicare|medicaid|insurance|health insurance|health|social insurance|pension|tax|tax file|tax payer|taxpayer|tax reference|fiscal|vat|nhs|cdc|indos|sirb|irp|gnib|ird|nhi|ein|pf|epf|esic|sss|umid|pag ibig|bpjs|sim|ic|old ic|nrc|nida|nssf|nhif|voter|voters|military|military id|service|refugee|citizenship|citizenship certificate|birth certificate|birth registration|registration card|identity|national identity|national id card|national register|national registration|personal|civil|civil id card|document|travel document|passport book|passport card|hukou booklet|household registration|driver id|worker|work id|labour|employment pass|ep|s pass|fin|wp";

export const LABEL_TABLE: readonly LabelRow[] = [
  row(
    "name part",
    "weak",
    "surname|surnames|nickname|nick name|nickname s|forename|forenames|other names|other name|othernames|middle names|second name|second surname|first names|last names|known as",
    "vorname|vornamen|nachname|zuname|familienname|rufname|prénom|prénoms|prénom usuel|apellido|apellidos|primer apellido|segundo apellido|cognome|sobrenome|apelido|apelidos|voornaam|voornamen|achternaam|roepnaam|tussenvoegsel|förnamn|efternamn|tilltalsnamn|fornavn|etternavn|efternavn|mellomnavn|mellemnavn|etunimi|etunimet|sukunimi|eesnimi|perekonnanimi|uzvārds|pavardė",
    "imię|imiona|pierwsze imię|drugie imię|nazwisko|nazwisko rodowe|příjmení|křestní jméno|priezvisko|krstné meno|prezime|priimek|keresztnév|utónév|vezetéknév|családnév|prenume|prenumele|nume de familie|фамилия|отчество|прізвище|по батькові|soyad|soyadı|soyisim|επώνυμο|επίθετο",
  ),
  row(
    "name part",
    "strong",
    "first name|last name|given name|given names|family name|middle name|maiden name|preferred name|preferred first name|geburtsname|nom de famille|nom de jeune fille|nom d'usage|nom de naissance|nazwisko panieńskie|rodné příjmení|születési név|meisjesnaam|flicknamn",
  ),
  row(
    "salutation",
    "weak",
    "title|titles|salutation|courtesy title|anrede|civilité|titre|tratamiento|tratamento|titolo|appellativo|aanhef|aanspreektitel|tilltal|tiltaleform|zwrot grzecznościowy|oslovení|oslovenie|megszólítás|hitap|обращение|звертання|formulă de adresare|προσφώνηση",
  ),
  row(
    "address part",
    "weak",
    "town|city|town city|city town|city state|city state zip|city county|county|state|province|district|dist|region|post town|postcode|post code|postal code|zip|zip code|zipcode|pin|pin code|pincode|village|suburb|neighbourhood|neighborhood|house no|house number|house name|flat no|building|country|address 2|address 3|address line 2|address line 3|address line 4|street number|lga|taluk|tehsil|mandal|post office|police station|thana|upazila|barangay|municipality",
    "ort|plz|postleitzahl|stadt|wohnort plz|hausnummer|bundesland|kanton|gemeinde|land|ville|commune|code postal|cp|département|canton|quartier|pays|localité|ciudad|población|localidad|municipio|provincia|código postal|barrio|colonia|estado|comuna|departamento|país|piso|cidade|município|bairro|cidade uf|uf|cep|concelho|freguesia|localidade|distrito|complemento|logradouro|número|código-postal|città|comune|comune di residenza|cap|frazione|provincia di residenza|nazione|paese",
    "postcode en plaats|postcode plaats|huisnummer|plaats|gemeente|provincie|stad|postnummer|postnr|postort|postadress ort|by|poststed|kommune|sted|postinumero|postitoimipaikka|kaupunki|kunta|miasto|miejscowość|kod pocztowy|poczta|gmina|powiat|województwo|nr domu|nr mieszkania|kraj|město|obec|psč|okres|kraj a stát|mesto|poštanski broj|poštna številka|kraj bivanja|mjesto|grad|općina|település|irányítószám|irsz|megye|ország|oraș|oraşul|localitate|localitatea|județ|judeţ|cod poștal|cod postal|sector|țara|ilçe|il ilçe|şehir|semt|mahalle|posta kodu|ülke|город|область|район|индекс|почтовый индекс|населенный пункт|місто|індекс|град|пощенски код|община|πόλη|τκ|τ κ|ταχυδρομικός κώδικας|νομός|περιοχή|邮编|邮政编码|城市|郵便番号|都道府県|우편번호",
  ),
  row(
    "name",
    "weak",
    "name|names|referee|reference|spouse|wife|husband|surname|forename|forenames|signature|signed|photo|photo of|picture of|image of|cv of|resume of|curriculum vitae of|profile of|candidate|applicant|author|prepared by",
    "vorname|nachname|zuname|familienname|rufname|lebenslauf von|unterschrift|bewerber|nom|prénom|prénoms|nombre|nombres|apellido|apellidos|nome|cognome|sobrenome|apelido",
    "naam|voornaam|voornamen|achternaam|roepnaam|namn|förnamn|efternamn|navn|fornavn|etternavn|efternavn|nimi|etunimi|sukunimi|nafn|eesnimi|perekonnanimi|vārds|uzvārds|vardas|pavardė",
    "imię|nazwisko|jméno|příjmení|meno|priezvisko|ime|prezime|priimek|név|keresztnév|vezetéknév|nume|prenume|име|фамилия|имя|отчество|ім'я|прізвище|ad|adı|soyad|soyadı|isim|όνομα|επώνυμο",
    "姓名|名字|姓|名|名前|氏名|お名前|이름|성명|성함|الاسم|اسم|שם|שם משפחה|नाम|ชื่อ|họ tên|tên|họ và tên|nama",
  ),
  row(
    "name",
    "strong",
    "referee 1|referee 2|referee 3|reference 1|reference 2|reference 3|referee name|name of referee|reference name|name of reference|full name|first name|last name|given name|given names|family name|middle name|maiden name|preferred name|legal name|candidate name|candidates name|applicant name|applicants name|name of candidate|name of the candidate|name of applicant|name of staff|name of the staff|name of staff member|name of key staff|name of expert|name of the expert|name of key expert|name of personnel|name of professional|name of consultant|name of nominee|name of employee|name of the employee|staff name|expert name|employee name|name in full|name in block letters|name surname|name and surname|first name surname|first name last name|name first name|surname first name|surname name|surname and name|my name|contact name|resource name|consultant name",
    "fathers name|father name|mothers name|mother name|spouse name|spouses name|husbands name|husband name|wifes name|guardians name|guardian name|name of father|name of spouse|fathers husbands name|father husband name|father",
    "vor- und nachname|vor und nachname|vor- und zuname|name vorname|vorname name|vorname nachname|geburtsname|nom et prénom|nom et prénoms|nom prénom|prénom nom|prénom et nom|nom complet|nom de famille|nom de jeune fille|nombre completo|nombre y apellido|nombre y apellidos|apellidos y nombre|nome completo|nome e cognome|cognome e nome|nome cognome|volledige naam|voor- en achternaam|för- och efternamn|fullständigt namn|fullt navn|fulde navn|koko nimi|fullt nafn|täisnimi",
    "imię i nazwisko|nazwisko i imię|imiona i nazwisko|jméno a příjmení|meno a priezvisko|ime i prezime|ime in priimek|teljes név|születési név|nume complet|nume și prenume|numele și prenumele|ad soyad|adı soyadı|isim soyisim|ονοματεπώνυμο|фио|ф и о|фамилия имя отчество|фамилия имя|полное имя|піб|трите имена",
    "姓 名|中文姓名|英文姓名|英文名|フリガナ|ふりがな|ローマ字|영문 이름|الاسم الكامل|الاسم بالكامل|שם מלא|पूरा नाम|ชื่อ-นามสกุล|ชื่อ นามสกุล|họ và tên|nama lengkap",
  ),
  row(
    "birth",
    "strong",
    "date of birth|birth date|birthdate|dateofbirth|dob|d o b|birthday|born|born on|date and place of birth|place and date of birth|date place of birth|place date of birth|birth date and place|year of birth|birth year|birth",
    "date of birth age|dob age|born in|geburtsdatum geburtsort|geburtsdatum und geburtsort|geburtsort und datum|geburtsort datum|geburtstag und -ort|geburtstag und ort|geburtstag geburtsort|geboren am in|geb am in|date naissance|ddn|date de naissance lieu|lieu et date de naissance|fecha de nac|fdn|f de nacimiento|f nac|lugar y fecha nacimiento|nacido en|data de nasc|data nasc|dt nasc|dt nascimento|nasc|local e data de nascimento|nato a|nata a|data luogo di nascita|luogo data di nascita|anno di nascita|año de nacimiento|ano de nascimento|geboortedag|geboortejaar|geboren te|geboortedatum geboorteplaats|geboorteplaats en datum|geboorteplaats en -datum|födelsetid|födelseår|född i|fødselsdag og -sted|fødselsdato og -sted|fødselsdato og sted|fødselsdag og sted|født den|syntymäpäivä|syntymävuosi|syntymäaika ja -paikka|syntymäaika ja paikka",
    "rok urodzenia|miejsce i data urodzenia|data ur|ur dnia|datum a místo narození|místo a datum narození|dátum a miesto narodenia|miesto a dátum narodenia|rok narození|rok narodenia|mjesto i datum rođenja|mesto i datum rođenja|godina rođenja|datum in kraj rojstva|kraj in datum rojstva|leto rojstva|születés|szül|szül idő|szül hely idő|születési év|születési idő és hely|locul și data nașterii|data naşterii|data şi locul naşterii|născut la|născută la|anul nașterii|doğum|doğum tarihi ve yeri|doğum yeri tarih|doğum yılı|дата и место рождения|место и дата рождения|д р|год рожд|рік народження|дата і місце народження|роден на|родена на|година на раждане|τόπος και ημερομηνία γέννησης|ημερομηνία και τόπος γέννησης|ημ νία γέννησης|έτος γέννησης",
    "geburtsdatum|geb datum|geburtsdat|geboren|geboren am|geb|geb am|geburtstag|geburtsjahr|geburtsdatum und -ort|geburtsdatum und ort|geburtsdatum -ort|geburtsdatum ort|geburtsort und -datum|date de naissance|né le|née le|né e le|date et lieu de naissance|naissance|année de naissance",
    "fecha de nacimiento|fecha nac|fec nac|fecha nacimiento|nacimiento|nacido el|nacida el|fecha y lugar de nacimiento|lugar y fecha de nacimiento|f nacimiento|data di nascita|nato il|nata il|nato a il|luogo e data di nascita|data e luogo di nascita|data de nascimento|data nascimento|nascimento|nascido em|data e local de nascimento",
    "geboortedatum|geboren op|geboortedatum en -plaats|geboortedatum en plaats|födelsedatum|född|födelsedag|fødselsdato|født|fødselsdag|fødselsår|syntymäaika|syntynyt|fæðingardagur|fæðingardagur og ár|sünniaeg|sünnikuupäev|dzimšanas datums|gimimo data",
    "data urodzenia|urodzony|urodzona|data i miejsce urodzenia|ur|datum narození|narozen|narozena|nar|dátum narodenia|datum rođenja|datum rojstva|rojen|rojena|datum i mjesto rođenja|datum i mesto rođenja|születési idő|születési dátum|született|születési hely és idő|születési hely idő|data nașterii|data și locul nașterii",
    "doğum tarihi|doğum yeri ve tarihi|doğum yeri tarihi|дата рождения|родился|родилась|год рождения|дата народження|дата на раждане|датум рођења|ημερομηνία γέννησης|γέννηση",
    "出生日期|出生年月|出生年月日|生年月日|生日|出生|출생일|생년월일|تاريخ الميلاد|تاريخ الولادة|תאריך לידה|जन्म तिथि|जन्मतिथि|วันเกิด|วันเดือนปีเกิด|ngày sinh|tanggal lahir|tempat tanggal lahir|تاریخ تولد",
  ),
  row(
    "birthplace",
    "strong",
    "state of origin|place of origin|city of birth|town of birth|birth city|birth country|place of birth|birthplace|birth place|country of birth|pob|native place|home town|hometown|native of|geburtsort|geburtsland|lieu de naissance|pays de naissance|lugar de nacimiento|luogo di nascita|local de nascimento|naturalidade|naturalidad|geboorteplaats|födelseort|fødested|fødeby|syntymäpaikka|sünnikoht|miejsce urodzenia|místo narození|miesto narodenia|mjesto rođenja|mesto rođenja|kraj rojstva|születési hely|locul nașterii|doğum yeri|место рождения|місце народження|място на раждане|τόπος γέννησης|籍贯|出生地|出身地|本籍|출생지|مكان الميلاد|مكان الولادة|מקום לידה|जन्म स्थान|nơi sinh|tempat lahir",
  ),
  row(
    "age",
    "weak",
    "age|age band|age group|age range|altersgruppe|tranche d'âge|rango de edad|faixa etária|fascia d'età|leeftijdscategorie|åldersgrupp|aldersgruppe|przedział wiekowy|current age|age in years|alter|âge|edad|età|idade|leeftijd|ålder|alder|ikä|aldur|vanus|vecums|amžius|wiek|věk|vek|starost|kor|életkor|vârsta|vârstă|yaş|возраст|вік|възраст|ηλικία|年龄|年齢|年齡|나이|연령|العمر|السن|גיל|आयु|उम्र|อายุ|tuổi|umur|usia",
  ),
  row(
    "gender",
    "weak",
    "gender|sex|sex gender|gender sex|gender identity|biological sex|geschlecht|sexe|sexo|sesso|genre|género|gênero|genere|geslacht|kön|kjønn|køn|sukupuoli|kyn|sugu|dzimums|lytis|płeć|pohlaví|pohlavie|spol|pol|nem|neme|sex gen|gen|cinsiyet|cinsiyeti|пол|стать|φύλο|性别|性別|성별|الجنس|النوع|מין|लिंग|เพศ|giới tính|jenis kelamin",
  ),
  row(
    "gender",
    "strong",
    "sexual orientation|sexuelle orientierung|orientation sexuelle|orientación sexual|orientação sexual|orientamento sessuale|seksuele geaardheid|sexuell läggning|seksuell orientering|orientacja seksualna",
  ),
  row(
    "pronouns",
    "strong",
    "pronoun|pronouns|preferred pronouns|my pronouns|gender pronouns|pronomen|pronoms|pronombres|pronomi",
  ),
  row(
    "marital",
    "strong",
    "marital status|marital|personal status|martial status|maritial status|civil status|family status|relationship status|marriage status|married status|familienstand|zivilstand|personenstand|état civil|etat civil|situation de famille|situation familiale|situation matrimoniale|statut marital|statut matrimonial|estado civil|stato civile|burgerlijke staat|burgerlijke stand|civilstånd|civilstatus|sivilstand|sivilstatus|ægteskabelig status|siviilisääty|hjúskaparstaða|perekonnaseis|ģimenes stāvoklis|šeimyninė padėtis|stan cywilny|rodinný stav|bračno stanje|bračni status|zakonski stan|zakonski status|családi állapot|családi állapota|stare civilă|starea civilă|medeni hali|medeni durum|medeni hal|семейное положение|сімейний стан|семейно положение|οικογενειακή κατάσταση|婚姻状况|婚姻狀況|婚姻|婚否|配偶者|결혼여부|혼인여부|결혼 여부|الحالة الاجتماعية|الحالة الإجتماعية|מצב משפחתי|वैवाहिक स्थिति|สถานภาพ|สถานภาพสมรส|tình trạng hôn nhân|status perkawinan|status pernikahan|status nikah|وضعیت تأهل",
  ),
  row(
    "marital",
    "strong",
    "marital status children|marital status and children|marital status no of children|familienstand kinder|familienstand und kinder|fam stand|ehestand|beziehungsstatus|familiäre situation|familiensituation|familienverhältnisse|statut civil|statut familial|état matrimonial|etat matrimonial|situation maritale|situación familiar|situación sentimental|estado familiar|situação familiar|situação conjugal|estado conjugal|condizione familiare|situazione familiare|stato familiare|stato matrimoniale|gezinssituatie|gezinssamenstelling|gezinstoestand|familiesituatie|familjeförhållanden|familjesituation|familieforhold|familiestatus|familiesituation|familiesituasjon|perhesuhteet|perhesuhde|perhetilanne|stan rodzinny|sytuacja rodzinna|rodinné poměry|rodinná situácia|obiteljsko stanje|obiteljski status|porodični status|družinski status|situația familială|situația familiala|statut marital|aile durumu|evlilik durumu|семейный статус|сімейний статус|οικογ κατάσταση",
  ),
  row(
    "marital",
    "weak",
    "family|status|stav|stan|famille|familia|famiglia|familie|familj|perhe|família|rodzina|rodina|obitelj|család|aile|семья|сім'я|семейство|οικογένεια|partner status",
  ),
  row(
    "children",
    "weak",
    "number of kids|kinderanzahl|enfants à charge|personnes à charge|hijos a cargo|personas a cargo|n filhos|nº de filhos|número de filhos|dependentes|figli a carico|numero figli|numero di figli|aantal kinderen|antal barn|antall barn|lasten lukumäärä|liczba dzieci|počet dětí|počet detí|broj djece|broj dece|število otrok|gyermekek száma|gyermekeinek száma|nr copii|număr de copii|çocuklar|количество детей|наличие детей|брой деца|кількість дітей|αριθμός τέκνων|παιδιά",
    "children|number of children|no of children|kids|dependents|dependants|no of dependents|kinder|anzahl kinder|enfants|nombre d'enfants|hijos|número de hijos|figli|filhos|kinderen|barn|lapset|dzieci|děti|deti|djeca|deca|otroci|gyermekek|gyerekek|copii|çocuk|çocuk sayısı|дети|діти|деца|τέκνα|子女|子供|자녀|عدد الأبناء|ילדים",
  ),
  row(
    "nationality",
    "strong",
    "nationality|nationalities|citizenship|citizenships|citizen of|citizen|national of|passport country|country of passport|passport issued by|passports held|country of citizenship|nationality citizenship|dual nationality|nationalität|staatsangehörigkeit|staatsbürgerschaft|staatsangehörigkeiten|nationalité|nationalités|citoyenneté|nacionalidad|ciudadanía|nacionalidade|cidadania|nazionalità|cittadinanza|nationaliteit|nationalitet|medborgarskap|medborgare|statsborgerskap|statsborgerskab|statsborger|kansalaisuus|þjóðerni|ríkisfang|kodakondsus|rahvus|pilsonība|tautība|pilietybė|tautybė|obywatelstwo|narodowość|státní příslušnost|státní občanství|občanství|národnost|štátna príslušnosť|štátne občianstvo|národnosť|državljanstvo|nacionalnost|narodnost|állampolgárság|állampolgársága|nemzetiség|naționalitate|naționalitatea|cetățenie|cetățenia|uyruk|uyruğu|vatandaşlık|гражданство|национальность|громадянство|национальност|держављанство|држављанство|υπηκοότητα|εθνικότητα|ιθαγένεια|国籍|國籍|국적|الجنسية|לאומיות|אזרחות|राष्ट्रीयता|สัญชาติ|เชื้อชาติ|quốc tịch|kewarganegaraan|kebangsaan|warganegara|ملیت",
    "ethnicity|ethnic origin|ethnic group|ethnic background|tribe|caste|category caste|community caste|sub caste|民族|dân tộc|suku",
  ),
  row(
    "nationality",
    "strong",
    "citizenship status|country of nationality|nationality at birth|staatsangeh|staatsang|staatsbürger|staatsbürger von|nation citoyenneté|país de nacionalidad|kansallisuus|obywatel|obywatelstwo narodowość|naţionalitate|naţionalitatea|cetăţenie|cetăţenia|milliyet|milliyeti|tabiiyet|подданство|національна приналежність|национальная принадлежность|гражданин|állampolgár|statsborgerskap nasjonalitet|nasjonalitet|þjóðerni ríkisfang",
  ),
  row(
    "nationality",
    "weak",
    "race|heritage|origin|country of origin|nat|nation|herkunft|herkunftsland|heimatland|pays d'origine|origine|origines|país de origen|origen|origem|país de origem|paese di origine|paese d'origine|herkomst|land van herkomst|ursprung|ursprungsland|hemland|födelseland|oprindelse|oprindelsesland|opprinnelse|opprinnelsesland|fødeland|syntymämaa|kotimaa|pochodzenie|kraj pochodzenia|země původu|krajina pôvodu|zemlja porijekla|származás|țara de origine|etnie|etnia|ethnische herkunft|raza|raça|doğduğu ülke|страна рождения",
  ),
  row(
    "religion",
    "weak",
    "religion or belief|religion belief|belief|beliefs|faith group|religionsbekenntnis|glaubensbekenntnis|bekenntnis|religionsgemeinschaft|confession|confession religieuse|croyance|culte|credo|credo religioso|confesión|confesión religiosa|crença|confissão religiosa|confessione|confessione religiosa|geloofsovertuiging|levensovertuiging|godsdienst|kerkgenootschap|trossamfund|trossamfunn|livssyn|uskontokunta|wyznanie religijne|religia|vyznání|vyznanie|vierovyznanie|konfesija|inanç|inancı|mezhep|mezhebi|felekezet|felekezete|vallása|confesiune|конфессия|віра|вера|θρήσκευμα|信仰",
    "my faith|my religion|religion|religious belief|religious beliefs|religious affiliation|faith|denomination|creed|konfession|religionszugehörigkeit|glaube|religión|religione|religião|religie|geloof|uskonto|wyznanie|náboženství|náboženstvo|vjeroispovijest|vjera|veroispovest|vallás|din|dini|вероисповедание|религия|віросповідання|θρησκεία|宗教|宗教信仰|종교|الديانة|الدين|דת|धर्म|ศาสนา|tôn giáo|agama",
  ),
  row(
    "address",
    "weak",
    "address|addresses|address for communication|home|home address|postal address|mailing address|current address|permanent address|residential address|correspondence address|address for correspondence|communication address|present address|contact address|full address|street address|address 1|address 2|residence|place of residence|residing at|residing in|resides in|reside in|lives at|living at|current residence|city of residence|addr|add|street|location address|house address|local address|address line 1",
    "physical address|domestic address|present residential address|current residential address|permanent residential address|residential|house address|place of living|permanent home address|home country address|home country|overseas address|foreign address|local address|uae address|address in home country|home town address|native address|term-time address|term time address|mailing|city of living|hauptwohnsitz|meldeadresse|aktuelle adresse|heimatadresse|zustelladresse|adresse actuelle|adresse complète|adresse du domicile|lieu d'habitation|habite à|dirección de contacto|dirección completa|dirección de residencia|direcciones|con domicilio en|domicilio legal|residente en|lugar de domicilio|endereço completo|endereço atual|endereço para correspondência|morada completa|residente em|recapito|indirizzo di residenza|indirizzo di domicilio|indirizzo completo|domiciliato a|domiciliata a|abitazione|postadres|thuisadres|huisadres|verblijfplaats|woonachtig te|woonachtig in",
    "folkbokföringsadress|postadress|privatadress|boende|bor i|postadresse|hjemmeadresse|boligadresse|bostedsadresse|postiosoite|lähiosoite|asuinpaikka|kotipaikka|adres do korespondencji|adres zameldowania|zameldowanie|zam|ulica|adresa trvalého bydliště|adresa trvalého pobytu|trvalý pobyt|kontaktní adresa|korespondenční adresa|kontaktná adresa|adresa stanovanja|adresa stalnog boravka|adresa prebivališta|adresa de domiciliu|adresa de corespondență|adresa de corespondenţă|domiciliul|domiciliat în|reședința|lakhely|tartózkodási hely|értesítési cím|állandó lakhely|açık adres|ikamet|oturduğu yer|yaşadığı yer|место проживания|адрес регистрации|адрес места жительства|почтовый адрес|прописка|адреса проживання|постоянен адрес|адрес за кореспонденция|ταχυδρομική διεύθυνση|κατοικία|τόπος κατοικίας",
    "anschrift|adresse|wohnort|wohnhaft|wohnhaft in|wohnadresse|privatadresse|postanschrift|wohnsitz|straße|strasse|plz ort|plz wohnort|domicile|adresse postale|adresse personnelle|lieu de résidence|résidence|demeurant",
    "dirección|domicilio|domicilio actual|domicilio particular|dirección particular|dirección postal|dirección actual|lugar de residencia|residencia|calle|indirizzo|residenza|residente a|residente in|domicilio attuale|endereço|morada|residência|endereço residencial",
    "adres|woonadres|woonplaats|straat|adress|bostadsadress|hemadress|gatuadress|bopæl|bosted|bopel|osoite|kotiosoite|katuosoite|heimili|heimilisfang|aadress|elukoht|adrese|dzīvesvieta|adresas|gyvenamoji vieta",
    "adres zamieszkania|adres korespondencyjny|miejsce zamieszkania|zamieszkały|zamieszkała|adresa|bydliště|trvalé bydliště|adresa bydliště|bydlisko|trvalé bydlisko|prebivalište|prebivališče|stalno prebivališče|naslov|lakcím|cím|lakóhely|állandó lakcím|levelezési cím|adresă|domiciliu|adresi|ikametgah|ikamet adresi|ev adresi",
    "адрес|проживает|проживаю|проживает по адресу|зарегистрирован|адрес проживания|место жительства|проживание|адреса|місце проживання|настоящ адрес|διεύθυνση|διεύθυνση κατοικίας|地址|住址|通讯地址|家庭住址|现住址|現住所|住所|ご住所|주소|거주지|العنوان|عنوان السكن|מען|כתובת|पता|स्थायी पता|ที่อยู่|địa chỉ|alamat|آدرس",
  ),
  row(
    "id",
    "strong",
    "cin|cin no|n cin|i c|i c no|i c number|passport|passport no|passport number|passport nr|passport details|passport id|national id|national id no|national id number|national identity number|national identity card|nic|nic no|nid|nid no|cnic|cnic no|cnic number|id no|id number|id nr|id card|id card no|id card number|identity card|identity card no|identity card number|identity no|identity number|identification number|personal id|personal id no|personal id number|personal number|personal identification number|personal code|civil id|emirates id|iqama|iqama no|iqama number|residence permit no|residence permit number|social security|social security no|social security number|ssn|sin|sin number|ss no|ssn no|national insurance|national insurance no|national insurance number|ni number|ni no|nino|tax id|tax id no|tax id number|tax identification number|taxpayer id|tax number|tax file number|tfn|tin|itin|pan no|pan card|pan card no|pan number|aadhaar|aadhar|aadhaar no|aadhar no|aadhaar number|aadhar number|aadhar card|aadhar card no|aadhaar card no|uan|uan no|driving licence no|driving licence number|driving license no|driving license number|drivers license no|driver license|driver licence|driver license no|arc no|hkid|kebele id|thai id|drivers license number|drivers licence number|drivers licence no|driver license number|dl no|licence no|visa no|visa number|voter id|voter id no|nric|nric no|hkid|hkid no|bvn|nin|curp|rfc",
    // Africa, Asia, the Gulf and the Americas
    "ghana card|ssnit|huduma|huduma card|kra pin|nida|nida id|national identification number|national identification|nimc|voters card|voter card|omang|rsa id|sa id|south african id|nicop|epic no|ration card|mykad|new ic|ktp|npwp|philsys|philhealth|resident id|resident registration number|rrn|my number|individual number|mynumber|residence card|hukou|prc id|chinese id|china id|hong kong id|macau id|macao id|qid|qatar id|bahrain cpr|kuwait civil id|saudi id|oman id|eid|uae id|teudat zehut|melli code|national code|tazkira|e tazkira|state id|ohip|ppsn|pps no|pps number|seamans book|seaman book|birth certificate no|citizenship certificate no|identity document|id document|personal identity code|personal identity number|national number|unique id|citizen id|citizen card|citizens card|nhs number|nhs no|ssn itin|green card|alien number|a number|alien registration|health card|health insurance id|service number|driving permit no|driving permit number|sin no|nss|ine|clave de elector|ipn|cuit|cuil|cuit cuil|dui|nit|ci no|rut|run|rut run|carnet de identidad|carné de identidad|cédula de extranjería|carnet de extranjería|ce no|tarjeta de identidad|titulo de eleitor|título de eleitor|ctps|pis|pis pasep|cnh|rg cpf|bilhete de identidade|niss|sns|nº de utente|amka|afm|adt|numer pesel|birth number|bsn number|burgerservicenummer bsn|steuer-identifikationsnummer|idnr|versichertennummer|krankenversicherungsnummer|sozialversicherungsnr|tessera sanitaria|numéro d'identité|carte vitale|numero de passeport",
    "personalausweis|personalausweisnummer|ausweisnummer|ausweis-nr|reisepass|reisepass-nr|reisepassnummer|passnummer|pass-nr|steuer-id|steuernummer|steueridentifikationsnummer|sozialversicherungsnummer|rentenversicherungsnummer|sv-nummer|svnr|ahv-nr|ahv-nummer|führerscheinnummer|numéro de sécurité sociale|n° de sécurité sociale|n° sécurité sociale|no de sécurité sociale|nir|carte d'identité|n° de carte d'identité|cni|passeport|n° de passeport|numéro de passeport|numéro national|registre national|dni|dni nie|nie|nif|nif nie|nuss|n° de la seguridad social|número de la seguridad social|pasaporte|cédula|cédula de identidad|cédula de ciudadanía|codice fiscale|carta d'identità|passaporto|passaporto n|cpf|cartão de cidadão|passaporte",
    "bsn|burgerservicenummer|sofinummer|rijksregisternummer|paspoort|paspoortnummer|personnummer|fødselsnummer|cpr|cpr-nr|cpr-nummer|cpr nr|henkilötunnus|hetu|sotu|kennitala|isikukood|personas kods|asmens kodas|pesel|nr dowodu|dowód osobisty|seria i numer dowodu|nip|rodné číslo|r č|rč|číslo op|občanský průkaz|oib|jmbg|emšo|davčna številka|személyi igazolvány|személyi szám|taj|taj szám|adóazonosító|cnp|egn|егн|tc kimlik no|t c kimlik no|tc no|kimlik no|паспорт|паспорт серия|снилс|инн|іпн|рнокпп|αφμ|αδτ|αμκα|身份证|身份证号|身份证号码|护照|护照号|护照号码|マイナンバー|旅券番号|주민등록번호|여권번호|رقم الهوية|رقم جواز السفر|الرقم القومي|ת ז|תעודת זהות|מספר דרכון|आधार|cmnd|cccd|số cmnd|nik|no ktp",
  ),
  row("id", "weak", "id|pan|ci|cf|c f|rg|cc|bi|fin|registration no|registration number|student id|employee id|kt|nic"),
  row(
    "account",
    "strong",
    "iban|iban no|bank account|bank account no|bank account number|account no|account number|acct no|a c no|acc no|sort code|routing number|routing no|bic|swift|swift code|bic swift|swift bic|swift bic code|ifsc|ifsc code|card number|credit card|credit card no|credit card number|debit card number|bank details|kontonummer|konto|konto-nr|konto nr|blz|bankleitzahl|bankverbindung|compte bancaire|rib|numéro de compte|n° de compte|cuenta bancaria|número de cuenta|cuenta|clabe|cbu|conto corrente|coordinate bancarie|conta bancária|conta corrente|conta|agência|bankrekening|rekeningnummer|bankkonto|clearingnummer|bankgiro|plusgiro|tilinumero|numer konta|nr konta|nr rachunku|numer rachunku|číslo účtu|bankovní spojení|broj računa|trr|številka računa|bankszámlaszám|számlaszám|cont bancar|hesap no|банковский счет|номер счета|расчетный счет|银行账号|银行卡号|口座番号|계좌번호|رقم الحساب|מספר חשבון",
  ),
  row(
    "handle",
    "strong",
    "linkedin|linkedin profile|linked in|linkedin id|linkedin url|github|github profile|github username|git hub|gitlab|bitbucket|twitter|x twitter|instagram|insta|facebook|fb|skype|skype id|skype name|telegram|wechat|wechat id|weixin|whatsapp|viber|line id|kakaotalk|kakao|discord|slack|medium|kaggle|leetcode|hackerrank|codeforces|stackoverflow|stack overflow|behance|dribbble|xing|vk|vkontakte|вконтакте|телеграм|скайп|mastodon|bluesky|threads|tiktok|youtube|twitch|reddit|orcid|researchgate|google scholar|icq|微信|微信号|website|web site|web|homepage|home page|portfolio|portfolio website|blog|personal website|webseite|site web|sitio web|sito web|сайт",
  ),
  row(
    "other",
    "weak",
    "h p|h p no|hp|hp no|phone|phones|phone no|phone number|telephone|telephones|telephone number|tel|tel no|mobile|mobile no|mobile number|mob|mob no|cell|cell phone|cellphone|cellular|contact|contact no|contact number|contact details|fax|landline|home phone|work phone|emergency contact|email|emails|e-mail|e-mails|email id|e-mail id|email address|e-mail address|mail|mail id|handy|telefon|telefonnummer|telefono|teléfono|téléphone|telefone|telefoon|puhelin|sími|e-post|epost|correo|correo electrónico|courriel|posta elettronica|sähköposti|netfang|telefonszám|эл почта|почта|телефон|моб|тел|электронная почта|mobil|mobiltelefon|móvil|celular|cellulare|电话|手机|邮箱|电子邮件|電話|携帯|メール|전화|전화번호|휴대폰|이메일|هاتف|الهاتف|جوال|البريد الإلكتروني|טלפון|דוא״ל|नाम|मोबाइल|फोन|ईमेल",
    "position|title|job title|designation|current position|company|employer|department|date|place|language|languages|languages known|known languages|language known|mother tongue|native language|muttersprache|sprachen|langues|idiomas|lingue|driving licence|driving license|drivers license|driver's license|führerschein|permis|permis de conduire|carnet de conducir|patente|height|weight|blood group|blood type|hobbies|interests|skills|experience|total experience|education|qualification|degree|availability|notice period|salary|expected salary|current salary|visa|visa status|visa type|work permit|work authorization|work authorisation|military service|military status|health|health status|website|objective|summary|profile|strengths|references|occupation|profession|beruf|place of issue|date of issue|date of expiry|expiry|expiry date|valid until|valid till|branch|pin|pin code|pincode|zip|zip code|postal code|postcode|city|town|state|country|province|county|district|region|land|ort|plz|stadt|ville|ciudad|città|cidade|stad|miasto|город",
    "project name|company name|file name|user name|username|domain name|product name|brand name|school name|college name|university name|name of company|name of the company|name of organization|name of the organization|name of institution|name of school|name of employer|name of project|project|client name|customer name|host name|server name|course name|course|degree name|organization name|organisation name|institution name|institute name|job name|role|client|clients|team size|duration|environment|tools|technologies|responsibilities|description",
  ),
];
