import type { Field } from "./field.ts";

export const TECHNOLOGY: readonly Field[] = [
  {
    occupations: "15-1244 15-1252 15-1241 15-1299.08",
    technical:
      "DevOps; CI/CD; Infrastructure as code; Cloud computing; Site reliability engineering; GitOps; Service mesh; Observability; Container orchestration; Load balancing; Message queues; Event-driven architecture; Infrastructure monitoring; On-call support|On-call rotation",
    tool: "Docker; Kubernetes; Terraform; AWS CloudFormation|CloudFormation; Pulumi; Ansible; Jenkins; GitHub Actions; GitLab CI; CircleCI; TeamCity; Argo CD|ArgoCD; Helm charts; HashiCorp Vault; Istio; Nomad by HashiCorp; New Relic; PagerDuty; AWS Lambda; Apache ActiveMQ|ActiveMQ; Mercurial SCM|Mercurial; Linux; Git",
    certificate:
      "CKA|Certified Kubernetes Administrator; AWS Certified Solutions Architect; Azure Administrator Associate|AZ-104",
  },
  {
    occupations: "15-1252 15-1254 15-1251 15-1255",
    technical:
      "Software development; Web development; JavaScript; TypeScript; API design; Microservices; Unit testing; Code review; Design patterns; Redux; Tailwind CSS|TailwindCSS; Bootstrap framework|=Bootstrap; WebSockets; OAuth|OAuth2|OAuth 2.0; Domain-driven design; Progressive web apps|=PWA; =Flutter; Dart language; SwiftUI; Objective-C; =Elixir; Erlang; Nuxt.js|Nuxt; NestJS|Nest.js; Entity Framework; Symfony; WebAssembly; Pair programming; Clean code; Legacy code modernization|Legacy modernization",
    tool: "Vite build tool; npm; OpenAPI|=Swagger; =Storybook; Sentry monitoring; Firebase; Netlify; Vercel; Xcode; Android Studio",
    soft: "Problem solving; Teamwork",
  },
  {
    occupations: "15-2051 15-1243 15-2041 15-1221 15-2051.01",
    technical:
      "Machine learning; Deep learning; Statistical analysis; Data visualization; SQL; Python; Feature engineering; Time series analysis|Time series forecasting; Recommender systems|Recommendation systems; Anomaly detection; MLOps; Prompt engineering; Retrieval-augmented generation|=RAG; Data pipelines|Data pipeline; Data quality; Data lakes|Data lake; Experimental design|Design of experiments; Bayesian statistics|Bayesian inference; Causal inference; Dashboards|Dashboard design|Dashboarding; Survival analysis; Clustering; Image processing",
    tool: "BigQuery|Google BigQuery; =dbt; Apache Flink; MLflow; XGBoost; Hugging Face; LangChain; Amazon SageMaker|SageMaker; Power BI; Tableau; Azure Data Factory; Delta Lake; Google Looker Studio|Looker Studio|Data Studio; Alteryx; KNIME; RapidMiner",
  },
  {
    occupations: "15-1253 15-1232 15-1231 15-1212 15-1299.04",
    technical:
      "Software testing; Test automation; Test cases|Test case design|Test plans; Bug tracking|Defect tracking; Exploratory testing; API testing; Technical support; Remote support; Ticket handling; Hardware installation; Password resets; Security monitoring; Threat modeling|Threat intelligence; Malware analysis; Identity and access management|=IAM; Zero trust; Endpoint security|Endpoint protection; Security audits; Phishing awareness|Security awareness training; Data loss prevention; Cryptography|Encryption",
    tool: "Selenium; Playwright test framework|Playwright testing; Appium; Cucumber testing; TestRail; Burp Suite; Metasploit; Nmap; Kali Linux; CrowdStrike; Okta; Microsoft Intune|Intune; TeamViewer; Nessus; Microsoft Sentinel",
    certificate: "CompTIA Security+; CISSP; CEH; OSCP; ISTQB; CompTIA A+; ITIL",
  },
  {
    occupations: "27-1024 27-1014 15-1255.01",
    tool: "GIMP; CorelDRAW|CorelDRAW Graphics Suite; Inkscape; Affinity Designer; ZBrush; Houdini FX; Unity 3D; Unreal Engine; Substance Painter",
  },
  {
    occupations: "13-1199.06 15-1299.09 13-1082 15-1211",
    technical:
      "Agile; Scrum; Product roadmaps|Product roadmap|Roadmapping; Backlog management|Backlog grooming|Product backlog; User stories; Sprint planning; Risk registers|Risk register; Requirements gathering; Dropshipping; Marketplace management|Amazon marketplace; Product listings; Process modeling|=BPMN; Gap analysis; Release planning; OKRs",
    tool: "Jira; Confluence; =Miro; Smartsheet; Monday.com; ClickUp; Productboard; WooCommerce; Amazon Seller Central",
    certificate: "Certified ScrumMaster; PMP; CSPO|Certified Scrum Product Owner; SAFe Agilist; CBAP",
  },
];
