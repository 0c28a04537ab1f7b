// Countries, their parts and their larger cities as people write them; our own table. A name's other spellings follow it
// after "/". What is not here is still found when a job or a candidate in the tables has it.

/** `code|names|continent|cities`, a country a line. */
export const COUNTRY_LINES = `
US|United States/USA/US/U.S./U.S.A./America/the States/United States of America|NA|
CA|Canada|NA|
GB|United Kingdom/UK/U.K./Great Britain/Britain|EU|London;Manchester;Birmingham;Leeds;Glasgow;Liverpool;Bristol;Edinburgh;Sheffield;Cardiff;Belfast;Leicester;Nottingham;Newcastle/Newcastle upon Tyne;Brighton;Oxford;Cambridge;Reading;Southampton;Portsmouth;Aberdeen;York;Bath;Coventry;Milton Keynes;Norwich;Exeter;Swindon;Slough;Guildford;Dundee;Swansea;Plymouth;Derby;Hull;Luton;Watford;Croydon;Bradford;Wolverhampton;Sunderland
IE|Ireland/Republic of Ireland/Eire|EU|Dublin;Cork;Galway;Limerick;Waterford
DE|Germany/Deutschland|EU|Berlin;Munich/München/Muenchen;Hamburg;Frankfurt/Frankfurt am Main;Cologne/Köln/Koeln;Stuttgart;Düsseldorf/Dusseldorf/Duesseldorf;Leipzig;Dresden;Hannover/Hanover;Nuremberg/Nürnberg;Bremen;Essen;Dortmund;Bonn;Karlsruhe;Mannheim;Heidelberg;Freiburg;Aachen;Mainz;Münster;Potsdam;Augsburg;Walldorf;Ulm;Kiel;Rostock;Jena
AT|Austria/Österreich|EU|Vienna/Wien;Graz;Linz;Salzburg;Innsbruck;Klagenfurt
CH|Switzerland/Schweiz/Suisse|EU|Zurich/Zürich;Geneva/Genève/Genf;Basel;Bern/Berne;Lausanne;Zug;Lucerne/Luzern;Lugano;Winterthur;St. Gallen/St Gallen
FR|France|EU|Paris;Lyon;Marseille;Toulouse;Nice;Nantes;Bordeaux;Lille;Strasbourg;Rennes;Montpellier;Grenoble;Sophia Antipolis;Dijon
ES|Spain/España|EU|Madrid;Barcelona;Valencia;Seville/Sevilla;Málaga/Malaga;Bilbao;Zaragoza;Alicante;Palma/Palma de Mallorca;Granada
PT|Portugal|EU|Lisbon/Lisboa;Porto/Oporto;Braga;Coimbra;Faro;Aveiro;Évora
IT|Italy/Italia|EU|Milan/Milano;Rome/Roma;Turin/Torino;Florence/Firenze;Bologna;Naples/Napoli;Venice/Venezia;Verona;Genoa/Genova;Padua/Padova;Palermo;Trieste;Pisa
NL|Netherlands/the Netherlands/Holland|EU|Amsterdam;Rotterdam;The Hague/Den Haag;Utrecht;Eindhoven;Groningen;Delft;Leiden;Nijmegen;Haarlem;Tilburg;Breda;Maastricht
BE|Belgium|EU|Brussels/Bruxelles;Antwerp/Antwerpen;Ghent/Gent;Leuven;Bruges/Brugge;Liège/Liege;Namur
LU|Luxembourg|EU|Luxembourg City
DK|Denmark|EU|Copenhagen/København;Aarhus;Odense;Aalborg
SE|Sweden|EU|Stockholm;Gothenburg/Göteborg;Malmö/Malmo;Uppsala;Lund;Linköping;Västerås
NO|Norway|EU|Oslo;Bergen;Trondheim;Stavanger;Tromsø
FI|Finland|EU|Helsinki;Espoo;Tampere;Turku;Oulu;Vantaa
IS|Iceland|EU|Reykjavik/Reykjavík
PL|Poland/Polska|EU|Warsaw/Warszawa;Krakow/Kraków/Cracow;Wrocław/Wroclaw;Gdańsk/Gdansk;Poznań/Poznan;Łódź/Lodz;Katowice;Gdynia;Szczecin;Lublin
CZ|Czech Republic/Czechia|EU|Prague/Praha;Brno;Ostrava;Plzeň/Pilsen
SK|Slovakia|EU|Bratislava;Košice/Kosice;Žilina
HU|Hungary|EU|Budapest;Debrecen;Szeged
RO|Romania|EU|Bucharest/București;Cluj-Napoca/Cluj;Iași/Iasi;Timișoara/Timisoara;Brașov/Brasov
BG|Bulgaria|EU|Sofia;Plovdiv;Varna
GR|Greece|EU|Athens;Thessaloniki;Patras;Heraklion
HR|Croatia|EU|Zagreb;Split;Rijeka
SI|Slovenia|EU|Ljubljana;Maribor
RS|Serbia|EU|Belgrade/Beograd;Novi Sad;Niš
BA|Bosnia and Herzegovina/Bosnia|EU|Sarajevo
UA|Ukraine|EU|Kyiv/Kiev;Lviv;Kharkiv;Odesa/Odessa;Dnipro
LT|Lithuania|EU|Vilnius;Kaunas
LV|Latvia|EU|Riga
EE|Estonia|EU|Tallinn;Tartu
MT|Malta|EU|Valletta;Sliema
CY|Cyprus|EU|Nicosia;Limassol;Larnaca
TR|Turkey/Türkiye|ME|Istanbul;Ankara;Izmir/İzmir;Antalya;Bursa
RU|Russia|EU|Moscow;Saint Petersburg/St. Petersburg;Novosibirsk;Kazan
GE|Georgia (country)|EU|Tbilisi;Batumi
AM|Armenia|EU|Yerevan
IL|Israel|ME|Tel Aviv/Tel Aviv-Yafo;Jerusalem;Haifa;Herzliya
AE|United Arab Emirates/UAE/U.A.E./Emirates|ME|Dubai;Abu Dhabi;Sharjah
SA|Saudi Arabia/KSA|ME|Riyadh;Jeddah;Dammam;Khobar
QA|Qatar|ME|Doha
KW|Kuwait|ME|Kuwait City
BH|Bahrain|ME|Manama
OM|Oman|ME|Muscat
JO|Jordan|ME|Amman
LB|Lebanon|ME|Beirut
EG|Egypt|AF|Cairo;Alexandria;Giza
MA|Morocco|AF|Casablanca;Rabat;Marrakesh/Marrakech;Tangier
TN|Tunisia|AF|Tunis
DZ|Algeria|AF|Algiers
NG|Nigeria|AF|Lagos;Abuja;Ibadan;Port Harcourt
GH|Ghana|AF|Accra;Kumasi
KE|Kenya|AF|Nairobi;Mombasa
UG|Uganda|AF|Kampala
TZ|Tanzania|AF|Dar es Salaam;Arusha
RW|Rwanda|AF|Kigali
ET|Ethiopia|AF|Addis Ababa
SN|Senegal|AF|Dakar
CI|Ivory Coast/Côte d'Ivoire|AF|Abidjan
ZA|South Africa|AF|Johannesburg;Cape Town;Durban;Pretoria;Stellenbosch
IN|India|AS|Bengaluru/Bangalore;Mumbai/Bombay;Delhi;New Delhi;Hyderabad;Chennai/Madras;Pune;Kolkata/Calcutta;Gurugram/Gurgaon;Noida;Ahmedabad;Jaipur;Kochi/Cochin;Chandigarh;Indore;Coimbatore;Lucknow;Nagpur;Thiruvananthapuram/Trivandrum;Bhubaneswar;Mysuru/Mysore;Visakhapatnam;Surat;Goa
PK|Pakistan|AS|Karachi;Lahore;Islamabad;Rawalpindi;Faisalabad
BD|Bangladesh|AS|Dhaka;Chittagong
LK|Sri Lanka|AS|Colombo;Kandy
NP|Nepal|AS|Kathmandu
CN|China|AS|Beijing;Shanghai;Shenzhen;Guangzhou;Hangzhou;Chengdu;Suzhou;Nanjing;Wuhan;Xi'an
HK|Hong Kong/HK|AS|
TW|Taiwan|AS|Taipei;Hsinchu;Taichung
JP|Japan|AS|Tokyo;Osaka;Kyoto;Yokohama;Nagoya;Fukuoka;Sapporo;Kobe
KR|South Korea/Korea/Republic of Korea|AS|Seoul;Busan;Incheon;Daejeon
SG|Singapore|AS|
MY|Malaysia|AS|Kuala Lumpur/KL;Penang;Johor Bahru;Cyberjaya
ID|Indonesia|AS|Jakarta;Bandung;Surabaya;Bali;Yogyakarta
TH|Thailand|AS|Bangkok;Chiang Mai;Phuket
VN|Vietnam/Viet Nam|AS|Ho Chi Minh City/Saigon/HCMC;Hanoi/Ha Noi;Da Nang
PH|Philippines/the Philippines|AS|Manila;Makati;Cebu;Quezon City;Taguig;Davao
KH|Cambodia|AS|Phnom Penh
AU|Australia|OC|Sydney;Melbourne;Brisbane;Perth;Adelaide;Canberra;Gold Coast;Hobart;Darwin;Newcastle NSW
NZ|New Zealand|OC|Auckland;Wellington;Christchurch;Hamilton NZ;Dunedin
BR|Brazil/Brasil|SA|São Paulo/Sao Paulo;Rio de Janeiro/Rio;Belo Horizonte;Brasília/Brasilia;Curitiba;Porto Alegre;Florianópolis/Florianopolis;Recife;Salvador;Fortaleza;Campinas
AR|Argentina|SA|Buenos Aires;Córdoba;Rosario;Mendoza
CL|Chile|SA|Santiago/Santiago de Chile;Valparaíso/Valparaiso
CO|Colombia|SA|Bogotá/Bogota;Medellín/Medellin;Cali;Barranquilla
PE|Peru|SA|Lima;Arequipa
UY|Uruguay|SA|Montevideo
EC|Ecuador|SA|Quito;Guayaquil
VE|Venezuela|SA|Caracas
BO|Bolivia|SA|La Paz
PY|Paraguay|SA|Asunción
MX|Mexico/México|NA|Mexico City/Ciudad de México/CDMX;Guadalajara;Monterrey;Tijuana;Querétaro/Queretaro;Puebla;Mérida;Cancún/Cancun
CR|Costa Rica|NA|San José Costa Rica
PA|Panama|NA|Panama City
GT|Guatemala|NA|Guatemala City
DO|Dominican Republic|NA|Santo Domingo
PR|Puerto Rico|NA|San Juan
`;

