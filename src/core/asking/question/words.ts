// The words of questions that ask for nothing by themselves, and those that name what is asked about.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Polite, grammatical and general words. A word that is here is never told as not understood. */
export const FILLER = set(`
must-have must-haves musts nice-to-have nice-to-haves miss misses missing lack lacks lacking
graduated love loves loved enjoy enjoys hate combine combines combined combining mix mixes join joins joined together alone graduates graduate students student
think thinks believe feel hope hoping wish wonder wondering guess suppose consider considering considered matter matters important importance
worth value valued special specific specifically particular particularly certain certainly main mainly mostly usually often sometimes rarely
happen happens happened become becomes change changes changed keep kept stay stays leave leaves left hold help helps helping serve serves
build builds built create creates created design designs develop develops handle handles handled manage manages managed lead leads
begin began continue complete completed finish finished reach reaches reached arrive grow grows add adds added move moves moved turn turns
call word words line lines part parts side point points case cases fact facts reason reasons idea ideas problem problems world life home house
second third last half quarter double triple single pair group groups member members class order orders
big bigger biggest small smaller smallest large larger largest short long wide huge tiny little young_company fair decent attractive_pay
sure okay alright enough hard easy simple simply clear clearly free full-fledged different same various
come visit explore browse scan match pick choose choosing chosen select selecting suggest suggests suggestion recommend recommends recommended recommendation
requirement required needed wanted offered necessary mandatory essential mustn't nothing
yet ago soon later earlier early late already someday
pass passes passed let's lets allowable eligible eligibility apart aside despite although though unless whereas however therefore
per cent percent euros dollars pounds money cash
mr mrs sir madam guys team colleague colleagues boss manager's client's us
allow allows allowed allowing exclude excludes excluded excluding far
a an the this that these those there here it its i me my mine we us our you your they them their he she one ones some any
every each all both either neither such other another else same own various several many much more most few fewer less least
lot lots plenty enough of in on at by to for from with without within into onto over under up down off out about around near
nearby close outside inside as than then so too also just only even still already yet again ever never always often now today currently
right please kindly thanks thank hi hello hey ok okay dear pls plz could can would will shall should may might must do does
did done doing am is are was were be been being have has had having get gets got getting give gives gave show shows showed
shown display displays list lists listing listed find finds found search searches searching look looks looking see seeing
tell tells let lets know knows knowing known want wants wanted wanting need needs needed needing require requires required requiring ask asks asking asked
like likes prefer prefers preferred ideally interested interest suitable suited suits suit fit fits matching match matches
matched available open currently offer offers offering offered provide provides provided include includes including
contain contains containing which what who whom whose where when why how whether if or and not no nor but except besides
plus also as well while because since until per etc e.g eg ie i.e via versus vs
i'm im i'd id i'll ill i've ive what's whats who's whos there's theres don't dont doesn't doesnt can't cant won't wont
isn't isnt aren't arent he's she's let's
good great nice best better perfect proper strong solid proven real true actual relevant related similar kind kinds type types sort sorts
thing things stuff way ways something anything everything nothing someone somebody anyone anybody everyone everybody nobody
option options result results entry entries item items record records data database table file pile pool set total number numbers amount figure
use uses used using user able ability capable willing ready try trying tried possible possibly maybe perhaps really actually
very quite rather pretty fairly at-least long longer short
go going goes went come comes coming came make makes making made take takes taking took put bring brings run runs running
work works worked working worker hire hires hired hiring recruit recruits recruiting employ employs employed employing
apply applies applied applying application applications start starts starting live lives living lived based located location locations
place places placed area areas region regions city cities country countries town towns office offices site sites
skill skills skilled experience experienced experiences exp expertise background knowledge knowledgeable proficient proficiency fluent fluently fluency studied bilingual trilingual familiar competent
competence competency competencies qualified qualification qualifications trained training hands-on year years yr yrs month months week weeks day days
mention mentions mentioned mentioning say says said state states stated stating specify specified specifies
level levels degree degrees education educated salary salaries pay pays paid paying payment compensation wage wages earn earns earning earnings money budget rate range
currency amount high higher highest low lower lowest top first last next new newest latest recent recently current
sort sorted order ordered by ascending descending rank ranked ranking filter filtered limit
and/or w/ w/o min max minimum maximum approx approximately roughly exactly precisely
field fields industry sector market team teams company companies employer employers firm firms business organisation organization
professional professionals profile profiles people person persons candidate candidates applicant applicants resume resumes cv cvs talent talents
job jobs role roles position positions opening openings vacancy vacancies posting postings post posts opportunity opportunities gig gigs ad ads listing listings
someone's anybody's person's company's candidate's candidates' jobs' job's today's
least's past during time times whole full part fully entire entirely anywhere everywhere somewhere across between among
yes true false positive negative question questions answer answers query help quick quickly fast soon asap
rows row detail details info information overview summary summarise summarize explain describe check compare comparison difference different
hold holds holding held carry own possess possesses possessing bear keep keeps kept
speak speaks speaking spoken talk write read native tongue language languages
ago before after above below beyond side whatever whichever wherever
shortlist shortlisted seek seeks seeking sought seeker seekers fill filled filling
per-year annum annually yearly monthly weekly daily hourly hour
got gotta wanna gonna lemme gimme
advertise advertised advertising advertisement advertisements publish published posted
finding surface surfaced round rounded narrow narrowed narrowing luck fetch grab gather gathered identify identified spot track trawl scout code codes coding program
certified package packages holder holders anybody's employee employees share shared shares ship shipped ships accept accepts accepted expert experts wizard wizards guru gurus ninja ninjas pro pros ace aces whizz rockstar rockstars hand hands
meet meets meeting met satisfy satisfies satisfying
focus focused focusing involve involves involving revolve deal dealing
demand demands demanded demanding call calls calling expect expects expecting expected pull pulled return returned returns
person's employer's guys folk folks dev's newcomer newcomers beginner
ideal regarding concerning respect terms based-in as-is ending begin beginning
earned gross net annual base basic fixed guaranteed
former ex leaving moving been's onboard team's candidate-friendly
exist exists existing reqs req requisition requisitions dig dug spend spends spent mind honestly frankly basically literally obviously rated box boxes
bit stuck forget forgets forgetting forgot remember client clients customer's friend friends cousin brother sister kid's called desperately
haven't hasn't hadn't didn't wasn't weren't couldn't wouldn't shouldn't coded clean score scores interviewed
touch touched stop stopped onwards
lovely lunch morning afternoon evening tomorrow yesterday week's weekend's monday tuesday wednesday thursday friday wait sorry actually mean meant
uh um er erm hm hmm well kinda sorta sort-of ya yeah yep nope yo great's top-notch awesome super fantastic wonderful brilliant amazing
none tenure yoe headcount band comp seniority-level recap gap gaps hunting hunt million thanks cheers
`);

