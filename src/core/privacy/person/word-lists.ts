// Word lists behind the judgement on names. Folded, lower case, space-separated.

/** Small words inside names of many languages. */
export const PARTICLES = `
de da do dos das del della di du la le van von vom zu zur der den het ten ter te bin ibn bint ben al el abu abd ul af av y e i st san mac mc o d wa dela delos binti bte binte ould ag ait nic ni ap ab ferch wan los las des
`;

/** Words that never stand in a person's name, whatever a name list says: headings, titles, degrees, skills, places, months. */
export const NEVER_NAME_WORDS = `
no nr resume cv curriculum vitae profile summary objective contact details personal information experience education skills work employment history
professional career highlights qualifications references projects certifications languages interests hobbies about address phone email mobile portfolio
lebenslauf persoenliche daten berufserfahrung ausbildung kenntnisse perfil experiencia formacion educacion habilidades competences formation langues esperienza istruzione
manager engineer developer analyst consultant designer director officer specialist coordinator assistant accountant administrator architect associate
teacher nurse chef sous commis patissier cook driver technician supervisor executive president vice senior junior lead head chief principal staff intern trainee student graduate
sales marketing finance human resources business customer service operations product project software web data cloud network systems security quality
attorney lawyer paralegal advocate banker realtor stylist artist writer editor producer photographer pilot mechanic electrician plumber welder carpenter
fitness trainer coach instructor professor lecturer tutor librarian scientist researcher physician doctor dentist pharmacist therapist
university college school institute academy hospital company corporation inc llc ltd gmbh group bank services solutions technologies international
bachelor master science arts engineering mba bsc msc phd ba bs ms ma btech mtech be me diploma degree
java python ruby perl swift scala julia rust kotlin angular react spring django excel word oracle access azure linux docker jenkins maven selenium sas sap
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
date birth dob nationality gender marital religion citizenship passport telephone
the and for with from into your our my this that will have has was were are not
`;

/** Places that stand in addresses and headings, and in no person's name that nothing else speaks for. */
export const PLACE_WORDS = `
new york london paris berlin tokyo delhi mumbai bangalore bengaluru hyderabad chennai pune kolkata noida gurgaon gurugram dubai singapore sydney melbourne
toronto vancouver montreal chicago boston houston dallas austin seattle denver atlanta miami phoenix philadelphia portland orlando charlotte detroit
san francisco los angeles diego las vegas washington madrid barcelona lisbon rome milan amsterdam rotterdam brussels zurich geneva vienna munich hamburg frankfurt cologne
india usa america canada australia germany france spain italy brazil mexico china japan england ireland scotland wales
american indian english german french spanish italian chinese japanese
`;

/** Forenames the gazetteer lacks; common in English-speaking countries and Europe over the last sixty years. */
export const MORE_FORENAMES = `
aaron abigail adrian aidan alan albert alejandro alexander alfred alice alison allan amanda amber amelia andrea andrew angela anita anna anne annette anthony antonio april arthur ashley audrey barbara beatrice becky benjamin bernard beth bethany betty beverly bonnie bradley brandon brenda brian bridget bruce bruno bryan caleb cameron carl carla carlos carmen carol caroline carolyn casey catherine cathy cecilia charlene charles charlotte cheryl christina christine christopher cindy claire clara claudia colin colleen connie connor corey courtney craig crystal curtis cynthia dale damian daniel danielle darlene darren david dawn dean deborah debra denise dennis derek diana diane diego dominic donald donna doris dorothy douglas duncan dustin dwayne dylan edgar edith edward edwin eileen elaine eleanor elena elizabeth ellen emily emma eric erica erik erin ernest esther ethan eugene evelyn felicia felix fernando fiona florence frances francis francisco frederick gabriel gail gareth gary gavin geoffrey george gerald geraldine gilbert gina gladys glen glenn gloria gordon graham gregory gwen hannah harold harriet harry harvey hector heidi helen henry herbert howard hugh hugo ian irene isaac isabel isabella jacob jacqueline jamal james jamie jan jane janet janice jared jasmine jason jean jeffrey jenna jennifer jeremy jerome jesse jessica jill joan joanna joanne joel john jonathan jordan jorge joseph joshua joyce juan judith judy julia julian julie karen karina karl kate katherine kathleen kathryn kathy katie keith kelly kelvin kendra kenneth kevin kimberly kirsten kristen kristina kurt kyle lance larry latoya laura lauren lawrence leah leon leonard leslie lewis liam linda lindsay lisa logan lois lorraine louis louise lucas lucy luis luke lydia lynn madeline malcolm marcia marcus margaret maria marie marilyn mario marion marjorie marlene marsha martha martin marvin mary mathew matthew maureen max megan melanie melinda melissa mercedes meredith michael michele michelle miguel mildred miranda miriam molly monica morgan nadia nancy naomi natalie natasha nathan neil nicholas nicole nigel nina noah noel nora norma norman olga oliver olivia oscar owen pablo pamela patricia patrick paul paula pauline pedro penny peter philip phillip phyllis priscilla rachel ralph ramon randall raul raymond rebecca regina renee ricardo richard robert roberta roberto rodney roger roland ronald rosa rosemary roxanne russell ruth ryan sabrina sally samantha samuel sandra sara sarah scott sean sebastian serena sergio shannon sharon shaun sheila shelby sheryl shirley sidney simon sofia sonia sophia sophie spencer stacey stanley stella stephanie stephen steven stuart susan suzanne sylvia tamara tammy tanya tara teresa terrance terri theodore theresa thomas tiffany timothy tina todd tracy travis tristan tyler valerie vanessa vera veronica victor victoria vincent virginia vivian walter wanda warren wayne wendy wesley william yolanda yvette yvonne zachary
`;

