// Skills that stand in for one another in a day's work: who has one learns another of the same line sooner than a stranger.
// No languages: whoever speaks Portuguese does not speak Spanish.

export const NEAR = `
React; Angular; Vue.js; Svelte
Next.js; React; Node.js
Django; Flask; FastAPI
Ruby on Rails; Django; Laravel; Spring Framework; ASP.NET
Java; C#; Kotlin
Kotlin; Swift; Java
C; C++; Rust
Python; Ruby; Perl
JavaScript; TypeScript
Go; Rust; Java
R; Python; MATLAB; Julia language
SAS; SPSS; Stata; R; Minitab
iOS development; Android development; React Native
MySQL; PostgreSQL; Microsoft SQL Server; Oracle Database; SQLite
MongoDB; DynamoDB; Cassandra; Redis
AWS; Microsoft Azure; Google Cloud
Terraform; CloudFormation; Pulumi; Ansible
Ansible; Puppet; Chef
Docker; Kubernetes; OpenShift
Jenkins; GitLab; GitHub Actions; TeamCity; CircleCI; CI/CD
Git; Subversion; Mercurial
Jira; Trello; Asana; Azure DevOps
Confluence; Microsoft SharePoint; Notion app
Apache Kafka; RabbitMQ; ActiveMQ
Apache Spark; Hadoop; Databricks; Hive
Snowflake; Redshift; BigQuery; Databricks
Informatica; Talend; SSIS; ETL
Power BI; Tableau; Looker; Qlik
TensorFlow; PyTorch; Keras
Selenium; Cypress; Playwright testing; Test automation
Splunk; Grafana; Datadog; Prometheus; Nagios
VMware; Citrix; Virtualization
Linux; UNIX; macOS
Windows Server; Active Directory; Microsoft Windows
Figma; Sketch app; Adobe XD; InVision
Adobe Photoshop; GIMP; Procreate; Lightroom
Adobe Illustrator; CorelDRAW; Inkscape
Adobe InDesign; QuarkXPress
Adobe Premiere; Final Cut Pro; DaVinci Resolve
Pro Tools; Logic Pro; Ableton Live
Maya; Blender; Cinema 4D; 3ds Max
Unity 3D; Unreal Engine
AutoCAD; MicroStation; SolidWorks; CATIA; Revit
Revit; ArchiCAD
ArcGIS; QGIS
Salesforce; HubSpot; Microsoft Dynamics; Pipedrive
Zendesk; Freshdesk; ServiceNow; Intercom support
SAP; NetSuite; Microsoft Dynamics; JD Edwards; Oracle E-Business Suite
Workday; PeopleSoft; ADP; BambooHR
QuickBooks; Xero; Sage
Microsoft Excel; Google Workspace
Microsoft Office; Google Workspace
Westlaw; LexisNexis
Epic; Cerner; MEDITECH; Medical records
Google Analytics; Web analytics
Google Ads; Meta Ads
Mailchimp; HubSpot; Marketo
WordPress; Drupal
Shopify; Magento; E-commerce
Moodle; Blackboard; Canvas LMS; Google Classroom
Opera PMS; Cloudbeds
Amadeus; Sabre GDS; Galileo GDS
Scrum; Kanban
PMP; PRINCE2; CAPM
CISSP; CISM; CISA
CPA; ACCA; CMA certification; CIMA
GAAP; IFRS
Accounts payable; Accounts receivable; Bookkeeping
Financial modeling; Valuation; Financial analysis
Budgeting; Forecasting; Financial planning
Underwriting; Credit analysis; Loan processing
Claims processing; Loss adjusting; Underwriting
Recruiting; Headhunting; Onboarding
Payroll; Compensation and benefits
Training and development; Instructional design; Course design
Purchasing; Procurement; Vendor management
Logistics; Supply chain management; Transport planning
Inventory management; Stock control; Cycle counting; Warehouse management
Cold calling; Telemarketing; Outbound calls
Account management; Customer success; Customer retention
Retail sales; Customer service; Merchandising
Public relations; Media relations; Internal communications
Copywriting; Content writing; Blogging; Editing
Event planning; Conference management; Wedding planning
Litigation; Legal research; E-discovery
Nursing; Patient care; Personal care
Critical care; Emergency medicine; Telemetry monitoring
Registered Nurse licence; Licensed Practical Nurse
Elder care; Dementia care; Palliative care; Home health aide certification
Phlebotomy; IV therapy; Injections
Radiography; Computed tomography; Magnetic resonance imaging; Mammography
Physiotherapy; Occupational therapy; Rehabilitation
Psychotherapy; Counseling; Cognitive behavioral therapy
Medical coding; Medical billing; Revenue cycle management
Hematology; Clinical chemistry; Microbiology; Urinalysis
PCR; DNA sequencing; Gel electrophoresis
Chromatography; Spectroscopy
Teaching; Tutoring; Lecturing
Curriculum development; Instructional design; Lesson planning
Special education; Behavior management; Applied behavior analysis
Child care; Early childhood education; Babysitting
Social work; Case management; Support planning
Cooking; Baking; Catering
Pastry making; Dessert preparation; Cake decorating
HACCP; Food safety; ServSafe; Food handler card; Level 2 Food Hygiene
Menu planning; Recipe development; Menu costing
Food cost control; Menu costing; Portion control
Bartending; Barista skills; Waiting tables
Wine knowledge; Beer knowledge
Guest services; Reception; Concierge services
Hotel management; Restaurant management; Food and beverage management
TIG welding; MIG welding; Arc welding; Flux-cored welding
CNC machining; Lathe operation; Milling machine operation
Carpentry; Joinery; Framing
Plumbing; Pipefitting; Gas fitting
HVAC; Refrigeration; Heat pumps
Electrical wiring; Electrical maintenance; Electrical installation
PLC programming; SCADA; Control systems
Masonry; Tiling; Concrete work; Plastering
Painting and decorating; Spray painting; Wallpapering
Automotive repair; Engine repair; Mechanical maintenance
Truck driving; Delivery driving; Passenger transport
Forklift operation; Reach truck operation; Pallet jack operation
Lean manufacturing; Six Sigma; Continuous improvement
OSHA 10; OSHA 30; IOSH; NEBOSH
Landscaping; Horticulture; Lawn care
Hairdressing; Barbering; Hair coloring
Manicure; Pedicure; Gel nails
Fitness instruction; Yoga instruction; Pilates
Security; Patrol; Surveillance; Loss prevention
Photography; Videography; Photo retouching
Graphic design; Illustration; Branding
Translation; Interpreting; Localization
`;