/** Words that make the jobs the subject, and those that make it the candidates. */
export const JOB_NOUN =
  /\b(?:jobs?|roles?|positions?|openings?(?! (?:an?|the|our|up)\b)|vacanc(?:y|ies)|reqs?|requisitions?|postings?|job ads?|(?<!\b(?:google|facebook|meta|bing|amazon|linkedin|tiktok|instagram|search|display|paid) )ads|listings?|opportunit(?:y|ies)|gigs?|internships?|apprenticeships?|traineeships?|employers?|companies|company|workplaces?|hiring(?! managers?)|grad(?:uate)? (?:schemes?|programmes?|programs?)|(?:open|new|live|active) requirements?|requirements? (?:are|is) asking|(?<=\b(?:all|any|every|job|work|best|good|interesting)(?: the)? )offers?)\b/i;
export const CANDIDATE_NOUN =
  /\b(?:candidates?|applicants?|people(?! (?:managers?|analysts?|partners?|operations|directors?|officers?|teams?)\b)|persons?|resumes?|cvs?|talents?(?! (?:acquisition|managers?|management|partners?|sourcers?|scouts?|agents?|development|coordinators?)\b)|profiles?|folks|anyone|anybody|someone|somebody|professionals?|who|whom|everyone|everybody|nobody)\b/i;

