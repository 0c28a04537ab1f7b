// Countries with few cities on the list, in the form of `COUNTRY_LINES`. Capitals and ports, our own choice; left out is what
// is a word or a name as often (Male, Victoria).

export const MORE_COUNTRY_LINES = `
IQ|Iraq|ME|Baghdad;Erbil;Basra
IR|Iran|ME|Tehran;Isfahan;Shiraz
SY|Syria|ME|Damascus;Aleppo
YE|Yemen|ME|Sanaa
PS|Palestine|ME|Ramallah;Gaza
AZ|Azerbaijan|AS|Baku
KZ|Kazakhstan|AS|Almaty;Astana
UZ|Uzbekistan|AS|Tashkent
KG|Kyrgyzstan|AS|Bishkek
TJ|Tajikistan|AS|Dushanbe
TM|Turkmenistan|AS|Ashgabat
AF|Afghanistan|AS|Kabul
MN|Mongolia|AS|Ulaanbaatar/Ulan Bator
MM|Myanmar/Burma|AS|Yangon;Mandalay
LA|Laos|AS|Vientiane
BN|Brunei|AS|Bandar Seri Begawan
BT|Bhutan|AS|Thimphu
MV|Maldives/the Maldives|AS|
TL|Timor-Leste/East Timor|AS|Dili
MO|Macau/Macao|AS|
BY|Belarus|EU|Minsk
MD|Moldova|EU|Chisinau/Chișinău
AL|Albania|EU|Tirana
MK|North Macedonia/Macedonia|EU|Skopje
ME|Montenegro|EU|Podgorica
XK|Kosovo|EU|Pristina
AD|Andorra|EU|
MC|Monaco|EU|
LI|Liechtenstein|EU|Vaduz
SM|San Marino|EU|
LY|Libya|AF|Tripoli;Benghazi
SD|Sudan|AF|Khartoum
SS|South Sudan|AF|Juba
SO|Somalia|AF|Mogadishu;Hargeisa
DJ|Djibouti|AF|
ER|Eritrea|AF|Asmara
CM|Cameroon|AF|Douala;Yaoundé/Yaounde
CD|Democratic Republic of the Congo/DR Congo/DRC|AF|Kinshasa;Lubumbashi;Goma
CG|Republic of the Congo/Congo|AF|Brazzaville
GA|Gabon|AF|Libreville
AO|Angola|AF|Luanda
ZM|Zambia|AF|Lusaka;Kitwe
ZW|Zimbabwe|AF|Harare;Bulawayo
MW|Malawi|AF|Lilongwe;Blantyre
MZ|Mozambique|AF|Maputo
MG|Madagascar|AF|Antananarivo
MU|Mauritius|AF|Port Louis
SC|Seychelles/the Seychelles|AF|
NA|Namibia|AF|Windhoek
BW|Botswana|AF|Gaborone
LS|Lesotho|AF|Maseru
SZ|Eswatini/Swaziland|AF|Mbabane
ML|Mali|AF|Bamako
BF|Burkina Faso|AF|Ouagadougou
NE|Niger|AF|Niamey
TD|Chad|AF|N'Djamena
CF|Central African Republic|AF|Bangui
BJ|Benin|AF|Cotonou
TG|Togo|AF|
GN|Guinea|AF|Conakry
GW|Guinea-Bissau|AF|
SL|Sierra Leone|AF|Freetown
LR|Liberia|AF|Monrovia
GM|Gambia/the Gambia|AF|Banjul
MR|Mauritania|AF|Nouakchott
CV|Cape Verde/Cabo Verde|AF|
BI|Burundi|AF|Bujumbura
CU|Cuba|NA|Havana
JM|Jamaica|NA|
HT|Haiti|NA|Port-au-Prince
TT|Trinidad and Tobago/Trinidad|NA|Port of Spain
BS|Bahamas/the Bahamas|NA|Nassau
BB|Barbados|NA|Bridgetown
SV|El Salvador|NA|
HN|Honduras|NA|Tegucigalpa
NI|Nicaragua|NA|Managua
BZ|Belize|NA|
GY|Guyana|SA|Georgetown Guyana
SR|Suriname|SA|Paramaribo
PG|Papua New Guinea|OC|Port Moresby
FJ|Fiji|OC|Suva
WS|Samoa|OC|
TO|Tonga|OC|
VU|Vanuatu|OC|
`;
