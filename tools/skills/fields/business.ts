import type { Field } from "./field.ts";

export const BUSINESS: readonly Field[] = [
  {
    occupations: "13-2011 43-3031 11-3031.01 11-3031",
    technical:
      "Accounting; Bookkeeping; General ledger; Accounts payable; Accounts receivable; Bank reconciliation; Month-end close; Journal entries; Financial reporting; Accruals; VAT returns|Value added tax; Balance sheet preparation|Balance sheets; Cash flow management|Cash flow forecasting; Variance analysis; Consolidation|Consolidated accounts; Revenue recognition|ASC 606; Expense reports; Intercompany accounting; Budgeting; Internal controls; Auditing; GAAP; IFRS",
    tool: "QuickBooks; Xero; =Sage; Microsoft Excel",
    certificate: "CPA; ACCA; CMA certification; AAT qualification|=AAT; CIMA",
    soft: "Attention to detail; Integrity; Numeracy",
  },
  {
    occupations: "43-3051 13-1141 11-3111",
    technical:
      "Payroll; Timekeeping; Wage garnishments; Payroll taxes; Compensation and benefits; Job evaluation; Salary benchmarking; Pension administration; 401(k) administration",
    tool: "=ADP; Paychex; =Workday",
    certificate: "Certified Payroll Professional|=CPP",
  },
  {
    occupations: "13-2082 13-2081 13-2061",
    technical:
      "Tax preparation; Tax planning; Corporate tax; Transfer pricing; Tax audits; Financial examination; Sales tax",
    certificate: "Enrolled Agent; CPA",
  },
  {
    occupations: "13-2051 11-3031.03 13-2099.01 41-3031 13-2054",
    technical:
      "Financial modeling; Valuation; Investment analysis; Portfolio management; Discounted cash flow|=DCF; Derivatives; Fixed income; Equities trading|Stock trading; Foreign exchange|=Forex; Private equity; Venture capital; Hedge funds; Leveraged buyouts|=LBO; Initial public offerings|=IPO; Asset allocation; Market risk; Credit risk; Liquidity management; Stress testing; Basel III|Basel II; Monte Carlo simulation; ESG investing|=ESG",
    tool: "Bloomberg Terminal; Capital IQ; FactSet; Morningstar",
    certificate: "CFA; Series 7; Series 63; FRM certification",
  },
  {
    occupations: "13-2072 13-2041 43-4131 43-3071 43-4141 13-2052",
    technical:
      "Credit analysis; Loan processing; Underwriting; Banking; Cash handling; Mortgage origination; Account opening; KYC; Anti-money laundering; Retirement planning; Estate planning; Financial advice|Financial advising; Vault management; Collateral evaluation; Debt counselling|Debt counseling; Teller operations|Bank teller",
    certificate: "NMLS licence|NMLS license; CFP; CAMS",
  },
  {
    occupations: "41-3021 13-1031 13-2053 43-9041 15-2011 13-1032",
    technical:
      "Insurance; Claims processing; Underwriting; Loss adjusting|Claims adjusting; Actuarial science; Reinsurance; Property and casualty insurance; Life insurance; Health insurance; Subrogation; Policy renewals; Damage appraisal; Reserving",
    certificate: "Insurance licence; CPCU; FSA fellowship|Fellow of the Society of Actuaries",
  },
  {
    occupations: "13-1071 11-3121 43-4161 13-1075",
    technical:
      "Human resources; Recruiting; Onboarding; Employee relations; Interviewing; Applicant screening|Resume screening|Candidate screening; Job postings|Job advertising; Exit interviews; Grievance handling; HR policies; Background checks; Employer branding; Headhunting|Executive search; Collective bargaining|Union negotiations; Talent management; Workforce planning; Personnel files; Absence management|Leave administration|=FMLA",
    tool: "Applicant tracking systems|Applicant tracking system|=ATS; LinkedIn Recruiter; BambooHR",
    certificate: "SHRM-CP; PHR; CIPD",
    soft: "Interpersonal skills; Integrity",
  },
  {
    occupations: "13-1151 11-3131",
    technical:
      "Training and development; Training needs analysis|Needs assessment; Training delivery|Delivering training; Course design; Instructional design; E-learning; Learning evaluation; Train the trainer",
    tool: "Articulate Storyline; Learning management systems|Learning management system|=LMS",
    certificate: "CPTD|Certified Professional in Talent Development",
  },
  {
    occupations: "43-6011 43-6014 43-9061 43-1011 43-4171 43-2011",
    technical:
      "Administrative support; Office management; Scheduling; Travel arrangements; Minute taking; Reception; Typing; Filing; Correspondence|Business correspondence; Diary management; Mail handling|Sorting mail; Office supplies ordering|Ordering supplies; Visitor management; Meeting preparation|Meeting coordination; Document preparation; Photocopying; Telephone etiquette|Phone etiquette|Answering phones; Shorthand|Stenography; Audio typing; Data entry",
    tool: "Microsoft Office; Microsoft Outlook",
    soft: "Organisation; Multitasking; Integrity",
  },
  {
    occupations: "13-1023 13-1022 11-3061 43-3061",
    technical:
      "Purchasing; Procurement; Vendor management; Tender management|Tendering|Request for proposal|=RFP; Spend analysis; Supplier negotiation; Purchase orders; Category management; Assortment planning; Supplier audits; Incoterms; Contract management",
    certificate: "CPSM; CIPS|=MCIPS",
  },
  {
    occupations: "13-1081 11-3071 43-5011 43-5071 43-5061 13-1041.08",
    technical:
      "Logistics; Supply chain management; Warehouse management; Freight forwarding; Import and export; Customs brokerage|Customs declarations; Transport planning; Cycle counting; Inventory management; Shipping and receiving; Cross-docking; Cold chain|Cold chain management; Third-party logistics|=3PL; Bills of lading|Bill of lading; Materials planning|=MRP; Load planning; Just-in-time|=JIT; Dangerous goods|=IATA|=IMDG; Reverse logistics",
    tool: "SAP; Warehouse management systems|Warehouse management system|=WMS; Barcode scanners|RF scanners|RF scanner",
    certificate: "CSCP; CPIM; Certified Customs Specialist",
  },
  {
    occupations: "23-1011 23-2011 43-6012 23-1012 23-2099 23-2093",
    technical:
      "Legal research; Litigation; Legal writing; Contract law; E-discovery|eDiscovery|?Discovery|Legal discovery; Depositions; Court filings|Filing court documents; Trial preparation; Due diligence; Corporate law; Family law; Criminal law; Immigration law; Real estate law|Conveyancing; Title searches; Legal drafting; Witness interviews; Arbitration; Data protection law|=GDPR; Case law; Notarization|Notarisation; Bankruptcy law; Patent applications|Patent prosecution; Legal advice",
    tool: "Westlaw; LexisNexis; Clio legal software; Relativity eDiscovery",
    certificate: "Bar admission; Notary public; Certified Paralegal",
  },
  {
    occupations: "11-9141 41-9022 41-9021 13-2023",
    technical:
      "Real estate; Leasing; Property valuation; Property viewings|Open houses|Property showings; Tenant relations|Tenant screening; Rent collection; Lease agreements|Lease administration; Property listings|=MLS; Closing transactions|Escrow; Property inspections; Facilities management|Facility management; Building maintenance; Comparative market analysis; Homeowners associations|=HOA",
    tool: "Yardi; AppFolio",
    certificate: "Real estate licence; Certified Property Manager",
  },
  {
    occupations: "11-2021 13-1161 11-2011 27-3031 11-2032",
    technical:
      "Marketing strategy; Market research; Brand strategy; Search engine optimization; Content marketing; Social media marketing; Email marketing; Media planning|Media buying; Customer segmentation|Market segmentation; Marketing automation; Influencer marketing; Affiliate marketing; Customer journey mapping; Competitor analysis|Competitive analysis; Crisis communication|Crisis communications; Press conferences; Internal communications; Community management; Growth marketing; Conversion rate optimization; Focus groups; Customer surveys; Trade shows|Trade fairs|Exhibitions; Go-to-market strategy",
    tool: "Google Analytics; Google Ads; HubSpot; Mailchimp; Hootsuite; Meta Ads|Facebook Ads|Facebook advertising; Marketo; Semrush",
    certificate: "Google Analytics certification; HubSpot certification",
  },
  {
    occupations: "13-1121 13-1131 11-2033",
    technical:
      "Event planning; Venue selection|Venue management; Wedding planning; Conference management|Conference planning; Fundraising; Donor relations|Donor management; Grant writing; Sponsorship acquisition; Guest lists|Guest list management; Volunteer management; Capital campaigns",
    certificate: "Certified Meeting Professional; CFRE",
  },
  {
    occupations: "13-1111 13-1082 11-1021 11-1011",
    technical:
      "Project management; Business process improvement; Strategic planning; Change management; Stakeholder management; Budgeting; Operations management; Profit and loss responsibility|P&L management|P&L responsibility|=P&L; Key performance indicators|=KPI|=KPIs; Business planning|Business plans; Turnaround management|Restructuring; Board reporting; Market entry strategy; Benchmarking; SWOT analysis; Balanced scorecard; Feasibility studies; Scope management; Earned value management; Gantt charts; Corporate governance; Quality management|Quality management systems",
    certificate: "PMP; PRINCE2; Six Sigma Green Belt",
    soft: "Leadership; Strategic thinking; Decision making",
  },
];