/** `country|code|names|cities`: states and provinces that addresses name. */
export const REGION_LINES = `
US|AL|Alabama|Birmingham AL;Montgomery;Huntsville;Mobile
US|AK|Alaska|Anchorage
US|AZ|Arizona|Phoenix;Tucson;Scottsdale;Tempe;Mesa;Chandler
US|AR|Arkansas|Little Rock;Bentonville
US|CA|California/Calif./Cali|San Francisco/SF/San Fran;Los Angeles/LA/L.A.;San Diego;San Jose;Oakland;Sacramento;Palo Alto;Mountain View;Sunnyvale;Santa Clara;Menlo Park;Cupertino;Fremont;Irvine;Berkeley;Santa Monica;Pasadena;Long Beach;Redwood City;San Mateo;Fresno;Anaheim;Santa Barbara;Bay Area/San Francisco Bay Area/SF Bay Area;Silicon Valley
US|CO|Colorado|Denver;Boulder;Colorado Springs;Fort Collins
US|CT|Connecticut|Hartford;Stamford;New Haven
US|DE|Delaware|Wilmington
US|DC|District of Columbia|Washington DC/Washington D.C./DC/D.C./Washington
US|FL|Florida|Miami;Orlando;Tampa;Jacksonville;Fort Lauderdale;St. Petersburg FL;Boca Raton;Tallahassee
US|GA|Georgia|Atlanta;Savannah;Alpharetta;Augusta
US|HI|Hawaii|Honolulu
US|ID|Idaho|Boise
US|IL|Illinois|Chicago;Springfield;Naperville;Evanston
US|IN|Indiana|Indianapolis;Bloomington;Fort Wayne
US|IA|Iowa|Des Moines;Cedar Rapids
US|KS|Kansas|Wichita;Overland Park
US|KY|Kentucky|Louisville;Lexington
US|LA|Louisiana|New Orleans;Baton Rouge
US|ME|Maine|Portland ME
US|MD|Maryland|Baltimore;Bethesda;Rockville;Annapolis
US|MA|Massachusetts|Boston;Cambridge MA;Somerville;Worcester;Waltham
US|MI|Michigan|Detroit;Ann Arbor;Grand Rapids;Lansing
US|MN|Minnesota|Minneapolis;Saint Paul/St. Paul;Rochester MN
US|MS|Mississippi|Jackson
US|MO|Missouri|St. Louis/Saint Louis;Kansas City
US|MT|Montana|Billings;Bozeman
US|NE|Nebraska|Omaha;Lincoln
US|NV|Nevada|Las Vegas/Vegas;Reno
US|NH|New Hampshire|Nashua
US|NJ|New Jersey|Newark;Jersey City;Princeton;Hoboken
US|NM|New Mexico|Albuquerque;Santa Fe
US|NY|New York State/New York state/NY State|New York/New York City/NYC/NY;Brooklyn;Manhattan;Queens;Buffalo;Rochester;Albany;Syracuse
US|NC|North Carolina|Charlotte;Raleigh;Durham;Greensboro;Research Triangle
US|ND|North Dakota|Fargo
US|OH|Ohio|Columbus;Cleveland;Cincinnati;Dayton
US|OK|Oklahoma|Oklahoma City;Tulsa
US|OR|Oregon|Portland;Eugene;Beaverton
US|PA|Pennsylvania|Philadelphia/Philly;Pittsburgh;Harrisburg
US|RI|Rhode Island|Providence
US|SC|South Carolina|Charleston;Greenville;Columbia
US|SD|South Dakota|Sioux Falls
US|TN|Tennessee|Nashville;Memphis;Knoxville;Chattanooga
US|TX|Texas|Austin;Dallas;Houston;San Antonio;Fort Worth;Plano;Irving;El Paso;Frisco
US|UT|Utah|Salt Lake City;Provo;Lehi
US|VT|Vermont|Burlington
US|VA|Virginia|Richmond;Arlington;Reston;McLean;Fairfax;Alexandria VA;Norfolk;Herndon
US|WA|Washington/Washington State|Seattle;Bellevue;Redmond;Spokane;Tacoma;Kirkland
US|WV|West Virginia|
US|WI|Wisconsin|Milwaukee;Madison
US|WY|Wyoming|Cheyenne
CA|ON|Ontario|Toronto;Ottawa;Mississauga;Waterloo;Kitchener;London ON;Hamilton;Markham;Kingston
CA|QC|Quebec/Québec|Montreal/Montréal;Quebec City/Québec City;Laval;Gatineau
CA|BC|British Columbia|Vancouver;Victoria;Burnaby;Kelowna;Surrey
CA|AB|Alberta|Calgary;Edmonton;Red Deer
CA|MB|Manitoba|Winnipeg
CA|SK|Saskatchewan|Saskatoon;Regina
CA|NS|Nova Scotia|Halifax
CA|NB|New Brunswick|Fredericton;Moncton
CA|NL|Newfoundland and Labrador/Newfoundland|St. John's
CA|PE|Prince Edward Island|Charlottetown
GB|ENG|England|London;Manchester;Birmingham;Leeds;Liverpool;Bristol;Sheffield;Leicester;Nottingham;Newcastle;Brighton;Oxford;Cambridge;Reading;Southampton;Portsmouth;York;Bath;Coventry;Milton Keynes;Norwich;Exeter;Swindon;Slough;Guildford;Plymouth;Derby;Hull;Luton;Watford;Croydon
GB|SCT|Scotland|Glasgow;Edinburgh;Aberdeen;Dundee
GB|WLS|Wales|Cardiff;Swansea
GB|NIR|Northern Ireland|Belfast
DE|BY|Bavaria/Bayern|Munich;Nuremberg;Augsburg
DE|NW|North Rhine-Westphalia/NRW|Cologne;Düsseldorf;Dortmund;Essen;Bonn;Aachen;Münster
DE|BW|Baden-Württemberg|Stuttgart;Karlsruhe;Mannheim;Heidelberg;Freiburg;Ulm;Walldorf
DE|HE|Hesse/Hessen|Frankfurt
DE|SN|Saxony/Sachsen|Leipzig;Dresden
IN|KA|Karnataka|Bengaluru
IN|MH|Maharashtra|Mumbai;Pune
IN|TN|Tamil Nadu|Chennai;Coimbatore
IN|TG|Telangana|Hyderabad
IN|KL|Kerala|Kochi;Thiruvananthapuram
IN|GJ|Gujarat|Ahmedabad
IN|WB|West Bengal|Kolkata
IN|HR|Haryana|Gurugram
IN|UP|Uttar Pradesh|Noida;Lucknow
IN|PB|Punjab|
AU|NSW|New South Wales/NSW|Sydney
AU|VIC|Victoria (Australia)|Melbourne
AU|QLD|Queensland|Brisbane;Gold Coast
AU|WAU|Western Australia|Perth
AU|SAU|South Australia|Adelaide
ES|CT|Catalonia/Cataluña/Catalunya|Barcelona
ES|AN|Andalusia/Andalucía|Seville;Málaga;Granada
FR|IDF|Île-de-France/Ile-de-France|Paris
PT|ALG|Algarve|
`;

