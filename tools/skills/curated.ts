// Skills chosen by us, wide beyond technology: what O*NET's list of software does not have, and names that need care.
// One skill a line: `Label|alias|…`; `=` before a name: exactly this case; `?`: exactly this case, among other skills only.

/* eslint-disable max-lines -- one table, read by scrolling; cutting it up would hide where a skill belongs */
import type { SkillKind } from "../../src/core/skills/graph.ts";

export const CURATED: Readonly<Record<SkillKind, string>> = {
  technical: `
Java|=Core Java|Java 8|Java SE|Oracle Java
J2EE|Java EE|Jakarta EE|Oracle Java 2 Platform Enterprise Edition
JSP|JavaServer Pages
JavaScript|=JS|ECMAScript|ES6
TypeScript
Python
?R|R programming|R language|RStudio|=R/Shiny
?Go|Golang|Go language
?C|C programming|C language|ANSI C|Embedded C
C++|CPP|C/C++
C#|C sharp|Visual C#
.NET|=.Net|.NET Framework|.NET Core|dotnet|Microsoft .NET Framework
ASP.NET|Microsoft ASP.NET|ASP.NET MVC|ASP.NET Core
Visual Basic|VB.NET|=VB|=VBA|Visual Basic for Applications|Microsoft Visual Basic
Ruby
?Swift
Kotlin
?Rust
Scala
PHP
Perl
Haskell
Julia language
MATLAB|The MathWorks MATLAB
SQL|Structured query language|=T-SQL|=PL/SQL|Transact-SQL
NoSQL
HTML|HTML5|Hypertext markup language|DHTML
CSS|CSS3|Cascading style sheets
Sass|=LESS|=SCSS
XML|Extensible markup language
JSON
XSLT
YAML
Bash|Shell scripting|Shell script|UNIX Shell
PowerShell|Microsoft PowerShell
COBOL
Fortran
Assembly language
?React|ReactJS|React.js
React Native
Angular|AngularJS|Angular.js
Vue.js|VueJS|=Vue
Svelte
Next.js
jQuery
Node.js|NodeJS|=Node
Express.js
Django
?Flask
FastAPI
Ruby on Rails|=Rails
Spring Framework|Spring Boot|Spring MVC|?Spring|SpringBoot
Hibernate
Struts|Apache Struts
Laravel
GraphQL
=REST|=RESTful|RESTful API|REST API|RESTful web services|?REST
?SOAP|SOAP web services
Web services
API design|API development|=API|=APIs|application programming interface
gRPC
Microservices|Microservice architecture
Distributed systems
Object-oriented programming|=OOP|object-oriented design|=OOAD
Functional programming
Design patterns
Data structures
Algorithms
Software development|Software engineering|Application development
Web development|Web design|Web application development
Front-end development|Frontend|Front end
Back-end development|Backend|Back end
Full-stack development|Full stack
Mobile development|Mobile app development|Mobile application development
iOS development|=iOS
Android development|=Android
Embedded systems|Firmware
FPGA|=VHDL|=Verilog
Game development
Software testing|=QA testing|Software QA
Test automation|Automated testing|Automation testing
Unit testing
Regression testing
Performance testing|Load testing
Manual testing
User acceptance testing|=UAT
Test-driven development|=TDD
Quality assurance|=QA
Quality control|=QC|Quality control analysis
SDLC|Software development life cycle|software development lifecycle
Agile|Agile methodology|Agile development
Scrum
Kanban
Waterfall methodology|=Waterfall
=SAFe
DevOps
CI/CD|Continuous integration|Continuous delivery|Continuous deployment|=CI
Infrastructure as code
Site reliability engineering|=SRE
Version control|Source control
Debugging
Code review
Technical writing|Technical documentation
System administration|Systems administration|System admin
Network administration|Networking|Network management
Network security
Cybersecurity|Cyber security|Information security|=InfoSec
Penetration testing|Pen testing|Ethical hacking
Incident response
Vulnerability assessment|Vulnerability management
Firewalls|Firewall
VPN
TCP/IP
DNS
DHCP
LAN/WAN|=LAN|=WAN
HTTP|HTTPS
VoIP
Active Directory|Microsoft Active Directory
Virtualization
Cloud computing|Cloud architecture|?Cloud
Serverless
Technical support|IT support|Desktop support|Help desk|Helpdesk|Service desk
Troubleshooting
Computer hardware|Hardware
Operating systems
Disaster recovery
Backup and recovery
Machine learning|=ML
Deep learning
Artificial intelligence|=AI
Natural language processing|=NLP
Computer vision
Large language models|=LLM|=LLMs
Generative AI
Reinforcement learning
Neural networks
Data science
Data analysis|Data analytics|Analyzing data
Statistical analysis|Statistics|Statistical modeling
Data mining
Data modeling|Data modelling
Data visualization
Data engineering
Data warehousing|Data warehouse
Data entry
Data management|Data governance
ETL|Extract transform load
Big data
Business intelligence|=BI
Predictive modeling|Predictive analytics
A/B testing
Regression analysis
Forecasting
Operations research
Database administration|Database management|=DBA
Database design|Relational databases|=RDBMS
GIS|Geographic information systems|Geographic information system
Computer-aided design|=CAD
3D modeling|3D modelling
UX design|User experience|=UX|User experience design
UI design|User interface design|=UI
Interaction design
Wireframing
Prototyping
User research|Usability testing
Graphic design
Typography
Illustration
Photography
Videography
Video editing
Animation
Motion graphics
Branding|Brand management|Brand development
Copywriting
Content writing|Content creation|Content development
Editing|Copy editing|Copyediting
Proofreading
Journalism
Public relations
Media relations
Press releases
Social media marketing|Social media|Social media management
Search engine optimization|=SEO
Search engine marketing|=SEM|Pay-per-click|=PPC
Email marketing
Content marketing|Content strategy
Digital marketing|Online marketing
Marketing strategy|Marketing|Strategic marketing
Market research
Product marketing
Campaign management|Marketing campaigns
Event planning|Event management|Event coordination
Fundraising
Grant writing|Grant proposals
Sales|Selling|Direct sales
Inside sales
Outside sales|Field sales
B2B sales|=B2B
Retail sales
Cold calling
Lead generation
Prospecting
Account management|Key account management|Client management
Business development
Sales management
Sales forecasting
Negotiation|Contract negotiation|Negotiating
Upselling|Cross-selling
Customer service|Client service|Customer care|Customer support
Customer relationship management|=CRM
Merchandising|Visual merchandising
Inventory management|Inventory control
Stock control|Stocktaking
Cash handling|Cash management|Cash register
Point of sale|=POS|POS systems
Loss prevention
Store management|Retail management
Purchasing
Procurement|Strategic sourcing
Vendor management|Supplier management
Contract management
Supply chain management|Supply chain
Logistics
Warehouse management|Warehousing
Shipping and receiving
Order fulfillment|Order picking
Demand planning
Import and export|Customs clearance
Fleet management
Route planning
Accounting|Accountancy
Bookkeeping
Double-entry bookkeeping
Accounts payable|=AP
Accounts receivable|=AR
General ledger
Bank reconciliation|Account reconciliation|Reconciliations|Account reconciliations
Month-end close|Month end closing|Month-end closing
Journal entries
Financial reporting|Financial statements
Financial analysis
Financial modeling|Financial modelling
Financial planning|=FP&A
Budgeting|Budget management|Budget preparation
Cost accounting|Cost analysis
Cost control
Fixed assets
Payroll|Payroll processing
Invoicing|Billing
Collections|Debt collection
Tax preparation|Taxation|Income tax
Tax planning
Auditing|Internal audit|External audit|?Audit
Internal controls
GAAP|Generally accepted accounting principles
IFRS
SOX compliance|Sarbanes-Oxley|=SOX
Treasury management
Investment analysis|Equity research
Portfolio management|Asset management
Wealth management
Corporate finance
Valuation
Mergers and acquisitions|M&A
Due diligence
Risk management|Risk assessment|Risk analysis
Credit analysis
Underwriting
Loan processing|Mortgage lending
Claims processing|Claims handling|Claims management
Actuarial science
Anti-money laundering|=AML
KYC|Know your customer
Regulatory compliance|Compliance
Banking|Retail banking
Trading
Insurance
Human resources|=HR|HR management
Recruiting|Recruitment|Talent acquisition
Onboarding|Employee onboarding
Employee relations|Labor relations|Industrial relations
Performance management
Compensation and benefits|Benefits administration
HRIS
Training and development|Employee training|Staff training
Succession planning
Workforce planning
Employment law|Labor law|Labour law
Organizational development
Change management
Interviewing
Background checks
Project management
Program management|Programme management
Product management
Project planning
Resource planning
Stakeholder management
Requirements gathering|Requirements analysis
Business analysis
Business process improvement|Process improvement|Process mapping
Lean manufacturing|=Lean
Six Sigma
Continuous improvement|=Kaizen
Root cause analysis
Statistical process control|=SPC
Strategic planning|Strategy development
Operations management
Office management|Office administration
Administrative support|Clerical support|Secretarial
Scheduling|Calendar management|Appointment scheduling
Travel arrangements
Record keeping|Recordkeeping|Records management
Filing
Typing|Keyboarding
Transcription
Minute taking|Taking minutes
Reception|Front desk|Greeting visitors
Switchboard|Multi-line phone
Legal research
Legal writing|Drafting pleadings
Litigation
Contract law|Contract drafting
Intellectual property|Patents
Mediation
Paralegal work
Real estate|Property management
Leasing
Property valuation|Real estate appraisal
Patient care|Direct patient care
Nursing|Nursing care
Vital signs
Phlebotomy|Venipuncture|Blood draw
Medication administration|Administering medication
IV therapy|Intravenous therapy
Wound care|Wound dressing
Infection control|Infection prevention
Triage
Patient assessment
Care planning|Care plans
Catheterization
Electrocardiography|=EKG|=ECG
Medical coding|=ICD-10|CPT coding
Medical billing
Medical terminology
Medical records|Electronic health records|Electronic medical records|=EHR|=EMR
HIPAA
Clinical research|Clinical trials
Good clinical practice|=GCP
Pharmacology
Pharmacy
Dispensing medication
Radiography|X-ray
Ultrasound|Sonography
Surgical assistance|Operating room
Sterilization|Sterile technique
Anesthesia
Physiotherapy|Physical therapy
Occupational therapy
Speech therapy
Rehabilitation
Massage therapy
Mental health
Counseling|Counselling
Psychotherapy
Cognitive behavioral therapy|=CBT
Crisis intervention
Case management
Social work
Elder care|Geriatric care|Elderly care
Child care|Childcare
Pediatrics|Paediatrics
Palliative care|Hospice
Midwifery
Dental hygiene|Dental care
Veterinary medicine|Animal care
Nutrition|Dietetics
Public health|Epidemiology
Health education
First aid
Emergency medicine|Emergency response
Discharge planning
Telehealth
Laboratory techniques|Laboratory skills|Lab techniques
PCR
Cell culture
Microscopy
Chromatography|=HPLC
Spectroscopy
Chemistry
Biology
Biochemistry
Molecular biology
Microbiology
Genetics
Physics
Mathematics
Good manufacturing practice|=GMP|=cGMP
Good laboratory practice|=GLP
Teaching|Classroom teaching|Classroom instruction
Lesson planning|Lesson plans
Curriculum development|Curriculum design|Curriculum planning
Classroom management
Student assessment|Grading
Special education|Special needs education|Individualized education program
Tutoring
Early childhood education
Instructional design
E-learning
Academic advising
Literacy instruction
Differentiated instruction
Behavior management
Coaching
Mentoring
Public speaking
Facilitation|Workshop facilitation
Library science|Cataloging
Research|Scientific research
Qualitative research
Quantitative research
Survey design
Academic writing|Scientific writing
Cooking|Food preparation|Cookery
Menu planning|Menu development
Baking|Pastry
Food safety|Food hygiene|Food sanitation
HACCP
Kitchen management
Catering|Banquets
Food service
Waiting tables|Table service|Serving food
Bartending|Mixology
Barista skills|Espresso
Wine knowledge|Sommelier
Hotel management|Hospitality management|Hospitality
Housekeeping
Guest services|Guest relations
Food cost control|Food costing
Knife skills
Butchery
Tour guiding
Travel planning
Reservations
Welding
TIG welding|GTAW
MIG welding|GMAW
Arc welding|SMAW|Stick welding
Soldering|Brazing
Plumbing
Pipefitting|Pipe fitting
Carpentry
Joinery|Cabinetmaking
Masonry|Bricklaying
Roofing
Drywall
Painting and decorating
Tiling
Concrete work|Concrete finishing
Scaffolding
Electrical wiring|Electrical installation
Electrical maintenance
Electrical troubleshooting
Electronics
Circuit design|PCB design
PLC programming|=PLC|Programmable logic controllers
SCADA
Robotics
Instrumentation
HVAC|Heating ventilation and air conditioning
Refrigeration
Hydraulics
Pneumatics
Mechanical maintenance|Equipment maintenance|Machine maintenance
Preventive maintenance|Preventative maintenance
Equipment repair|Repairing|Machinery repair
Automotive repair|Vehicle repair|Automotive
Engine repair|Diesel engines
Vehicle diagnostics|Automotive diagnostics
Brake repair
Auto body repair
CNC machining|CNC programming|=CNC
Machining|Milling|Lathe
Blueprint reading|Reading blueprints|Technical drawing
Metal fabrication|Sheet metal
Assembly|Product assembly
Forklift operation|Forklift
Crane operation
Heavy equipment operation|Heavy equipment|Excavator
Truck driving|Commercial driving
Delivery driving
Construction|Building construction
Construction management
Site supervision
Surveying|Land surveying
Estimating|Cost estimating
Building codes
Civil engineering
Structural engineering
Mechanical engineering
Electrical engineering
Chemical engineering
Industrial engineering
Process engineering
Environmental engineering
Aerospace engineering
Biomedical engineering
Thermodynamics
Fluid mechanics
Finite element analysis|=FEA
Technical sales
Architectural design
Interior design
Landscaping|Landscape design|Gardening
Horticulture
Agriculture|Farming|Crop production
Irrigation
Animal husbandry|Livestock
Forestry
Fishing
Environmental science
Sustainability
Renewable energy|Solar energy
Waste management
Occupational safety|Workplace safety|Health and safety|Safety procedures|Safety management|=OSHA|=EHS
Hazardous materials|=HAZMAT
Fire safety
Security|Physical security
Surveillance|=CCTV
Law enforcement
Investigation|Investigations
Patrol|Patrolling
Emergency management
Military leadership
Aviation|Flight operations
Aircraft maintenance
Navigation
Cleaning|Janitorial
Laundry
Hairdressing|Hair styling|Hair cutting
Hair coloring|Hair colouring
Cosmetology|Makeup
Manicure|Nail care
Skincare|Esthetics
Fitness instruction|Personal training|Strength training
Yoga instruction
Sports coaching
Dance|Choreography
Acting
Singing
Music performance|Music theory
Sound engineering|Audio production|Audio visual
Lighting design
Stage management
Sewing|Tailoring
Fashion design|Garment design
Textile production
Printing
Packaging
Material handling|Materials handling
Machine operation|Operation monitoring|Operation and control
Production planning|Production scheduling
Production management|Manufacturing
Call center operations|Call centre|Call center
Telemarketing
Complaint handling|Complaint resolution|Conflict management
Order processing|Order entry
Economics
Political science
Psychology
Sociology
Policy analysis|Public policy
Urban planning
Translation
Interpreting
Diversity and inclusion
Community outreach|Outreach
Volunteer management
Advocacy
Blockchain
Internet of things|=IoT
Augmented reality
Quantum computing
E-commerce|Ecommerce
ERP|Enterprise resource planning
Master data management|=MDM
Systems analysis|System analysis
System integration|Systems integration
Solution architecture|Software architecture|Enterprise architecture|System architecture
Configuration management
Release management
IT service management|=ITSM
IT infrastructure
Information technology|?IT
Computer skills|Computer literacy|Basic computer skills
Middleware
MVC|Model-view-controller
Multithreading
Linux administration
Web analytics
Technical analysis
Testing
Programming|Computer programming
Service-oriented architecture|=SOA
UML|Unified modeling language
SIEM
SaaS|Software as a service
PaaS
SSL/TLS|=SSL|=TLS
PKI|Public key infrastructure
Routing and switching|=OSPF|=BGP|=EIGRP
OLAP
WCF|Windows Communication Foundation
Databases|?Database
Consulting
Analytics
Financial services
Retail
Data migration
Release engineering
Skin analysis
Calibration|Equipment calibration
Equipment selection
Systems evaluation
Technology design
Clinical skills
Color theory|Colour theory
Anatomy|Physiology
Surgery
Diagnosis|Medical diagnosis
Health care|Healthcare
Driving|Driving skills
Personal care
Meal planning
Dementia care
Warehouse safety
Geology
Mining
Oil and gas|Drilling
Power generation
Telecommunications
RF engineering
Signal processing|Digital signal processing
Control systems
`,
  tool: `
Microsoft Excel|MS Excel|=Excel|Excel spreadsheets
Microsoft Word|MS Word|?Word
Microsoft PowerPoint|MS PowerPoint|PowerPoint|=Powerpoint
Microsoft Outlook|MS Outlook|=Outlook
Microsoft Access|MS Access|?Access
Microsoft Office|MS Office|Microsoft Office Suite|Office 365|Microsoft 365|Microsoft Office software|=O365
Microsoft Teams|MS Teams
Microsoft Project|MS Project
Microsoft Visio|MS Visio|Visio
Microsoft SharePoint|SharePoint
Microsoft SQL Server|SQL Server|=MSSQL|MS SQL
Microsoft Azure|Azure
Microsoft Windows|=Windows|Windows 10|Windows Server
Microsoft Dynamics|Dynamics 365|Dynamics CRM
Microsoft Exchange|Exchange Server
Power BI|Microsoft Power BI|PowerBI
Visual Studio|Microsoft Visual Studio
VS Code|Visual Studio Code
Google Workspace|G Suite|Google Docs|Google Sheets|Google Drive
Google Analytics
Google Ads|Google AdWords|AdWords
Google Cloud|=GCP|Google Cloud Platform
AWS|Amazon Web Services|Amazon Web Services AWS software|=EC2|Amazon EC2
Docker
Kubernetes|=K8s
Terraform
Ansible|Red Hat Ansible
?Puppet
?Chef|Chef automation|Progress Chef
Jenkins|Jenkins CI
Git
GitHub
GitLab
Subversion|=SVN
Jira|Atlassian JIRA
Confluence|Atlassian Confluence
Trello
?Slack
?Asana
Notion app
Linux|Red Hat Linux|=RHEL|Ubuntu|Debian
UNIX
macOS|=Mac OS|Mac OS X|=OS X|Apple macOS
MySQL|Oracle MySQL
PostgreSQL|=Postgres
MongoDB
Redis
=Cassandra|Apache Cassandra
Elasticsearch|Elastic search
DynamoDB
SQLite
Oracle Database|=Oracle|Oracle DB
=Snowflake
Databricks
Apache Spark|?Spark|PySpark
Hadoop|Apache Hadoop|HDFS|MapReduce
=Hive|Apache Hive
Apache Kafka|Kafka
Apache Airflow
RabbitMQ
Tableau
=Looker
Qlik|QlikView|Qlik Sense
SSRS
SSIS
Informatica
Talend
SAS
SPSS|IBM SPSS Statistics
Stata
Minitab
TensorFlow
PyTorch
scikit-learn|sklearn
pandas
NumPy
Keras
OpenCV
Jupyter
Cloudera
JD Edwards|Oracle JD Edwards EnterpriseOne|=JDE
TFS|Team Foundation Server|Azure DevOps
Salesforce|Salesforce software|Salesforce.com|=SFDC
HubSpot
Zendesk
ServiceNow
SAP|SAP software|SAP ERP|SAP S/4HANA|SAP HANA
Oracle E-Business Suite|Oracle EBS
PeopleSoft|Oracle PeopleSoft
=Workday
NetSuite|NetSuite ERP
QuickBooks|Intuit QuickBooks|Quick Books
=Sage
Xero
=ADP|ADP Workforce Now
=Concur|SAP Concur
Hyperion|Oracle Hyperion
Bloomberg Terminal
Adobe Photoshop|Photoshop
Adobe Illustrator
Adobe InDesign|InDesign
Adobe Acrobat
Adobe Premiere|Premiere Pro
Adobe After Effects|After Effects
Adobe Creative Suite|Adobe Creative Cloud
Lightroom|Adobe Lightroom
Figma
Sketch app
Canva
Final Cut Pro
AutoCAD|Autodesk AutoCAD|Auto CAD
Revit|Autodesk Revit
SolidWorks|Dassault Systemes SolidWorks
CATIA
SketchUp
=Blender
Maya|Autodesk Maya
Unity 3D|Unity3D
Unreal Engine
ANSYS
ArcGIS|ESRI ArcGIS software
=Epic|Epic Systems|EpicCare
Cerner|Cerner Millennium
MEDITECH
Meditech Expanse
WordPress
Drupal
Shopify
Magento
Mailchimp
Hootsuite
Selenium
=Cypress
JUnit
=Postman
=Maven|Apache Maven
Gradle
Webpack
Eclipse IDE|?Eclipse
IntelliJ IDEA|IntelliJ
Apache HTTP Server|Apache web server
Apache Tomcat|Tomcat
WebSphere|IBM WebSphere
WebLogic|Oracle WebLogic
JBoss
nginx
Splunk
Grafana
Prometheus
Datadog
Nagios
Wireshark
VMware|=VMWare|VMware ESX|vSphere
Citrix
Cisco|Cisco routers|Cisco IOS
Tibco
MuleSoft
SCCM
OpenGL
Arduino
Raspberry Pi
LabVIEW
=Zoom
Lotus Notes|IBM Notes
=Blackboard
Moodle
Opera PMS
Micros POS
Kronos
Primavera|Oracle Primavera
Procore
Yardi
LexisNexis
Westlaw
MailMerge|Mail merge
Pivot tables|Pivot table
VLOOKUP
`,
  language: `
English
Spanish
French
German
Italian
Portuguese
Dutch
Swedish
Norwegian
Danish
Finnish
Icelandic
Russian
Ukrainian
Polish language|?Polish
Czech
Slovak
Hungarian
Romanian
Bulgarian
Serbian
Croatian
Slovenian
Greek
Turkish
Arabic
Hebrew
Persian|Farsi
Kurdish
Urdu
Hindi
Bengali
Punjabi
Gujarati
Marathi
Tamil
Telugu
Kannada
Malayalam
Nepali
Sinhala
Mandarin|Chinese|Mandarin Chinese
Cantonese
Japanese
Korean
Vietnamese
Thai
Khmer
Indonesian|Bahasa Indonesia
Malay
Tagalog|Filipino
Swahili
Amharic
Somali
Yoruba
Igbo
Hausa
Zulu
Afrikaans
Albanian
Armenian
Georgian language
Lithuanian
Latvian
Estonian
Catalan
Basque
Irish language|Gaelic
Welsh
Latin language
American Sign Language|=ASL|Sign language|British Sign Language
`,
  certificate: `
CPA|Certified Public Accountant
ACCA
CMA certification|Certified Management Accountant
CFA|Chartered Financial Analyst
CIA certification|Certified Internal Auditor
CFP|Certified Financial Planner
FRM certification|Financial Risk Manager
Enrolled Agent
Series 7
Series 63
Series 66
PMP|Project Management Professional
PRINCE2
Certified ScrumMaster|=CSM|Certified Scrum Master|=PSM
CAPM
ITIL
TOGAF
CISSP
CISA
CISM
CEH|Certified Ethical Hacker
CompTIA A+|A+ certification
CompTIA Network+
CompTIA Security+|Security+ certification
CCNA|Cisco Certified Network Associate
CCNP
MCSE
MCSA
AWS Certified Solutions Architect|AWS certification|AWS Certified
Microsoft Certified
Oracle Certified Professional|=OCP
Six Sigma Green Belt|Green Belt
Six Sigma Black Belt|Black Belt
SHRM-CP|SHRM-SCP
PHR|SPHR
Registered Nurse licence|=RN|Registered nurse|Registered Nurse license|RN license
Licensed Practical Nurse|=LPN
Certified Nursing Assistant|=CNA
Nurse Practitioner
BSN degree
BLS|Basic Life Support|BLS certification
ACLS|Advanced Cardiac Life Support|Advanced Cardiovascular Life Support
PALS
CPR|CPR certification|CPR certified
First aid certificate|First aid certification|First aid and CPR
EMT|Emergency Medical Technician
Paramedic licence
Medical licence|Board certified|Medical license
Certified Medical Assistant|=CMA|=RMA
Pharmacy Technician Certification|=CPhT
Licensed Clinical Social Worker|=LCSW
Registered Dietitian
Teaching licence|Teaching license|Teaching certificate|Teacher certification|Teaching credential
TEFL|TESOL|CELTA
Child Development Associate
Bar admission|Licensed attorney
Notary public
Real estate licence|Real estate license
Insurance licence|Insurance license|Property and casualty license
Driving licence|Driver's license|Drivers license|Driving license|Valid driver's license
Commercial driving licence|=CDL|Commercial driver's license|Class A CDL
Forklift licence|Forklift certified|Forklift certification|Forklift license
Pilot licence|Pilot's license|Private pilot
OSHA 10
OSHA 30
HAZWOPER
ServSafe|ServSafe certification
Food handler card|Food handler certificate|Food handlers card|Food hygiene certificate
TIPS certification
Welding certification|Certified welder|AWS D1.1
Journeyman licence|Journeyman electrician|Journeyman license
Master electrician
EPA 608|EPA certification
ASE certification|ASE certified
Security clearance|Secret clearance|Top secret clearance|=TS/SCI
Security guard licence|Guard card|SIA licence
Cosmetology licence|Cosmetology license
Personal trainer certification|Certified personal trainer
=LEED
Professional Engineer licence|Professional Engineer license|Professional engineer
Engineer in Training|=EIT
ISO 9001
ISO 27001
ISO 13485
ISO 14001
CPIM
CSCP
Salesforce Administrator certification|Salesforce certified
Google Analytics certification
IELTS
TOEFL
Blue Card
DBS check
`,
  soft: `
Communication|Communication skills|Verbal communication|Written communication|Oral communication|Interpersonal communication|Communicator
Teamwork|Team player|Team building|Teamwork and collaboration|Collaboration|Work in a team|Ability to work in a team
Leadership|Team leadership|Leadership skills|Team lead
People management|Staff management|Team management|Supervision|Supervising|Supervisory|Management of personnel resources
Problem solving|Problem-solving skills|Complex problem solving|Problem solver
Critical thinking
Analytical thinking|Analytical skills|Analytical
Decision making|Decision-making|Judgment and decision making
Time management
Organisation|Organizational skills|Organisational skills|Organized
Attention to detail|Detail-oriented|Detail oriented|Accuracy
Adaptability|Flexibility|Adaptable|Adaptability and flexibility
Creativity|Creative thinking
Initiative|Self-motivated|Self-starter|Proactive
Reliability|Dependability|Punctuality|Reliable
Work ethic|Hard-working|Hard working
Multitasking|Multi-tasking|Multitasking abilities
Stress management|Work under pressure|Working under pressure|Ability to work under pressure
Working independently|Work independently|Ability to work independently
Interpersonal skills|Social perceptiveness|People skills
Active listening|Listening skills
Active learning|Willingness to learn|Fast learner|Quick learner
Empathy
Patience
Conflict resolution
Persuasion|Influencing
Presentation skills|Presentations|Presenting
Relationship building|Relationship management|Building relationships
Emotional intelligence
Integrity|Confidentiality|Discretion
Cultural sensitivity|Cultural awareness
Customer focus|Customer-oriented|Service orientation
Innovation|Innovative thinking
Strategic thinking
Planning
Delegation
Prioritisation|Prioritization|Prioritizing
Goal setting|Goal-oriented
Resilience
Accountability
Physical stamina|Physical strength and stamina|Physical fitness
Manual dexterity
Coordination
Reading comprehension
Writing|Writing skills
Instructing
Monitoring
Numeracy|Basic math skills|Mathematical skills
Motivating others|Motivation
Crisis management
Networking skills|Professional networking
`,
};
