// What occupations are called outside the United States, or short; O*NET does not know these. `code: title|title`.

export const MORE_TITLES = `
11-1011.00: Managing director|MD
11-1021.00: Operations manager|General manager
11-3121.00: HR manager|Head of HR|People manager|HR business partner
11-9051.00: Restaurant manager|Catering manager|Food and beverage manager|F&B manager
11-9081.00: Hotel manager|Guest house manager
11-9032.00: Head teacher|Headteacher|Headmaster|Deputy head teacher
11-9021.00: Site manager|Site agent|Construction site manager
11-9141.00: Estate manager|Lettings manager
13-1071.00: HR officer|HR generalist|Recruiter|Recruitment consultant|Talent acquisition specialist
13-1111.00: Management consultant|Business consultant
13-1082.00: Project manager|Project coordinator
13-2011.00: Chartered accountant|Management accountant|Financial accountant|Accounts assistant|Audit senior
13-2052.00: Financial adviser|Independent financial adviser
13-1051.00: Quantity surveyor
15-1252.00: Full stack developer|Full-stack engineer|Backend developer|Back-end engineer|Software engineer|Java developer|Python developer|Mobile developer|iOS developer|Android developer
15-1254.00: Frontend developer|Front-end engineer|Front end developer|WordPress developer
15-1244.00: DevOps engineer|Site reliability engineer|Cloud engineer|Platform engineer|Linux administrator
15-1255.00: UX designer|UI designer|UX/UI designer|Product designer
15-1253.00: QA engineer|Test engineer|SDET|Test automation engineer
15-2051.00: Data scientist|Machine learning engineer|ML engineer|Data engineer
15-2051.01: BI analyst|Data analyst|Power BI developer
15-1232.00: IT support technician|Service desk analyst|Helpdesk technician
15-1212.00: Cyber security analyst|SOC analyst
21-1022.00: Hospital social worker
21-1021.00: Child protection worker|Social worker
21-1093.00: Support worker|Youth worker
23-1011.00: Solicitor|Barrister|Advocate|Legal counsel|In-house counsel
23-2011.00: Legal executive|Legal assistant
25-2021.00: Primary school teacher|Primary teacher|Class teacher
25-2031.00: Secondary school teacher|Maths teacher|Science teacher|English teacher|High school teacher
25-2011.00: Nursery teacher|Early years teacher|Kindergarten educator
25-9042.00: Teaching assistant|Classroom assistant|Learning support assistant
25-2058.00: SEN teacher|Special needs teacher
25-3011.00: ESL teacher|EFL teacher|English language teacher
25-1199.00: Lecturer|University lecturer|Senior lecturer
29-1141.00: Staff nurse|Ward sister|Charge nurse|Hospital nurse|Nurse
29-1123.00: Physiotherapist|Physio
29-1161.00: Midwife
29-2061.00: Enrolled nurse
29-1215.00: General practitioner|GP
29-1051.00: Dispensing chemist|Community pharmacist|Hospital pharmacist
29-1131.00: Vet|Veterinary surgeon
29-2056.00: Veterinary nurse
29-2034.00: Radiographer
29-2042.00: Ambulance technician
31-1121.00: Home carer|Domiciliary carer
31-1122.00: Care assistant|Carer|Care worker|Live-in carer
31-1131.00: Healthcare assistant|HCA|Nursing auxiliary
31-9092.00: Doctor's assistant
33-9032.00: Security officer|Door supervisor|Bouncer
33-3051.00: Police constable
33-2011.00: Fireman
35-1011.00: Head chef|Executive chef|Sous chef|Chef de partie|Chef|Kitchen manager|Pastry chef
35-2014.00: Commis chef|Line cook|Cook|Demi chef de partie|Junior chef
35-2021.00: Kitchen porter|Kitchen assistant|Kitchen hand
35-3031.00: Waiter|Waitress|Server|Head waiter|Waiting staff|Commis waiter
35-3011.00: Barman|Barmaid|Bar staff|Mixologist
35-3023.01: Barista
35-3023.00: Fast food crew member|Crew member
37-2012.00: Room attendant|Chambermaid
37-2011.00: Cleaner|Cleaning operative|Caretaker
39-5012.00: Hairdresser|Hair stylist|Beautician
39-5094.00: Beauty therapist
39-9011.00: Nursery nurse|Nursery assistant|Childminder|Au pair
39-9031.00: Personal trainer|Fitness instructor|Gym instructor
41-2031.00: Shop assistant|Sales assistant|Retail assistant|Sales associate
41-1011.00: Store manager|Shop manager|Retail manager
41-2011.00: Till operator|Checkout operator
41-9022.00: Estate agent|Lettings agent|Letting negotiator
41-4012.00: Account executive|Sales executive|Field sales representative|Key account manager
41-3091.00: Business development representative|Sales development representative|SDR
43-3031.00: Bookkeeper|Accounts clerk|Purchase ledger clerk|Sales ledger clerk
43-4051.00: Customer service advisor|Call centre agent|Customer support agent|Customer care agent
43-4081.00: Hotel receptionist|Front desk agent|Front office agent
43-6014.00: Office administrator|Secretary|Office assistant|PA
43-6011.00: Personal assistant|Executive assistant
43-5071.00: Warehouse clerk|Stock controller
45-2092.00: Fruit picker|Farm hand
47-2111.00: Electrician|Sparky
47-2031.00: Joiner|Carpenter and joiner
47-2021.00: Bricklayer
47-2152.00: Plumber|Gas engineer|Heating engineer|Pipe fitter
47-2061.00: Builder|Labourer|General labourer
47-2141.00: Painter and decorator
49-3023.00: Car mechanic|Motor mechanic|Vehicle technician
49-9071.00: Handyman|Maintenance technician
49-9021.00: HVAC technician|Refrigeration engineer
51-4121.00: Welder|TIG welder|MIG welder|Welder fabricator
51-9161.00: CNC machinist|CNC operator|CNC turner
51-3011.00: Baker|Confectioner
51-6052.00: Seamstress|Dressmaker
53-3032.00: Lorry driver|HGV driver|HGV class 1 driver|Truck driver
53-3033.00: Delivery driver|Van driver|Courier driver
53-7051.00: Forklift driver|Forklift operator|FLT driver
53-7065.00: Warehouse operative|Warehouse worker|Order picker|Shelf stacker|Picker packer
53-2031.00: Cabin crew|Air hostess
27-1024.00: Graphic designer
27-3043.00: Copywriter|Content writer
13-1161.00: Marketing executive|Digital marketing manager|Digital marketing specialist|Marketing specialist
13-1161.01: SEO specialist|SEO manager
11-2021.00: Marketing manager|Head of marketing|Brand manager|Product marketing manager
27-3031.00: PR manager|Social media manager|Communications officer
`;