/** Surnames of two letters, and syllables of Chinese given names as they are written in Singapore, Malaysia and Hong Kong. */
export const SHORT_SURNAMES = `
ng li wu xu hu lu yu su gu du fu ye qi oh ko ho vo ly ta qu ou
`;
export const SYLLABLES = `
jie hui kok wai siew hoi tsz hwee geok kiat huat teck tiong yew beng seng poh choo leng xin jia zhi hao wen xuan yan ka chun boon ling
`;

/** Of the words above, those that people bear: a name where its place says so. */
export const NEVER_WORDS_THAT_ARE_NAMES = `
julia ruby perl scala rust jenkins django spring maven april may june august sunday monday friday saturday junior mason chase dallas austin houston phoenix charlotte orlando diego francisco
paris london berlin milan vienna geneva florence sydney melbourne madison washington lincoln jackson houston boston denver brooklyn chelsea
india america canada france england ireland scotland wales israel spain mexico jordan georgia chad german english french
cook driver porter chef page baker carpenter fisher painter smith potter miller taylor butler bishop pope king knight major sergeant judge marshall
grant date rose hope faith joy grace summer autumn dawn hunter skylar sky ma doctor master banks school bank hall house brooks park parks college young
`;

/** Forenames that are also everyday words: a line of its own near the top that begins or ends with one is a name. */
export const FORENAMES_THAT_ARE_WORDS = `
art august autumn bill christian dawn dean drew earnest faith frank gene glen grace grant guy hank harry heath hope hunter iris ivy jack jay joy june junior
lance lily mark may miles norm olive page pat pearl penny rich rob robin rose ruby skip sunny summer tony victor will willow
`;

/** Surnames that are also everyday words, for a line that begins or ends with a forename. */
export const SURNAMES_THAT_ARE_WORDS = `
ace archer ash bacon banks barber barker bean bell berry best bird black block bloom boss bond bow bowman branch bright broad brook brooks brown bull burns bush
butcher cable cannon card carpenter case chambers church close coffee cole cook corner court crane cross crow curry day dean dear dial dowel drake
driver drummer dyer eagle english field fields finch fish flood flowers flower ford fox freeman french frost furlong gale garden gardener gates glass gold gold golden
good goodman grain grape gray grey grove hand hands harper hawk head heart hill holiday home hood hook horn house hunt hunter key keys kitchen lake lamb lane
law leach lodge love major marsh mars marshall mercer miles mills money moon moss mountain north organ page paint pace palmer parks peace pepper pike piper plant plumb
pool poole porter potter pound power powers president proud pride print prior race rain read reader rice rich rider ring rivers road rock rush sadler sage salmon
salt sand sands sawyer sea self shepherd sharp shore short silver singer skinner slater slaughter small snow south sparks speed spencer spring stable steel stern stone strange
street strong style summers swan sweet swift tailor teller temple thorn thorne tiller trail tree trout turner tyler vale vine wall waller waters weaver weeks wells west
wheeler wild winter winters wise wolf wood woods wool worth wren young
`;

/** Headings of the whole document beyond Latin letters; as written. */
export const HEADINGS_ABROAD = `
性別 性别 氏名 姓名 住所 現住所 電話 電話番号 携帯 連絡先 生年月日 国籍 年齢 配偶者 扶養家族 出生日期 婚姻状况 手机 邮箱 电话 地址 성별 성명 생년월일 주소 연락처 전화 국적
简历 个人简历 簡歷 個人簡歷 履历 履歷 履歴書 職務経歴書 이력서 자기소개서 резюме автобиография βιογραφικό σημείωμα السيرة الذاتية سيرة ذاتية קורות חיים ประวัติส่วนตัว ประวัติย่อ
`;