/**
 * `names|cities`: parts of England that rows seldom name; one is found by its name in the row's location, and by those of
 * its cities that the table knows.
 */
export const COUNTY_LINES = `
Bedfordshire|Luton
Berkshire|Reading;Slough
Buckinghamshire|Milton Keynes
Cambridgeshire|Cambridge
Cheshire|
Cornwall|
Cumbria|
Derbyshire|Derby
Devon|Exeter;Plymouth
Dorset|
East Sussex|Brighton
West Sussex|
Sussex|Brighton
Essex|
Gloucestershire|
Hampshire|Southampton;Portsmouth
Herefordshire|
Hertfordshire|Watford
Kent|
Lancashire|
Leicestershire|Leicester
Lincolnshire|
Merseyside|Liverpool
Northamptonshire|
Northumberland|
North Yorkshire|York
South Yorkshire|Sheffield
West Yorkshire|Leeds
Yorkshire|Leeds;Sheffield;York;Hull
Nottinghamshire|Nottingham
Oxfordshire|Oxford
Shropshire|
Somerset|Bath
Staffordshire|
Suffolk|
Tyne and Wear/Tyneside|Newcastle
Warwickshire|
Wiltshire|Swindon
Worcestershire|
West Midlands|Birmingham;Coventry
East Midlands|Nottingham;Leicester;Derby
Midlands/the Midlands|Birmingham;Coventry;Nottingham;Leicester;Derby
Home Counties/the Home Counties|Reading;Slough;Guildford;Watford;Luton;Milton Keynes
North of England/the North of England/Northern England|Manchester;Liverpool;Leeds;Sheffield;York;Hull;Newcastle
`;

