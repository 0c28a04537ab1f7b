// Names of degrees under a heading for education, beside those that mean one anywhere (core/matching/degrees.ts).

/** Names of degrees that mean one only where education is told of, by index into `DEGREES`. */
export const DEGREES_HERE: readonly (readonly [number, RegExp])[] = [
  [
    0,
    /\b(?:high school|fachabitur|hauptschulabschluss|realschulabschluss|mittlere reife|fachhochschulreife|hochschulreife|matura|bachillerato|diploma di maturità|maturità|ensino secundário|ensino médio|12º ano|vwo|havo|liceum|gymnasieexamen|studentereksamen|secondary (?:education|certificate)|HSC|SSC|I?GCSEs?|[OA][- ]levels?|leaving cert(?:ificate)?|intermediate|10th|12th)\b/giu,
  ],
  [
    1,
    /\b(?:berufsausbildung|ausbildung (?:als|zum|zur)|lehre als|CAP|BEP|bac pro(?:fessionnel)?|baccalauréat professionnel|formación profesional|grado medio|ciclo formativo|curso técnico|curso profissional|qualifica professionale|mbo|technikum|NVQ(?: level \d)?|fagbrev|yrkesutbildning)(?![\p{L}])/giu,
  ],
  [
    2,
    /\b(?:A\.A\.|A\.S\.|AAS?(?= in|\s*:|,)|AS(?= in|\s*:)|BTS|DUT|DEUG|grado superior|técnico superior|CTeSP|HNC|HND|Dip\.?HE|FdSc|FdA|associates?(?= degree| of| in|\s*:|['’]))(?![\p{L}])/giu,
  ],
  [
    3,
    /\b(?:bachlors?|bachelors?|undergraduate|BSc|B\.Sc|BTech|B\.Tech|BS(?=\s*[:,-])|BA(?=\s*[:,-])|B\.S\.|B\.A\.|licence|licenciatura|grado en|grau de licenciado|licenciado|licenciada|laurea triennale|laurea(?! magis| spec)|diplom \(FH\)|diplom-[\p{L}]+ \(FH\)|hbo|licencjat|inżynier|kandidatexamen|kandidat|BCom|B\.Com|BCA|BFA|B\.?B\.?M|LL\.?B|MBBS|MB ?BS|MBChB|MB ?BCh|BDS|BVSc|BPharm|B\.Pharm|BArch|B\.Arch|BMus|BSW|BPhil|BEng|BEd|BPsych|BPT|BHM|inż\.)(?![\p{L}])/giu,
  ],
  [
    4,
    /\b(?:masters?(?! ?chef)|máster|mastère|mestrado|mestre|laurea magistrale|laurea specialistica|diplom(?:-[\p{L}-]+)?(?! \(FH\))(?![\p{L}])|magister|DESS|DEA|staatsexamen|doctorandus|civilingenjör|diplôme d['’]ingénieur|cycle ingénieur|MS(?=\s*[:,-])|MA(?=\s*[:,-])|M\.S\.|M\.A\.|M\.Phil|MPhil|LL\.?M|MPH|MPA|MPP|MFA|MSW|MRes|MArch|M\.Arch|MMus|MPharm|M\.Pharm|MChem|MPhys|MMath|MLIS|MBus|EMBA|PGCE|PG ?Cert|PG ?Dip|maîtrise|mgr|(?<=^\P{L}*|[|–—-]\s*)M[AS](?=\s+(?!Office|Word|Excel|Access|Project|SQL|Windows|Outlook|Teams)\p{Lu}\p{Ll})|post ?graduate|postgrado|PG ?Diploma)(?![\p{L}])/giu,
  ],
  [
    5,
    /\b(?:promotion (?:zum|zur|in|an|Dr)|doctorat|doctorado|doutoramento|doutorado|dottorato|doktorat|doktor|phd|ph\.d|doctor of|doctorate|Ed\.?D|J\.?D|D\.?D\.?S|DMD|DVM|DBA|DNP|DPT|PsyD|EngD|DSc|ScD|habilitation|Dr\.?[\s-]*(?:sc|rer|med|phil|iur|jur|oec|techn|theol|ing|agr|paed|pol|nat|h\.?c)(?:\.\s?(?:nat|pol|med|dent|vet|oec|publ|soc|agr|hum|techn|biol)(?![\p{L}])|\.)*|(?<=^\P{L}*|[|–—-]\s*)MD(?=\s*,|\s*$| in))(?![\p{L}])/giu,
  ],
];
