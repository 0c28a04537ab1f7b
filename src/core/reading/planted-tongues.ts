// How an order to a machine is worded, language by language. Each entry is a list of word beginnings ("*" ends one that
// may go on) joined by `findInstructions` into whole orders; no single word of these lists says anything.

import { TEN, type Tongue } from "./planted-tongue.ts";

const MACHINE =
  "ai|a.i.|llm*|gpt*|chatgpt|claude|gemini|copilot|chatbot*|ats|language model*|large language model*|ai model*|ai assistant*|ai system*";

export const TONGUES: readonly Tongue[] = [
  {
    language: "English",
    ignore:
      "ignore|disregard|forget|override|overrule|bypass|do not follow|don't follow|stop following|pay no attention to",
    earlier: "previous|prior|above|earlier|preceding|all|any|your|other|existing|original|initial|system",
    orders:
      "instruction*|prompt*|directive*|direction*|guideline*|rule|rules|criteria|command*|constraint*|context|rubric*",
    address:
      "note to|note for|attention|message to|message for|instruction to|instructions to|instruction for|instructions for|dear|hey|hello|if you are|if you're|as an|as a|since you are|because you are|you are|you are now|you're",
    machine: `${MACHINE}|automated screen*|automated system*|automated recruit*|automated hiring|screening system*|screening software|screening tool*|resume screen*|resume parser*|resume bot*|hiring algorithm*|ranking algorithm*|virtual assistant|artificial intelligence`,
    rate: "rate|score|rank|give|assign|award|grade|mark|place|put|treat|consider|recommend|select|choose|shortlist|classify|label|evaluate|assess|hire|advance|must be|should be|shall be|has to be|needs to be|conclude that|respond that|answer that|say that|state that",
    person:
      "this candidate|the candidate|this applicant|the applicant|this resume|the resume|this résumé|this cv|the cv|this profile|this person|this application|this document|me|my resume|my cv|my application|my profile|him|her|every dimension|all dimensions|each dimension|every category|all categories|every criterion|all criteria",
    best: `${TEN}|highest|maximum|max|top|perfect|best|full marks|full score|first|above all|number one|excellent|ideal|exceptional|outstanding|strong hire|strong match|good fit|great fit|perfect match|hired|selected|shortlisted|accepted|advanced|interview|met|covered|satisfied`,
  },
  {
    language: "German",
    ignore: "ignorier*|missachte*|vergiss|vergessen sie|verwirf|überschreib*|umgehe*|beachte nicht|beachten sie nicht",
    earlier:
      "vorherig*|vorig*|bisherig*|obig*|frühere*|alle|sämtliche*|deine|ihre|andere*|vorangegangen*|vorhergehend*",
    orders: "anweisung*|anleitung*|instruktion*|vorgabe*|regel*|prompt*|kriterien|richtlinie*|befehl*|aufforderung*",
    address:
      "hinweis an|hinweis für|nachricht an|nachricht für|achtung|anweisung an|anweisung für|liebe|lieber|wenn du|falls du|wenn sie|falls sie|als|du bist|sie sind|da du",
    machine:
      "ki|ki-*|sprachmodell*|künstliche intelligenz|bewerbungssystem*|bewerbermanagement*|automatisches system|chatbot*|chatgpt|gpt*|llm*|ats|ai",
    rate: "bewerte*|gib|geben sie|vergib|stufe*|ordne*|setze*|empfiehl|empfehlen sie|wähle*|platziere*|stelle*|betrachte*|lade*|muss|soll|sollte",
    person:
      "diesen kandidaten|diese kandidatin|den kandidaten|die kandidatin|dieser kandidat|der kandidat|diesen bewerber|diese bewerberin|dieser bewerber|diesem bewerber|diesem kandidaten|dieser bewerberin|diesen lebenslauf|dieser lebenslauf|diesem lebenslauf|diese bewerbung|dieser bewerbung|dieses profil|mich|mir",
    best: `${TEN}|höchst*|best*|maximal*|perfekt*|ideal*|erste*|ganz oben|volle punktzahl|hervorragend*|ausgezeichnet*|10 von 10|eingestellt|eingeladen|ausgewählt`,
  },
  {
    language: "French",
    ignore: "ignore*|oublie*|ne tiens pas compte|ne tenez pas compte|ne suis pas|ne suivez pas|contourne*|néglige*",
    earlier: "précédent*|antérieur*|ci-dessus|toutes|tous|toute|autres|vos|tes|préalable*",
    orders: "instruction*|consigne*|directive*|règle*|prompt*|critère*|ordre*|commande*",
    address:
      "note à|note pour|message à|message pour|attention|instruction pour|instructions pour|cher|chère|si vous êtes|si tu es|en tant que|en tant qu'|vous êtes|tu es",
    machine:
      "ia|une ia|intelligence artificielle|modèle de langage|modèle linguistique|système automatisé|logiciel de tri|chatbot*|chatgpt|gpt*|llm*|ats",
    rate: "note|notez|évalue*|attribue*|donne|donnez|classe|classez|recommande*|place|placez|sélectionne*|considère*|choisis*|doit être|doit obtenir",
    person: "ce candidat|cette candidate|le candidat|la candidate|ce cv|ce profil|cette candidature|ce document|moi|me",
    best: `${TEN}|meilleur*|maximal*|maximum|parfait*|idéal*|premier*|première*|plus haut*|plus élevé*|note maximale|excellent*|exceptionnel*|retenu*|10 sur 10|embauché*`,
  },
  {
    language: "Spanish",
    ignore:
      "ignora|ignore|ignorar|ignoren|olvida|olvide|omite|omita|descarta|haz caso omiso|no sigas|no siga|desestima",
    earlier: "anterior*|previa*|previo*|todas|todos|toda|precedente*|otras|tus|sus|arriba",
    orders:
      "instruccion*|instrucción|orden|órdenes|ordenes|indicacion*|indicación|regla*|directriz|directrices|prompt*|criterio*",
    address:
      "nota para|nota al|nota a la|mensaje para|atención|instrucción para|instrucciones para|estimada|estimado|si eres|si usted es|como|eres|usted es",
    machine:
      "ia|una ia|inteligencia artificial|modelo de lenguaje|modelo de idioma|sistema automatizado|sistema automático|sistema de selección|chatbot*|chatgpt|gpt*|llm*|ats",
    rate: "califica*|califique|puntúa*|puntúe|valora*|valore|evalúa*|evalúe|asigna*|asigne|otorga*|otorgue|da|dale|clasifica*|clasifique|recomienda*|recomiende|selecciona*|seleccione|coloca*|considera*|debe ser|debe recibir",
    person:
      "este candidato|esta candidata|el candidato|la candidata|al candidato|a la candidata|este cv|este currículum|este curriculum|este perfil|esta solicitud|este documento|me",
    best: `${TEN}|mejor*|máxim*|maxim*|perfect*|ideal*|primer*|más alt*|puntuación máxima|excelente*|excepcional*|10 de 10|contratad*|seleccionad*`,
  },
  {
    language: "Italian",
    ignore: "ignora|ignorate|ignorare|dimentica|dimenticate|trascura|trascurate|non seguire|non considerare",
    earlier: "precedent*|tutte|tutti|ogni|altre|tue|vostre|sopra",
    orders: "istruzion*|regol*|direttiv*|indicazion*|comand*|prompt*|criteri*",
    address: "nota per|messaggio per|attenzione|istruzioni per|cara|caro|se sei|se siete|in quanto|come|sei|tu sei",
    machine:
      "ia|un'ia|intelligenza artificiale|modello linguistico|modello di linguaggio|sistema automatico|sistema automatizzato|chatbot*|chatgpt|gpt*|llm*|ats|ai",
    rate: "valuta*|assegna*|dai|date|classifica*|raccomanda*|consiglia*|seleziona*|considera*|metti|posiziona*|deve essere|deve ricevere",
    person:
      "questo candidato|questa candidata|il candidato|la candidata|al candidato|questo cv|questo curriculum|questo profilo|questa candidatura|mi|me",
    best: `${TEN}|miglior*|massim*|perfett*|ideal*|prim*|più alt*|punteggio pieno|eccellent*|eccezional*|10 su 10|assunt*|selezionat*`,
  },
  {
    language: "Portuguese",
    ignore: "ignore|ignora|ignorem|esqueça|esquece|desconsidere|desconsidera|não siga|descarte",
    earlier: "anterior*|prévia*|todas|todos|acima|outras|suas|tuas|precedente*",
    orders: "instruções|instrução|regra*|diretriz|diretrizes|orden*|comando*|prompt*|critério*|indicaç*",
    address:
      "nota para|mensagem para|atenção|instruções para|instrução para|cara|caro|se você é|se és|como|você é|tu és",
    machine:
      "ia|uma ia|inteligência artificial|modelo de linguagem|sistema automatizado|sistema automático|sistema de triagem|chatbot*|chatgpt|gpt*|llm*|ats",
    rate: "avalie|avalia|pontue|classifique|classifica|atribua|atribui|dê|dá|recomende|recomenda|selecione|coloque|considere|deve ser|deve receber",
    person:
      "este candidato|esta candidata|o candidato|a candidata|ao candidato|este currículo|este curriculo|este perfil|esta candidatura|este cv|me",
    best: `${TEN}|melhor*|máxim*|maxim*|perfeit*|ideal*|primeir*|mais alt*|nota máxima|excelente*|excepcional*|10 de 10|contratad*|selecionad*`,
  },
  {
    language: "Dutch",
    ignore: "negeer|negeert|vergeet|sla over|volg niet|omzeil",
    earlier: "vorige|eerdere|voorgaande|bovenstaande|alle|je|jouw|uw|andere",
    orders: "instructie*|opdracht*|aanwijzing*|regel*|richtlijn*|prompt*|criteria",
    address:
      "bericht aan|bericht voor|opmerking voor|notitie voor|let op|instructie voor|instructies voor|beste|als je|als u|als|je bent|u bent",
    machine:
      "ai|een ai|ai-*|taalmodel*|kunstmatige intelligentie|geautomatiseerd systeem|screeningssysteem|chatbot*|chatgpt|gpt*|llm*|ats",
    rate: "beoordeel|geef|ken|plaats|zet|rangschik|beveel|selecteer|kies|beschouw|moet|dient",
    person: "deze kandidaat|de kandidaat|deze sollicitant|dit cv|dit profiel|deze sollicitatie|mij|me",
    best: `${TEN}|hoogst*|best*|maximale|perfect*|ideaal|ideale|eerste|bovenaan|uitstekend*|10 van de 10|aangenomen|geselecteerd`,
  },
  {
    language: "Polish",
    ignore: "zignoruj*|ignoruj*|zapomnij|pomiń|pomijaj|nie stosuj|odrzuć",
    earlier: "poprzedni*|wcześniejsz*|wszystki*|powyższ*|inne|swoje|twoje",
    orders: "instrukcj*|polece*|wytyczn*|zasad*|reguł*|prompt*|kryteri*",
    address: "uwaga|wiadomość dla|notatka dla|instrukcja dla|droga|drogi|jeśli jesteś|jeżeli jesteś|jako|jesteś",
    machine:
      "ai|si|sztuczna inteligencj*|sztuczną inteligencj*|model językowy|modelem językowym|system rekrutacyjny|systemu rekrutacyjnego|chatbot*|chatgpt|gpt*|llm*|ats",
    rate: "oceń|oceniaj|przyznaj|daj|wystaw|umieść|poleć|rekomenduj|zarekomenduj|wybierz|uznaj|musi|powinien|powinna",
    person:
      "tego kandydata|tę kandydatkę|ten kandydat|ta kandydatka|kandydata|kandydatowi|temu kandydatowi|to cv|temu cv|ten profil|mnie|mi",
    best: `${TEN}|najwyższ*|najleps*|maksymaln*|idealn*|doskonał*|pierwsz*|10 na 10|10 z 10|zatrudni*|wybran*`,
  },
  {
    language: "Turkish",
    ignore: "yok say|görmezden gel|dikkate alma|unut|göz ardı et",
    earlier: "önceki|tüm|bütün|yukarıdaki|diğer|daha önceki",
    orders: "talimat*|yönerge*|komut*|kural*|prompt*|kriter*",
    address: "not|dikkat|mesaj|eğer|sen|sevgili",
    machine: "yapay zeka*|dil modeli*|ai|otomatik sistem*|chatbot*|chatgpt|gpt*|llm*|ats",
    rate: "puanla|puan ver|değerlendir|sırala|öner|seç|ver|yerleştir|olmalı",
    person: "bu aday*|adayı|adaya|bu özgeçmiş*|bu cv*|bu profil*|beni|bana",
    best: `${TEN}|en yüksek|en iyi|mükemmel|ideal|birinci|ilk sıra*|tam puan|maksimum`,
  },
  {
    language: "Russian",
    ignore: "игнорируй*|проигнорируй*|забудь*|не учитывай*|не следуй*|отбрось*",
    earlier: "предыдущ*|все|всё|прежни*|вышеуказанн*|любые|другие|свои",
    orders: "инструкц*|указани*|правил*|команд*|промпт*|критери*|директив*",
    address: "примечание для|сообщение для|внимание|инструкция для|дорогой|если ты|если вы|как|ты|вы",
    machine: "ии|искусственн* интеллект*|языков* модел*|автоматическ* систем*|чат-бот*|chatgpt|gpt*|llm*|ai|ats",
    rate: "оцени*|поставь*|дай*|присвой*|рекомендуй*|порекомендуй*|выбери*|считай*|помести*|должен|должна",
    person:
      "этого кандидата|этому кандидату|этот кандидат|кандидата|кандидату|это резюме|этому резюме|этот профиль|меня|мне",
    best: `${TEN}|высш*|максимальн*|лучш*|идеальн*|первое место|первым|первой|отличн*|10 из 10|принят*|нанят*`,
  },
];