/** Names for several states. */
export const STATE_SETS: readonly { readonly names: readonly string[]; readonly states: readonly string[] }[] = [
  {
    names: ["Tri-State Area", "the tri-state area", "tri-state"],
    states: ["New York State", "New Jersey", "Connecticut"],
  },
  {
    names: ["New England"],
    states: ["Connecticut", "Maine", "Massachusetts", "New Hampshire", "Rhode Island", "Vermont"],
  },
  { names: ["West Coast", "the West Coast"], states: ["California", "Oregon", "Washington"] },
  { names: ["Pacific Northwest", "the Pacific Northwest", "PNW"], states: ["Oregon", "Washington"] },
  {
    names: ["East Coast", "the East Coast"],
    states:
      "Maine|New Hampshire|Massachusetts|Rhode Island|Connecticut|New York State|New Jersey|Pennsylvania|Delaware|Maryland|District of Columbia|Virginia|North Carolina|South Carolina|Georgia|Florida".split(
        "|",
      ),
  },
  {
    names: ["Midwest", "the Midwest", "Midwestern states"],
    states:
      "Illinois|Indiana|Iowa|Kansas|Michigan|Minnesota|Missouri|Nebraska|North Dakota|Ohio|South Dakota|Wisconsin".split(
        "|",
      ),
  },
];

