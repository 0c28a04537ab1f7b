// Who the eighth set is about: people of ten countries, with the addresses, telephones and papers of each. Invented.

import { pool } from "./strangers.ts";
import type { Pool } from "./strangers.ts";

export type TemplateLand = "US" | "GB" | "DE" | "FR" | "ES" | "IN" | "BR" | "JP" | "NG" | "PL";

// prettier-ignore
export const EIGHTH_POOLS: Readonly<Record<TemplateLand, Pool>> = {
  US: pool(["US", "United States", "American", "1", "Kaitlyn|Ebony|Mackenzie|Carol Ann|Shaniqua|Guadalupe|Hope", "Bradley|Jamal|Cody|Preston|Luis Alberto|Wyatt|Dale", "Hutchinson|Baptiste|Kowalczyk|Stone|St. Clair|Vang|De La Rosa|McDermott", "#### Cedar Ridge Dr;Boise, ID 8370#|### E 8#th St Apt ##@;New York, NY 100##|##### County Road ##;Fort Collins, CO 805##|### Beacon Hill Ct., Suite ###;Raleigh, North Carolina 276##", "(208) 555-01##|212-555-01##|970.555.01##", "Boise, ID|Raleigh, NC|Queens, NY", "Social Security Number=###-4#-####"]),
  GB: pool(["GB", "United Kingdom", "British", "44", "Harriet|Chantelle|Fiona|Gurpreet|Rhiannon|Olive", "Alistair|Darren|Kieran|Imran|Huw|Piers", "Ashdown|Murphy-Lowe|Begum|Cholmondeley|Llewellyn|Sturgess|Fraser", "## Alderney Close;Stockport;SK# #RT|Flat ##, Harbour Court;Portsmouth;PO# #HN|The Old Forge, Church Street;Ludlow, Shropshire;SY8 #AP", "07700 900 ###|0161 496 0###|07700900###", "Stockport|Ludlow|Cardiff", "National Insurance number=AB ## ## ## C"]),
  DE: pool(["DE", "Germany", "German", "49", "Friederike|Sabine|Aylin|Kerstin|Anna-Lena|Hildegard", "Matthias|Ole|Hans-Peter|Emre|Thorsten|Konstantin", "Schlüter|Freiherr von Stetten|Weiß|Kaya|Obermüller|Dörr-Hansen|Lange", "Goethestr. ##;60### Frankfurt am Main|Am Alten Markt #;24### Kiel|Hinter der Kirche ##b;86### Augsburg-Haunstetten|Straße des 17. Juni ###, WG Müller;10### Berlin", "0151 ########|0431/######|+49 (0)821 / ### ##-#", "Kiel|Augsburg|Jena", "Steuer-ID=## ### ### ###"]),
  FR: pool(["FR", "France", "French", "33", "Solène|Bénédicte|Fatou|Anne-Laure|Manon|Clémence", "Thibaud|Jean-Baptiste|Karim|Gaëtan|Olivier|Ludovic", "Le Roux|Bouchard|de La Fontaine|Benali|N'Guyen|Chevallier|Petit", "## rue Victor Hugo;33000 Bordeaux|#, place de la République – Rés. Les Cèdres, Esc. @;35### Rennes|Lieu-dit Le Bourg;24### Montcaret|## ter, bd Voltaire;75011 Paris", "06 ## ## ## ##|07.##.##.##.##|05-##-##-##-##", "Bordeaux|Pau|Nevers", "N° de sécurité sociale=1 ## 0# ## ### ###"]),
  ES: pool(["ES", "Spain", "Spanish", "34", "Montserrat|Nerea|María José|Begoña|Lucía|Ainhoa", "Francisco Javier|Unai|Borja|Juan Carlos|Pau|Rubén", "Martínez Soler|Goikoetxea|de la Fuente Ruiz|Castro|Ribas i Puig|Expósito", "C/ Real, nº ##, 2º B;15003 A Coruña|Pza. del Carmen #, bajo dcha.;18009 Granada|Gran Vía ###, esc. A, 5º-2ª;08010 Barcelona", "6## ## ## ##|958 ## ## ##|6########", "Granada|A Coruña|Lleida", "D.N.I.=########-@"]),
  IN: pool(["IN", "India", "Indian", "91", "Sneha|Ananya|Jyothi|Rukhsana|Manpreet|Deepika Rani", "Abhishek|Md. Imran|Senthil Kumar|Sukhwinder|Nikhil|Pranav", "Kulkarni|Nair|Ansari|Singh Bhatia|Reddy|Mukherjee|Ranganathan|Das", "S/O Late R. Prasad, Ward No. ##, Station Road;Muzaffarpur, Bihar - 8420##|#-##/@, Plot No. ##, Srinivasa Nagar Colony;Hyderabad, Telangana 5000##|##@, ##th Main, 2nd Stage, BTM Layout;Bengaluru, Karnataka, India – 5600##|Qtr. No. @-##, Sector-#;Bhilai (C.G.) 4900##", "9#########|+91-9#### #####|0#########0", "Hyderabad|Bhilai|Kochi", "Aadhaar No.=#### #### ####"]),
  BR: pool(["BR", "Brazil", "Brazilian", "55", "Letícia|Maria Aparecida|Raíssa|Conceição|Bruna|Yasmin", "Thiago|Antônio Carlos|Wesley|Raimundo|Vinícius|Enzo", "Gonçalves|da Silva Lima|Albuquerque|dos Anjos|Pereira Júnior|Zanetti|Cruz", "Rua Sete de Setembro, ###, casa #;Vila Nova;Joinville - SC;89###-###|Travessa do Sol, ##, ap. ##@;Boa Vista;Recife - PE;50###-###|QNL ## Conjunto @ Lote #;Taguatinga Norte;Brasília - DF;72###-###", "(47) 99###-####|(81) 9####.####|(61) 3###-####", "Joinville|Recife|Santos", "CPF=###.###.###-##"]),
  JP: pool(["JP", "Japan", "Japanese", "81", "Ayaka=彩香|Yumi=由美|Nanami=七海|Kyoko=京子", "Daisuke=大輔|Ryota=涼太|Hiroyuki=博之|Sho=翔", "Nakamura=中村|Kobayashi=小林|Ishii=石井|Matsuo=松尾|Ōno=大野", "150-00## 東京都渋谷区神宮前#丁目##-#|604-8### 京都市中京区烏丸通###番地|#-##-## Minami-Aoyama;Minato-ku, Tokyo 107-00##|Maison Sakura #0#, #-# Honmachi;Naka-ku, Yokohama-shi, Kanagawa 231-00##", "080-####-####|03-####-####", "Kobe|Sendai|Nara", "マイナンバー=############"]),
  NG: pool(["NG", "Nigeria", "Nigerian", "234", "Chiamaka|Folasade|Amina|Patience|Oluwaseun|Ebiere", "Emeka|Olumide|Ibrahim|Sunday|Tochukwu|Goodluck", "Nwachukwu|Adeyemi-Cole|Abubakar|Okafor|Bello|Igwe|Ogunleye", "##, Allen Avenue;Ikeja;Lagos State|No. # Bishop Road, G.R.A.;Enugu;Enugu State|House ##, #th Avenue, Festac Town;Lagos;Lagos State|Behind St. Mary's Church, Off Airport Road;Warri;Delta State", "080########|0903 ### ####|070########", "Owerri|Zaria|Benin City", "NIN=###########"]),
  PL: pool(["PL", "Poland", "Polish", "48", "Małgorzata|Zuzanna|Anna Maria|Jadwiga|Karolina|Oliwia", "Łukasz|Stanisław|Jakub|Mirosław|Dawid|Przemysław", "Kwiatkowska|Nowak|Żuraw-Lis|Wójcik|Zieliński|Szymańska|Król", "ul. Słoneczna ##/#;30-### Kraków|al. Niepodległości ###@ m. ##;02-### Warszawa|Nowa Wieś ##;84-### Wejherowo|os. Przyjaźni #@/##;61-### Poznań", "50# ### ###|+48 60# ### ###|(22) ### ## ##", "Kraków|Radom|Ełk", "PESEL=###########"]),
};

export const EIGHTH_HOSTS: Readonly<Record<TemplateLand, readonly string[]>> = {
  US: ["gmail.com", "aol.com", "comcast.net", "alumni.duke.example.edu"],
  GB: ["btinternet.com", "hotmail.co.uk", "gmail.com", "sky.com"],
  DE: ["t-online.de", "web.de", "posteo.de", "gmail.com"],
  FR: ["orange.fr", "laposte.net", "free.fr", "gmail.com"],
  ES: ["telefonica.net", "gmail.com", "hotmail.es"],
  IN: ["rediffmail.com", "gmail.com", "yahoo.co.in"],
  BR: ["uol.com.br", "bol.com.br", "gmail.com", "hotmail.com"],
  JP: ["docomo.ne.jp", "yahoo.co.jp", "gmail.com"],
  NG: ["yahoo.com", "gmail.com", "ymail.com"],
  PL: ["wp.pl", "o2.pl", "onet.eu", "gmail.com"],
};