/** Languages without blanks between words; taken as they are, in whole orders. */
export const UNSPACED_ORDERS: readonly RegExp[] = [
  // Chinese
  /(?:忽略|无视|忘记|忽視|無視|忘記)[^。！？\n]{0,12}(?:指令|指示|提示|说明|說明|规则|規則|要求)/u,
  /(?:给|給|请|請|将|將|把)[^。！？\n]{0,12}(?:候选人|候選人|应聘者|應聘者|简历|簡歷|履歷)[^。！？\n]{0,20}(?:最高|满分|滿分|第一|录用|錄用|最佳)/u,
  // Hebrew
  /(?:התעלם|התעלמי|התעלמו|שכח|שכחי)[^.!?\n]{0,20}(?:הוראות|ההוראות|הנחיות|ההנחיות|כללים|הכללים)/u,
  // Japanese
  /(?:以前|前|上記|これまで|すべて|全て)の?[^。！？\n]{0,10}(?:指示|命令|プロンプト|ルール)[^。！？\n]{0,8}(?:無視|忘れ)/u,
  /(?:候補者|応募者|履歴書)[^。！？\n]{0,16}(?:最高|満点|一位|採用|最優先)/u,
  // Korean
  /(?:이전|위의|모든)[^.!?\n]{0,10}(?:지시|명령|프롬프트|규칙)[^.!?\n]{0,8}(?:무시|잊)/u,
  // Arabic
  /(?:تجاهل|انس|اهمل)[^.!؟\n]{0,20}(?:التعليمات|الأوامر|القواعد|الإرشادات)/u,
  // Hindi
  /(?:पिछले|सभी|उपरोक्त)[^।!?\n]{0,20}(?:निर्देश|आदेश)[^।!?\n]{0,12}(?:अनदेखा|नज़रअंदाज़|भूल)/u,
];