/** Names for several countries. */
export const AREAS: Readonly<
  Record<string, { readonly names: readonly string[]; readonly countries: readonly string[] | string }>
> = {
  EUROPE: { names: ["Europe"], countries: "EU" },
  ASIA: { names: ["Asia"], countries: "AS" },
  AFRICA: { names: ["Africa"], countries: "AF" },
  NORTH_AMERICA: { names: ["North America"], countries: "NA" },
  SOUTH_AMERICA: { names: ["South America"], countries: "SA" },
  LATIN_AMERICA: {
    names: ["Latin America", "LATAM"],
    countries: "BR AR CL CO PE UY EC VE BO PY MX CR PA GT DO PR".split(" "),
  },
  MIDDLE_EAST: { names: ["the Middle East", "Middle East"], countries: "ME" },
  OCEANIA: { names: ["Oceania"], countries: "OC" },
  EUROPEAN_UNION: {
    names: ["the European Union", "European Union", "EU", "the EU"],
    countries: "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
  },
  DACH: {
    names: ["DACH", "German-speaking countries", "German-speaking Europe", "German-speaking world"],
    countries: ["DE", "AT", "CH"],
  },
  ENGLISH_SPEAKING: { names: ["English-speaking countries"], countries: "US GB IE CA AU NZ".split(" ") },
  FRENCH_SPEAKING: { names: ["French-speaking countries"], countries: "FR BE CH LU MC CA SN CI CM CD ML".split(" ") },
  SPANISH_SPEAKING: {
    names: ["Spanish-speaking countries"],
    countries: "ES AR CL CO PE UY EC VE BO PY MX CR PA GT DO HN NI SV CU".split(" "),
  },
  NORDICS: {
    names: ["the Nordics", "Nordics", "Nordic countries", "Scandinavia"],
    countries: ["DK", "SE", "NO", "FI", "IS"],
  },
  BENELUX: { names: ["Benelux"], countries: ["BE", "NL", "LU"] },
  IBERIA: { names: ["Iberia"], countries: ["ES", "PT"] },
  BALTICS: { names: ["the Baltics", "Baltics"], countries: ["EE", "LV", "LT"] },
  APAC: {
    names: ["APAC", "Asia-Pacific", "Asia Pacific"],
    countries: "CN JP KR TW HK SG MY TH VN ID PH IN PK BD LK AU NZ".split(" "),
  },
  SOUTHEAST_ASIA: {
    names: ["Southeast Asia", "South East Asia", "South-East Asia"],
    countries: "SG MY TH VN ID PH KH".split(" "),
  },
  SOUTH_ASIA: { names: ["South Asia"], countries: "IN PK BD LK NP".split(" ") },
  EAST_ASIA: { names: ["East Asia"], countries: "CN JP KR TW HK".split(" ") },
  EASTERN_EUROPE: {
    names: ["Eastern Europe"],
    countries: "PL CZ SK HU RO BG UA EE LV LT RS".split(" "),
  },
  WESTERN_EUROPE: {
    names: ["Western Europe"],
    countries: "GB IE FR DE AT CH NL BE LU ES PT IT".split(" "),
  },
  SOUTHERN_EUROPE: { names: ["Southern Europe"], countries: "ES PT IT GR MT CY HR SI".split(" ") },
  NORTHERN_EUROPE: { names: ["Northern Europe"], countries: "DK SE NO FI IS EE LV LT IE GB".split(" ") },
  CENTRAL_EUROPE: { names: ["Central Europe"], countries: "DE AT CH PL CZ SK HU SI".split(" ") },
  BALKANS: { names: ["the Balkans", "Balkans"], countries: "RS HR BA BG SI GR RO".split(" ") },
  EMEA: { names: ["EMEA"], countries: "EU|ME|AF" },
  MENA: { names: ["MENA"], countries: "AE SA QA KW BH OM JO LB IL EG MA TN DZ TR".split(" ") },
  ANZ: { names: ["ANZ", "Australasia"], countries: ["AU", "NZ"] },
  CENTRAL_AMERICA: { names: ["Central America"], countries: "MX CR PA GT".split(" ") },
  GULF: { names: ["the Gulf", "Gulf", "Gulf states", "GCC"], countries: ["AE", "SA", "QA", "KW", "BH", "OM"] },
};
