import type { Field } from "./field.ts";

export const SERVICE: readonly Field[] = [
  {
    occupations: "35-1011 35-1012 35-2014 35-2012 35-2013 35-2019",
    technical:
      "Cooking; Menu planning; Food safety; HACCP; Kitchen management; Food cost control; Knife skills; Recipe development|Recipe creation|Developing recipes; Plating|Food presentation|Plate presentation; Line cooking|Line cook; Station management|Mise en place; Grilling|Grill station|Broiling; Sauce making|Sauces; Portion control; Fine dining; Stock ordering|Food ordering|Ordering ingredients; Allergen management|Allergen awareness|Food allergens; Sous vide; Garde manger|Cold kitchen; Fish preparation|Fish filleting; Vegetarian cooking|Vegan cooking|Plant-based cooking; Italian cuisine; French cuisine; Asian cuisine|Japanese cuisine|Chinese cuisine; Mediterranean cuisine; Menu costing; Kitchen hygiene|Kitchen sanitation; Catering; Banquet cooking; Waste reduction|Food waste reduction",
    certificate:
      "ServSafe; Food handler card; Level 2 Food Hygiene|Level 3 Food Hygiene|Food Safety Level 3|Food Safety Level 2; Certified Executive Chef; Culinary degree|Culinary arts degree|Culinary diploma",
    soft: "Stress management; Leadership; Creativity; Teamwork",
  },
  {
    occupations: "51-3011 51-3021 51-3092 35-2021 51-3022",
    technical:
      "Baking; Butchery; Food preparation for production|Food processing; Bread making|Sourdough; Pastry making|Viennoiserie|Laminated dough; Cake decorating; Chocolate work|Chocolatier|Confectionery; Dough preparation|Dough mixing; Dessert preparation|Desserts; Meat cutting|Deboning; Sausage making|Charcuterie; Food packaging; Cheese making|Cheesemaking",
    certificate: "Food handler card; HACCP",
  },
  {
    occupations: "35-3011 35-3023 35-3023.01 35-3031 35-9031 35-9011 35-3041",
    technical:
      "Waiting tables; Bartending; Barista skills; Wine knowledge; Food service; Cash handling; Cocktail making|Cocktail preparation|Cocktails; Latte art; Taking orders|Order taking; Table setting|Setting tables; Tray service; Silver service; Fast food; Seating guests|Hosting guests; Bar stock management|Bar inventory; Beer knowledge|Draught beer|Cellar management; Coffee brewing|Coffee making; Menu knowledge; Responsible alcohol service",
    tool: "Micros POS; Espresso machine|Espresso machines; Toast POS; OpenTable",
    certificate:
      "TIPS certification; Personal licence holder|Alcohol server permit|Responsible beverage service; WSET|WSET Level 2; Certified Sommelier",
    soft: "Customer focus; Multitasking; Teamwork",
  },
  {
    occupations: "11-9051 11-9081 43-4081 39-6012 39-6011 37-2012 37-1011 11-9072",
    technical:
      "Hotel management; Housekeeping; Guest services; Reservations; Check-in and check-out|Guest check-in; Night audit; Revenue management|Yield management; Room service; Room inspection|Room inspections; Bed making|Making beds; Linen management; Concierge services|Concierge; Luggage handling; Restaurant management; Food and beverage management|Food and beverage|=F&B; Staff rostering|Staff scheduling|Rota planning|Shift scheduling; Banquet management; Guest complaints; Health inspections; Leisure facility management; Spa management",
    tool: "Opera PMS; Amadeus; Sabre GDS; Cloudbeds; Booking.com extranet",
    certificate: "Certified Hotel Administrator; ServSafe",
  },
  {
    occupations: "41-3041 39-7011 39-7012 43-4181",
    technical:
      "Travel planning; Tour guiding; Reservations; Ticketing|Airline ticketing; Itinerary planning|Itineraries; Cruise sales; Destination knowledge; Group travel; Visa applications; Heritage interpretation",
    tool: "Amadeus; Sabre GDS; Galileo GDS",
    certificate: "IATA certification; Tour guide licence|Licensed tour guide",
  },
  {
    occupations: "41-2031 41-1011 41-2011 41-2021 27-1026",
    technical:
      "Retail sales; Customer service; Cash handling; Point of sale; Merchandising; Store management; Loss prevention; Stock control; Product displays|Window displays|Window dressing; Product knowledge; Returns and exchanges|Refunds; Opening and closing procedures|Store opening|Store closing; Fitting room service; Shift supervision|Shift management|Shift lead; Planograms|Planogram; Key holder|Keyholder; Personal shopping|Clienteling; Price tagging; Sales targets|Meeting sales targets|Sales quotas; Loyalty programs|Loyalty programmes; Store layout; Self-checkout; Mystery shopping; Click and collect",
    tool: "Shopify POS; Square POS; Lightspeed POS",
    soft: "Customer focus; Communication; Persuasion",
  },
  {
    occupations: "41-4011 41-4012 41-3091 11-2022 41-1012 41-3011 41-9031",
    technical:
      "Sales; B2B sales; Account management; Business development; Lead generation; Negotiation; Prospecting; Sales forecasting; Cold calling; Territory management|Territory sales; Sales presentations|Product demonstrations|Product demos; Pipeline management|Sales pipeline; Closing sales|Closing deals; Quotations|Sales quotes|Preparing quotes; Channel sales|Partner management|Channel management; Solution selling|Consultative selling; Medical device sales|Medical sales; Pharmaceutical sales; Customer retention|Client retention; Tender writing|Bid writing; SPIN selling|Challenger sale|MEDDIC; Distributor management; Advertising sales; Sales training; Key accounts; After-sales service",
    tool: "Salesforce; HubSpot; Pipedrive; LinkedIn Sales Navigator; ZoomInfo; Outreach.io",
    soft: "Persuasion; Goal setting; Relationship building",
  },
  {
    occupations: "43-4051 41-9041 43-3011 43-5031 43-5032",
    technical:
      "Customer service; Call center operations; Complaint handling; Data entry; Telemarketing; Collections; Dispatching|?Dispatch; Inbound calls; Outbound calls; Live chat support|Chat support; Customer onboarding; Ticketing systems|Ticketing system; Service level agreements|=SLA|=SLAs; First call resolution; Radio communication|Two-way radio; Customer satisfaction surveys|=CSAT|=NPS; Emergency call handling|911 calls; Email support; Customer success",
    tool: "Zendesk; Freshdesk; Intercom support; Avaya; Genesys; Computer-aided dispatch|CAD dispatch",
    soft: "Patience; Active listening; Empathy",
  },
  {
    occupations: "39-5012 39-5011 39-5092 39-5094 39-5091 31-9011 11-9179.02",
    technical:
      "Hairdressing; Hair coloring; Manicure; Skincare; Cosmetology; Massage therapy; Barbering|Men's haircuts|Beard trimming; Blow drying|Blow-dry; Hair extensions; Balayage|Highlights and balayage; Perms|Permanent waves; Waxing|Hair removal; Facials|Facial treatments; Eyelash extensions|Lash extensions; Eyebrow shaping|Threading; Pedicure|Pedicures; Gel nails|Acrylic nails; Bridal makeup; Deep tissue massage|Swedish massage; Aromatherapy; Reflexology; Hot stone massage; Retail product sales in salons|Salon retail; Laser hair removal; Spray tanning",
    certificate:
      "Cosmetology licence; Esthetician licence|Esthetician license|Licensed esthetician; Barber licence|Barber license; Massage therapist licence|Licensed massage therapist|=LMT; NVQ Hairdressing|NVQ Beauty Therapy",
  },
  {
    occupations: "39-9031 27-2022 39-9032 11-9179.01 33-9092",
    technical:
      "Fitness instruction; Yoga instruction; Sports coaching; Nutrition; Pilates; Group fitness classes|Group exercise|Group fitness|Spin classes|Zumba; Exercise programming|Workout plans; Fitness assessments|Fitness testing; Swimming instruction|Swim instruction|Teaching swimming; Lifeguarding|Lifeguard; Functional training|Kettlebell training; Recreation programming|Recreation planning; Camp counseling; Strength and conditioning; Athlete development; Match analysis; Martial arts instruction; Gym sales|Membership sales",
    certificate:
      "Personal trainer certification; CPR; Lifeguard certification|Certified lifeguard; ACE certification|=NASM|=ACSM; Yoga teacher certification|RYT 200|RYT-200; UEFA coaching licence|UEFA B licence",
    soft: "Motivating others; Communication",
  },
  {
    occupations: "33-9032 33-3051 33-3012 33-9099.02 33-1091 33-3021 11-3013.01 33-9021",
    technical:
      "Security; Surveillance; Patrol; Investigation; Law enforcement; Access control; Crowd control|Crowd management; Incident reports|Incident reporting; Alarm response|Alarm systems; Bag searches|Bag checks|Screening of visitors; Close protection|Executive protection|Bodyguard; Criminal investigation; Evidence collection|Crime scene processing; Arrest procedures; Interrogation; Traffic enforcement; Report writing; Inmate supervision|Custody supervision; Firearms handling|Firearms; Self-defense|Self-defence|Defensive tactics; Door supervision; K9 handling; Key control; Intelligence analysis",
    tool: "Metal detectors|X-ray screening; Body-worn cameras",
    certificate:
      "Security guard licence; Firearms licence|Firearms license|Armed guard card; Peace officer certification|POST certification; CCTV licence; First aid certificate; Certified Protection Professional",
    soft: "Integrity; Reliability; Conflict resolution",
  },
  {
    occupations: "37-2011 37-2012 37-2019 35-9021",
    technical:
      "Cleaning; Laundry; Waste management; Carpet cleaning; Window cleaning; Floor care|Floor waxing|Floor buffing|Floor polishing|Mopping; Chemical handling for cleaning|Cleaning chemicals|COSHH; Deep cleaning; Disinfection|Sanitizing; Restroom cleaning|Toilet cleaning; Pressure washing; Dishwashing|Washing dishes; Vacuuming|Dusting; Hospital cleaning; Trash removal|Refuse collection",
    soft: "Reliability; Physical stamina; Attention to detail",
  },
  {
    occupations: "39-4 11-9171",
    technical:
      "Funeral arranging|Funeral planning|Funeral directing; Embalming; Cremation; Bereavement support|Grief counseling; Mortuary science",
    certificate: "Funeral director licence|Funeral director license",
  },
];