/** "one" to "twenty", and what stands for a number. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
  ["zero", 0],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["hundred", 100],
  ["couple", 2],
  ["dozen", 12],
]);

/** The last word of a title says what somebody is. Singular. */
export const TITLE_HEADS = set(`
rep walker barber sweeper washer valeter polisher sprayer grinder turner insulator erector slinger signaller linesman jointer collector sitter minder
promoter referee skipper engineer developer dev programmer coder manager analyst designer scientist architect administrator admin consultant specialist
director officer coordinator assistant associate representative executive supervisor technician nurse doctor physician
surgeon dentist pharmacist therapist psychologist paramedic midwife caregiver carer chef cook baker barista waiter waitress
bartender butcher sommelier dishwasher porter host hostess receptionist concierge housekeeper cleaner janitor driver courier
pilot captain mechanic electrician plumber carpenter welder painter mason roofer machinist operator builder installer fitter
foreman surveyor inspector planner buyer merchandiser cashier clerk salesperson salesman seller trader broker banker
accountant auditor bookkeeper controller treasurer actuary underwriter economist postdoc leader crew agronomist logistician ranger cutter servant headteacher headmaster childminder gamekeeper croupier valet chauffeur
radiotherapist matron registrar bursar invigilator chaplain interviewer telemarketer adjuster assessor appraiser negotiator mediator bailiff
stenographer transcriptionist weaver patternmaker milliner cobbler shoemaker jeweller jeweler goldsmith engraver bookbinder typesetter
sorter harvester shepherd milker feller stevedore navigator loadmaster refueller screener sergeant medic quartermaster
sailor seaman colourist colorist gaffer playtester entomologist botanist zoologist virologist immunologist epidemiologist haematologist
endocrinologist geophysicist hydrologist hydrogeologist oceanographer cartographer mixologist patissier saucier busser logistician lawyer attorney solicitor paralegal judge
notary teacher professor lecturer tutor instructor trainer coach educator librarian researcher chemist biologist physicist
mathematician statistician geologist biochemist writer copywriter editor journalist reporter author translator interpreter
photographer videographer animator illustrator artist musician actor producer stylist hairdresser beautician tailor florist
farmer gardener landscaper fisherman forester veterinarian vet guard firefighter policeman detective soldier recruiter
strategist marketer evangelist advocate tester owner founder partner agent adviser advisor counselor counsellor worker
labourer laborer picker packer loader handler warehouseman stocker dispatcher scheduler estimator draftsman draughtsman
modeller modeler webmaster sysadmin dba devops sre hacker tech caretaker decorator nanny babysitter steward stewardess attendant aide
optician radiographer sonographer phlebotomist hygienist dietitian nutritionist physiotherapist osteopath chiropractor
principal president ceo cto cfo coo cmo swe sde secretary typist archivist curator guide planner pentester cryptographer
roboticist metallurgist astronomer meteorologist ecologist microbiologist toxicologist geneticist
scaffolder bricklayer glazier plasterer tiler groundworker steeplejack locksmith upholsterer seamstress dressmaker blacksmith fabricator
toolmaker rigger banksman driller miner lifeguard bouncer doorman usher bellhop bellboy butler warden custodian groundskeeper podiatrist
audiologist orthodontist anaesthetist anesthesiologist cardiologist oncologist dermatologist radiologist pathologist neurologist psychiatrist
paediatrician pediatrician obstetrician gynaecologist gynecologist urologist barrister conveyancer proofreader presenter broadcaster cinematographer
choreographer dancer singer composer confectioner chocolatier brewer distiller winemaker fishmonger trucker deckhand purser signalman
stagehand groom arborist horticulturist surveyor valuer archaeologist anthropologist sociologist historian
`);

/** Words that make a field of work and no product: "data engineer" is a title, "Python engineer" is a skill and a title. */
export const FIELD_WORDS = set(`
data software frontend backend fullstack web mobile cloud security network system systems database platform infrastructure product
project program programme business sales marketing finance financial account accounting human resource hr it quality test
testing automation embedded hardware electrical mechanical civil chemical industrial process production manufacturing supply
logistics warehouse customer client service support success research clinical medical legal operations office administrative
executive content media social seo brand communications pr public creative graphic ui ux interaction visual game video audio
sound machine learning deep ai ml nlp computer vision bi analytics analytic reliability site release build integration solution
solutions enterprise technical information technology cyber cybersecurity risk compliance tax audit investment credit insurance
procurement purchasing category event hotel kitchen pastry sushi line restaurant food beverage bar head sous school primary
secondary kindergarten nursing care registered icu emergency pediatric dental veterinary construction site real estate property
facility facilities maintenance field energy environmental safety health training learning talent payroll compensation retail
store shop area regional key digital growth community ecommerce crm erp robotics firmware quantitative applied staff general
assistant personal private heavy call center centre contact truck bus taxi delivery forklift crane train airline flight cabin ship
devops pharmacy home plumbing carpentry welding physical occupational speech respiratory surgical laboratory lab mortgage loan
patent fashion textile landscape university library aircraft aviation automotive car marine petroleum mining geotechnical
teaching housekeeping catering hvac cnc structural aerospace biomedical nuclear water waste solar wind electronics telecom email yoga fitness dance music art math maths
design application applications change problem people knowledge records case market demand budget performance helpdesk treasury
broadcast border rehab classroom rail inventory paediatric hospice childcare qa gis kyc aml education
science 3d 2d gameplay healthcare desk front air town hospital dairy airport council team hgv lgv lorry van
`);
