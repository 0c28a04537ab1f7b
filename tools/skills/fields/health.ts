import type { Field } from "./field.ts";

export const HEALTH: readonly Field[] = [
  {
    occupations: "29-1141 29-2061 31-1131 29-1171 29-1151",
    technical:
      "Nursing; Patient care; Vital signs; Medication administration; Wound care; Infection control; Patient assessment; Care planning; Patient education|Educating patients; Medical records; Pain management; Pressure ulcer prevention|Pressure area care; Catheterization; Patient handover|Shift handover|SBAR; Nasogastric tube feeding|Enteral feeding; Stoma care|Ostomy care; Tracheostomy care|Tracheotomy care; Fall prevention|Falls prevention",
    certificate: "Registered Nurse licence; BLS; ACLS; CPR",
    soft: "Empathy; Teamwork; Stress management",
  },
  {
    occupations: "29-1141.01 29-1141.03 29-1211 29-1214 29-1126",
    technical:
      "Critical care|Intensive care|=ICU; Mechanical ventilation|Ventilator management; Arterial blood gas analysis|=ABG; Hemodynamic monitoring|Haemodynamic monitoring; Telemetry monitoring|Cardiac monitoring; Central line care; Triage; Airway management|Intubation; Trauma care; Rapid response",
    certificate: "CCRN; ACLS; PALS; TNCC|Trauma Nursing Core Course",
  },
  {
    occupations: "29-1161 29-9099.01 29-1218",
    technical:
      "Midwifery; Prenatal care|Antenatal care; Postpartum care|Postnatal care; Labor and delivery|Labour and delivery; Fetal monitoring|Foetal monitoring; Neonatal care|Newborn care; Breastfeeding support|Lactation support; Gynecology|Gynaecology|=OB/GYN",
    certificate: "Neonatal Resuscitation Program|=NRP",
  },
  {
    occupations: "31-1121 31-1122 31-1131 31-1132 39-9041",
    technical:
      "Personal care; Elder care; Dementia care; Patient lifting|Manual handling of patients|Hoist transfers|Patient transfers; Meal preparation; Companionship; Feeding assistance; Toileting assistance|Incontinence care; Safeguarding adults|Safeguarding vulnerable adults; Respite care; Bathing and grooming assistance",
    certificate:
      "Certified Nursing Assistant; Home Health Aide certification|=HHA; Care Certificate|NVQ Health and Social Care; First aid certificate",
    soft: "Patience; Empathy; Reliability",
  },
  {
    occupations: "29-12 29-1071 29-1171",
    technical:
      "Diagnosis; Medical history taking|Patient history; Physical examination; Prescribing|Medication prescribing; Internal medicine; Family medicine|General practice; Treatment planning; Differential diagnosis; Medical ethics; Ward rounds; Chronic disease management; Minor surgery; Medical imaging interpretation",
    certificate: "Medical licence; DEA registration|DEA license; USMLE; ATLS|Advanced Trauma Life Support",
  },
  {
    occupations: "29-1223 29-1141.02 29-2053 31-1133 21-1014 21-1023 19-3033",
    technical:
      "Psychiatry; Mental health; Psychotherapy; Cognitive behavioral therapy; Dialectical behavior therapy|=DBT; Suicide risk assessment; Group therapy|Group counseling; De-escalation; Motivational interviewing; Trauma-informed care; Psychological assessment|Psychological testing; Substance abuse counseling|Addiction counseling",
    certificate:
      "Licensed Professional Counselor|=LPC; Crisis Prevention Intervention certification|=CPI certification",
  },
  {
    occupations: "29-1123 31-2021 31-2022 29-1128 29-9091 29-1122 31-2011",
    technical:
      "Physiotherapy; Rehabilitation; Manual therapy; Therapeutic exercise|Exercise therapy; Gait training; Range of motion exercises; Electrotherapy; Sports injuries|Sports medicine; Hydrotherapy|Aquatic therapy; Orthopedics|Orthopaedics; Activities of daily living|=ADLs; Splinting; Ergonomic assessment; Stroke rehabilitation|Neurological rehabilitation",
    certificate:
      "Physical Therapist licence|Physical therapist license; CSCS|Certified Strength and Conditioning Specialist",
  },
  {
    occupations: "29-1127 31-9099.01 29-1181",
    technical:
      "Speech therapy; Swallowing therapy|Dysphagia treatment|Dysphagia; Augmentative communication|=AAC; Articulation therapy; Audiometry|Hearing tests; Hearing aid fitting; Fluency disorders|Stuttering therapy",
    certificate: "CCC-SLP|Certificate of Clinical Competence",
  },
  {
    occupations: "29-1051 29-2052 31-9095",
    technical:
      "Pharmacy; Dispensing medication; Pharmacology; Drug interactions; Compounding; Medication counseling|Patient medication counseling; Medication reconciliation; Pharmacovigilance|Drug safety; Immunization|Vaccination|Administering vaccines; Prescription verification; Controlled substances",
    certificate: "Pharmacist licence|Pharmacist license; Pharmacy Technician Certification",
  },
  {
    occupations: "29-1021 29-1022 29-1023 29-1024 29-1292 31-9091 51-9081",
    technical:
      "Dental hygiene; Dental radiography|Dental X-rays; Orthodontics; Teeth cleaning|Scaling and polishing|Scaling and root planing; Dental restorations|Dental fillings; Root canal treatment|Endodontics; Periodontics; Four-handed dentistry|Chairside assistance; Dental impressions; Dental prosthetics; Oral surgery; Dental implants",
    certificate: "Dental Hygiene licence|Dental hygienist license; Certified Dental Assistant",
  },
  {
    occupations: "29-2034 29-2032 29-2035 29-2033 29-1124 29-1224",
    technical:
      "Radiography; Ultrasound; Magnetic resonance imaging|=MRI; Computed tomography|CT scanning|CT scans; Mammography; Radiation safety|Radiation protection; Fluoroscopy; Patient positioning; Contrast media administration; Nuclear medicine; Radiation therapy|Radiotherapy; Echocardiography",
    tool: "PACS",
    certificate: "ARRT|ARRT certification; ARDMS",
  },
  {
    occupations: "29-2011 29-2012 31-9097 19-4021 19-1022",
    technical:
      "Phlebotomy; Laboratory techniques; Hematology|Haematology; Clinical chemistry; Blood banking|Transfusion medicine; Urinalysis; Specimen collection|Specimen handling|Sample collection; Histology; Cytology; Serology; Microbiology; Immunoassay|ELISA; Gram staining; Flow cytometry; Pipetting; Aseptic technique; Gel electrophoresis; Western blotting|Western blot; DNA sequencing|Next-generation sequencing; Centrifugation",
    certificate:
      "ASCP certification|MLS (ASCP); Phlebotomy certification|Certified Phlebotomy Technician|Certified phlebotomist",
  },
  {
    occupations: "29-2055 31-9093 29-9093 29-1249 29-1242",
    technical:
      "Surgical assistance; Sterilization; Surgical instruments; Surgical scrubbing|Scrub nurse|Scrubbing in; Perioperative care|Perioperative nursing; Suturing; Laparoscopy; Autoclave operation|Autoclaving; Post-anesthesia care|Recovery room",
    certificate: "Certified Surgical Technologist",
  },
  {
    occupations: "29-2042 29-2043 53-3011 33-2011",
    technical:
      "Emergency medicine; Triage; Patient extrication; Defibrillation|=AED; Ambulance driving; Emergency vehicle operation; Airway management; Spinal immobilization; Hazardous materials; Fire suppression|Firefighting; Search and rescue",
    certificate: "EMT; Paramedic licence; CPR; Firefighter I|Firefighter II",
  },
  {
    occupations: "31-9092 43-6013 29-2072 29-9021 31-9094",
    technical:
      "Medical terminology; Medical records; Medical coding; Medical billing; Appointment scheduling in clinics|Patient scheduling; Insurance verification; Patient registration|Patient intake|Patient admission; Prior authorization; Medical transcription; HIPAA; Revenue cycle management; Electrocardiography; Injections|Giving injections",
    certificate:
      "Certified Medical Assistant; Certified Professional Coder|=CPC; RHIT|Registered Health Information Technician",
  },
  {
    occupations: "29-1131 29-2056 31-9096 39-2021 39-2011",
    technical:
      "Veterinary medicine; Animal handling|Animal restraint; Veterinary nursing; Animal grooming|Dog grooming|Pet grooming; Kennel maintenance|Kennel care; Animal vaccination; Dog training|Animal training; Small animal surgery; Animal nutrition; Animal welfare",
    certificate: "Registered Veterinary Technician|=RVT|=LVT",
  },
  {
    occupations: "29-1031 29-2051 21-1091 21-1094",
    technical:
      "Nutrition; Diet planning|Dietary planning|Therapeutic diets; Nutrition counseling|Nutritional counselling; Health education; Health promotion; Diabetes education; Public health; Community outreach",
    certificate: "Registered Dietitian; CHES|Certified Health Education Specialist",
  },
  {
    occupations: "29-1041 29-2081 29-2057",
    technical:
      "Eye examinations|Eye exams|Vision testing; Refraction testing; Contact lens fitting; Tonometry; Spectacle dispensing|Eyeglass fitting|Frame fitting; Ophthalmology",
    certificate: "American Board of Opticianry|=ABO certified",
  },
  {
    occupations: "11-9111 11-9121.01 13-1041.07",
    technical:
      "Healthcare management|Healthcare administration|Hospital administration; Clinical research; Good clinical practice; Clinical trial monitoring; Informed consent; Regulatory submissions; Patient safety; Clinical governance; Hospital accreditation|Joint Commission; Case report forms",
    certificate: "CCRP|Certified Clinical Research Professional; RAC|Regulatory Affairs Certification",
  },
];
