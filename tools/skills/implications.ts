// Who has the left skill has the right ones too. Only what nobody in the field would dispute; read from left to right.

export const IMPLICATIONS = `
React > JavaScript; HTML; Front-end development
React Native > React; JavaScript; Mobile development
Next.js > React; JavaScript
Angular > JavaScript; TypeScript; Front-end development
Vue.js > JavaScript; Front-end development
Svelte > JavaScript; Front-end development
jQuery > JavaScript
TypeScript > JavaScript
Node.js > JavaScript; Back-end development
Express.js > Node.js
Django > Python; Back-end development
Flask > Python; Back-end development
FastAPI > Python; API design
pandas > Python; Data analysis
NumPy > Python
scikit-learn > Python; Machine learning
TensorFlow > Machine learning; Deep learning
PyTorch > Machine learning; Deep learning; Python
Keras > Deep learning; Python
Jupyter > Python
Spring Framework > Java; Back-end development
Hibernate > Java
Struts > Java
J2EE > Java
JSP > Java
JUnit > Java; Unit testing
Kotlin > Programming
Laravel > PHP
Drupal > PHP
Ruby on Rails > Ruby
ASP.NET > .NET; C#
.NET > Programming
WCF > .NET
Sass > CSS
iOS development > Mobile development
Android development > Mobile development
Full-stack development > Front-end development; Back-end development; Web development
Front-end development > Web development
Back-end development > Software development
Web development > Software development
Java > Programming; Object-oriented programming
Python > Programming
C++ > Programming; Object-oriented programming
C# > Programming; Object-oriented programming
JavaScript > Programming
Microsoft SQL Server > SQL; Databases
MySQL > SQL; Databases
PostgreSQL > SQL; Databases
Oracle Database > SQL; Databases
SQLite > SQL; Databases
SSIS > ETL; Microsoft SQL Server
SSRS > Microsoft SQL Server
MongoDB > NoSQL; Databases
DynamoDB > NoSQL; AWS
Redis > NoSQL
Kubernetes > Docker; DevOps
Terraform > Infrastructure as code; Cloud computing
Ansible > Configuration management; DevOps
Jenkins > CI/CD; DevOps
Git > Version control
GitHub > Git
GitLab > Git
Subversion > Version control
AWS > Cloud computing
Microsoft Azure > Cloud computing
Google Cloud > Cloud computing
Serverless > Cloud computing
Scrum > Agile
Kanban > Agile
Certified ScrumMaster > Scrum; Agile
PMP > Project management
PRINCE2 > Project management
CAPM > Project management
ITIL > IT service management
CCNA > Network administration; Cisco; Routing and switching
CCNP > CCNA; Network administration; Routing and switching
CISSP > Cybersecurity
CISM > Cybersecurity
CEH > Penetration testing
Penetration testing > Cybersecurity
Network security > Cybersecurity
CompTIA Security+ > Cybersecurity
AWS Certified Solutions Architect > AWS; Cloud computing
Deep learning > Machine learning; Neural networks
Machine learning > Artificial intelligence
Natural language processing > Machine learning
Computer vision > Machine learning
Large language models > Natural language processing
Power BI > Business intelligence; Data visualization
Tableau > Data visualization; Business intelligence
Looker > Business intelligence; Data visualization
Qlik > Business intelligence; Data visualization
Apache Spark > Big data
Hadoop > Big data
SPSS > Statistical analysis
Stata > Statistical analysis
SAS > Statistical analysis
Minitab > Statistical analysis
Pivot tables > Microsoft Excel
VLOOKUP > Microsoft Excel
Microsoft Office > Microsoft Word; Microsoft Excel; Microsoft PowerPoint; Computer skills
Microsoft Excel > Computer skills
Microsoft Word > Computer skills
Google Workspace > Computer skills
Adobe Creative Suite > Adobe Photoshop; Adobe Illustrator; Adobe InDesign
Adobe Photoshop > Photo retouching
Lightroom > Photo retouching
Adobe Premiere > Video editing
Final Cut Pro > Video editing
DaVinci Resolve > Video editing; Colour grading
Adobe After Effects > Motion graphics
Pro Tools > Audio editing
AutoCAD > Computer-aided design
SolidWorks > Computer-aided design; 3D modeling
CATIA > Computer-aided design; 3D modeling
Revit > Building information modeling; Computer-aided design
SketchUp > 3D modeling
Blender > 3D modeling
ArcGIS > GIS
QGIS > GIS
Salesforce > Customer relationship management
HubSpot > Customer relationship management
Microsoft Dynamics > Customer relationship management
Salesforce Administrator certification > Salesforce
SAP > ERP
NetSuite > ERP
QuickBooks > Bookkeeping
Xero > Bookkeeping
CPA > Accounting; GAAP; Auditing
ACCA > Accounting; IFRS
CMA certification > Accounting; Cost accounting
CIMA > Accounting; Cost accounting
AAT qualification > Bookkeeping; Accounting
CFA > Investment analysis; Financial analysis
CFP > Financial planning
General ledger > Accounting
Month-end close > Accounting
Double-entry bookkeeping > Bookkeeping
Bank reconciliation > Bookkeeping
Accounts payable > Accounting
Accounts receivable > Accounting
Discounted cash flow > Valuation; Financial modeling
Mortgage origination > Loan processing
SHRM-CP > Human resources
PHR > Human resources
CIPD > Human resources
Headhunting > Recruiting
Applicant screening > Recruiting
Bar admission > Legal research; Legal writing
Westlaw > Legal research
LexisNexis > Legal research
Search engine optimization > Digital marketing
Search engine marketing > Digital marketing
Email marketing > Digital marketing
Content marketing > Digital marketing
Social media marketing > Digital marketing
Google Ads > Search engine marketing
Google Analytics > Web analytics
Hootsuite > Social media marketing
Mailchimp > Email marketing
B2B sales > Sales
Inside sales > Sales
Outside sales > Sales
Retail sales > Sales; Customer service
Cold calling > Sales; Prospecting
Closing sales > Sales
Territory management > Sales
Medical device sales > Sales
Telemarketing > Sales
Point of sale > Cash handling
Teller operations > Cash handling; Banking
Call center operations > Customer service
Complaint handling > Customer service
Guest services > Customer service
Check-in and check-out > Guest services; Reception
Night audit > Guest services
Opera PMS > Reservations; Guest services
Amadeus > Reservations
Registered Nurse licence > Nursing; Patient care
Licensed Practical Nurse > Nursing; Patient care
Nurse Practitioner > Registered Nurse licence; Nursing; Patient assessment
Certified Nursing Assistant > Patient care; Vital signs; Personal care
CCRN > Critical care; Registered Nurse licence
Critical care > Patient care; Patient assessment
BSN degree > Nursing
ACLS > BLS; CPR
PALS > BLS; CPR
BLS > CPR
CPR > First aid
First aid certificate > First aid
Paramedic licence > EMT; Emergency medicine; CPR
EMT > Emergency medicine; CPR; First aid
Nursing > Patient care
Medication administration > Patient care
Wound care > Patient care
Midwifery > Prenatal care; Labor and delivery; Patient care
Dementia care > Elder care; Personal care
Elder care > Personal care
Palliative care > Patient care
Certified Medical Assistant > Vital signs; Patient care; Medical terminology
Phlebotomy certification > Phlebotomy; Specimen collection
Medical coding > Medical terminology
Certified Professional Coder > Medical coding; Medical terminology
Medical billing > Medical terminology
Epic > Medical records
Cerner > Medical records
Pharmacist licence > Pharmacy; Dispensing medication; Pharmacology
Pharmacy Technician Certification > Pharmacy; Dispensing medication
Compounding > Pharmacy
Dental Hygiene licence > Dental hygiene; Teeth cleaning
ARRT > Radiography; Radiation safety
Mammography > Radiography
Computed tomography > Radiography
ARDMS > Ultrasound
Laparoscopy > Surgery
Physical Therapist licence > Physiotherapy; Rehabilitation
Manual therapy > Physiotherapy
PCR > Molecular biology; Laboratory techniques
Cell culture > Laboratory techniques; Aseptic technique
Flow cytometry > Laboratory techniques
Western blotting > Laboratory techniques; Molecular biology
Gel electrophoresis > Laboratory techniques
Chromatography > Laboratory techniques; Chemistry
Teaching licence > Teaching; Lesson planning; Classroom management
Qualified Teacher Status > Teaching; Lesson planning; Classroom management
PGCE > Teaching; Lesson planning
Mathematics teaching > Teaching; Mathematics
English teaching > Teaching
Science teaching > Teaching
TEFL > English as a second language; Teaching
Lesson planning > Teaching
Classroom management > Teaching
Special education > Teaching; IEP development
Phonics > Literacy instruction
Early childhood education > Child care; Child development
Child Development Associate > Early childhood education; Child care
Montessori method > Early childhood education
Infant care > Child care
BCBA > Applied behavior analysis
Registered Behavior Technician > Applied behavior analysis
Licensed Clinical Social Worker > Social work; Psychotherapy; Case management
Child protection > Social work
Moodle > Learning management systems
Canvas LMS > Learning management systems
Blackboard > Learning management systems
Line cooking > Cooking; Food preparation for production
Station management > Line cooking; Cooking
Grilling > Cooking
Sous vide > Cooking
Sauce making > Cooking
Fine dining > Food service
Kitchen management > Cooking; Food safety
Menu planning > Cooking
Italian cuisine > Cooking
French cuisine > Cooking
Asian cuisine > Cooking
Mediterranean cuisine > Cooking
Certified Executive Chef > Kitchen management; Cooking; Menu planning
Culinary degree > Cooking; Knife skills
HACCP > Food safety
ServSafe > Food safety
Food handler card > Food safety
Level 2 Food Hygiene > Food safety
Pastry making > Baking
Bread making > Baking
Cake decorating > Baking
Sausage making > Butchery
Cocktail making > Bartending
Latte art > Barista skills; Coffee brewing
Certified Sommelier > Wine knowledge
WSET > Wine knowledge
Silver service > Waiting tables
Bed making > Housekeeping
TIG welding > Welding
MIG welding > Welding
Arc welding > Welding
Flux-cored welding > Welding
Pipe welding > Welding
Welding certification > Welding
6G certification > Pipe welding; Welding
Certified Welding Inspector > Weld inspection; Welding
CNC machining > Machining
Lathe operation > Machining
Milling machine operation > Machining
G-code > CNC machining
Mastercam > CNC machining
Electrical discharge machining > Machining
Journeyman licence > Electrical wiring
Master electrician > Electrical wiring; Electrical maintenance; Electrical troubleshooting
Electrical panels > Electrical wiring
EPA 608 > Refrigeration; Refrigerant recovery
NATE certification > HVAC
Duct installation > HVAC
Gas Safe registration > Gas fitting
Plumbing licence > Plumbing
Pipefitting > Plumbing
Framing > Carpentry
Finish carpentry > Carpentry
Cabinet installation > Carpentry
ASE certification > Automotive repair; Vehicle diagnostics
Engine repair > Automotive repair
Brake repair > Automotive repair
Transmission repair > Automotive repair
A&P licence > Aircraft maintenance
Commercial driving licence > Truck driving; Driving licence
Truck driving > Driving
Delivery driving > Driving
Driving licence > Driving
Driver CPC > Truck driving
Forklift licence > Forklift operation
Reach truck operation > Forklift operation
Forklift operation > Material handling
Pallet jack operation > Material handling
Pick and pack > Order fulfillment
Six Sigma Black Belt > Six Sigma; Six Sigma Green Belt
Six Sigma Green Belt > Six Sigma
5S methodology > Lean manufacturing
Value stream mapping > Lean manufacturing
OSHA 30 > OSHA 10; Occupational safety
OSHA 10 > Occupational safety
NEBOSH > Occupational safety
Procore > Construction management
Primavera > Project planning
Lifeguard certification > Lifeguarding; CPR
Personal trainer certification > Fitness instruction
Yoga teacher certification > Yoga instruction
Cosmetology licence > Cosmetology; Hairdressing
Barber licence > Barbering; Hairdressing
Barbering > Hairdressing
Hair coloring > Hairdressing
Balayage > Hair coloring; Hairdressing
Massage therapist licence > Massage therapy
Deep tissue massage > Massage therapy
Gel nails > Manicure
Facials > Skincare
Security guard licence > Security
Patrol > Security
Access control > Security
Peace officer certification > Law enforcement
SDL Trados > Translation
Simultaneous interpretation > Interpreting
News writing > Journalism
Investigative journalism > Journalism
Licensed architect > Architectural design; Building codes
NCIDQ > Interior design
Real estate licence > Real estate
Certified Arborist > Pruning
`;
