import type { Field } from "./field.ts";

export const TRADES: readonly Field[] = [
  {
    occupations: "47-2111 49-2094 49-2095 51-2022 47-3013",
    technical:
      "Electrical wiring; Electrical maintenance; Electrical troubleshooting; Conduit bending|Conduit installation; Cable pulling|Cable laying|Cable routing; Switchgear|Switchboards; Electrical panels|Panel wiring|Panel building; Transformers maintenance|Power transformers; Electrical testing|Insulation testing; Lockout/tagout|=LOTO; Lighting installation; Fire alarm systems|Fire alarms; Motor controls|Motor control; Variable frequency drives|=VFD; Three-phase power; Blueprint reading; PLC programming",
    tool: "Multimeter|Multimeters; Megger|Insulation tester; Oscilloscope|Oscilloscopes",
    certificate:
      "Journeyman licence; Master electrician; NEC code|National Electrical Code|18th Edition wiring regulations; OSHA 10",
  },
  {
    occupations: "47-2152 47-2151 49-9021 47-2011 47-2132",
    technical:
      "Plumbing; Pipefitting; HVAC; Refrigeration; Boiler maintenance|Boiler installation|Boilers; Heat pumps|Heat pump installation; Drain cleaning|Drain clearing; Water heaters|Water heater installation; Duct installation|Ductwork; Leak detection; Pipe welding; Gas fitting|Gas installation; Backflow prevention; Refrigerant recovery|Refrigerant handling; Sprinkler systems; Pump repair|Pump maintenance; Soldering; Underfloor heating",
    certificate:
      "EPA 608; NATE certification; Gas Safe registration|Gas Safe registered|Gas Safe; Plumbing licence|Plumbing license|Master plumber",
  },
  {
    occupations: "47-2031 51-7011 51-7042 47-3012 47-2081",
    technical:
      "Carpentry; Joinery; Drywall; Framing|Timber framing|Wood framing; Formwork|Shuttering; Finish carpentry|Trim work; Cabinet installation|Kitchen fitting; Flooring installation|Floor laying|Laminate flooring; Door and window installation|Window fitting|Door hanging; Stair building; Furniture making|Furniture restoration; Wood turning; Veneering; CNC routing; Deck building",
    tool: "Table saw|Table saws; Power tools; Hand tools; Nail gun|Nail guns",
    certificate: "OSHA 10; OSHA 30; CSCS card",
  },
  {
    occupations: "47-2021 47-2022 47-2044 47-2051 47-2061 47-2141 47-2161 47-2181 47-2171 47-2131 47-2121 47-2073",
    technical:
      "Masonry; Concrete work; Tiling; Painting and decorating; Roofing; Scaffolding; Plastering; Rebar installation|Steel fixing|Rebar tying; Insulation installation|Thermal insulation; Glazing|Glass installation; Demolition; Excavation|Trenching; Waterproofing; Grouting; Paving|Asphalt paving; Surface preparation|Sandblasting; Spray painting; Wallpapering|Wallpaper hanging; Site cleanup; Working at height|Work at heights|Fall protection; Grading and leveling|Site grading; Traffic control; Backhoe operation|Backhoe; Bulldozer operation|Bulldozer; Skid steer operation|Skid steer",
    certificate: "OSHA 10; CSCS card; Asbestos awareness|Asbestos removal certification; Confined space entry",
  },
  {
    occupations: "11-9021 47-1011 47-4011 13-1051 17-2051",
    technical:
      "Construction management; Site supervision; Estimating; Building codes; Quantity surveying|Quantity takeoff|Quantity takeoffs; Subcontractor management; Punch lists|Snagging; Building inspection|Building inspections; Building permits; Bid preparation|Bidding; Change orders; Site safety|Construction safety; Critical path method; Building information modeling|=BIM; Geotechnical engineering; Structural analysis; Stormwater management; Road construction|Highway construction; Soil testing; Bridge design",
    tool: "Procore; Bluebeam Revu; AutoCAD Civil 3D|Civil 3D; Primavera; PlanSwift",
    certificate: "OSHA 30; Professional Engineer licence; SMSTS; NEBOSH; IOSH",
  },
  {
    occupations: "51-4121 51-2041 47-2221 47-2211 51-4122",
    technical:
      "Welding; TIG welding; MIG welding; Arc welding; Metal fabrication; Plasma cutting; Oxy-fuel cutting|Oxyacetylene cutting|Flame cutting; Brake press operation|Press brake; Weld inspection; Grinding|Metal grinding; Flux-cored welding|FCAW; Structural steel|Steel erection; Rigging; Fitting and turning; Spot welding; Aluminium welding|Aluminum welding; Riveting",
    certificate: "Welding certification; 6G certification|6G welding; Certified Welding Inspector",
  },
  {
    occupations: "51-4041 51-9161 51-9162 51-4111 51-4034 51-4035",
    technical:
      "Machining; CNC machining; Precision measurement|Precision measuring instruments; G-code; Tool and die making; Geometric dimensioning and tolerancing|=GD&T; Lathe operation|Turning on lathes; Milling machine operation; Surface grinding; Electrical discharge machining|=EDM; Injection molding|Injection moulding; Fixture design; First article inspection; Swiss machining",
    tool: "Calipers|Vernier calipers; Micrometers|Micrometer; Mastercam; Coordinate measuring machine|=CMM; Fanuc controls|=Fanuc; Haas machines",
    certificate: "NIMS certification",
  },
  {
    occupations: "49-9041 49-9043 49-9044 49-9071 49-1011 17-3024",
    technical:
      "Mechanical maintenance; Preventive maintenance; Equipment repair; Hydraulics; Pneumatics; PLC programming; Vibration analysis; Bearing replacement; Conveyor systems|Conveyors; Gearboxes|Gearbox repair; Predictive maintenance|Condition monitoring; Total productive maintenance|=TPM; Lubrication; Shaft alignment|Laser alignment; Compressors|Air compressors; Building repairs|General repairs|Handyman; Electromechanical systems; Work orders; Spare parts management",
    tool: "CMMS|Computerized maintenance management system; SAP PM; Maximo",
    certificate: "CMRP; Lockout tagout certification",
  },
  {
    occupations: "49-3023 49-3031 49-3021 49-3042 49-3052 49-3041",
    technical:
      "Automotive repair; Engine repair; Vehicle diagnostics; Brake repair; Auto body repair; Transmission repair; Oil changes|Oil change; Wheel alignment; Tire fitting|Tyre fitting|Tire changing|Tire rotation; Suspension repair|Steering and suspension; Air conditioning service|Automotive air conditioning; Exhaust systems; Car painting|Automotive painting; Dent repair|Dent removal; Electric vehicle maintenance|Hybrid vehicles|High voltage systems; Fuel injection|Fuel systems; Vehicle inspection|Vehicle inspections|MOT testing; Clutch replacement",
    tool: "OBD scanner|Diagnostic scan tools|OBD-II",
    certificate: "ASE certification; State inspection licence|State inspection license; I-CAR",
  },
  {
    occupations: "49-3011 49-2091 51-2011 53-2011 53-2012 53-2031",
    technical:
      "Aircraft maintenance; Avionics; Aircraft inspection; Turbine engines; Sheet metal repair|Aircraft structures; Flight planning; Instrument flying|Instrument rating; Crew resource management; Cabin safety|Passenger safety; In-flight service; Airworthiness; Aircraft de-icing; Evacuation procedures",
    certificate:
      "A&P licence|A&P license|Airframe and Powerplant; ATPL|Airline Transport Pilot; Commercial pilot licence|Commercial pilot license; EASA Part-66; Type rating",
  },
  {
    occupations: "53-3032 53-3033 53-3031 53-3051 53-3052 53-3053 43-5021",
    technical:
      "Truck driving; Delivery driving; Route planning; Driver logs|Hours of service|Tachograph; Pre-trip inspection|Pre-trip inspections|Vehicle checks; Load securing|Securing loads; Passenger transport|Bus driving; Backing and parking trailers|Tractor-trailer driving|Tractor-trailer; Proof of delivery; Defensive driving; Last-mile delivery; Hazardous materials; GPS navigation; Chauffeuring; Parcel delivery|Courier delivery",
    certificate:
      "Commercial driving licence; Hazmat endorsement|HazMat endorsed; Tanker endorsement; Driver CPC; DOT medical card|DOT physical; TWIC card|TWIC; Passenger endorsement",
    soft: "Reliability",
  },
  {
    occupations: "53-7065 53-7062 53-7064 53-7051 53-1042 53-7063 53-7021",
    technical:
      "Order fulfillment; Forklift operation; Material handling; Packaging; Shipping and receiving; Stock replenishment|Restocking|Shelf stocking|Stocking shelves; Pallet jack operation|Pallet jack|Pallet trucks; Reach truck operation|Reach truck; Loading and unloading|Truck loading; Pick and pack|Picking and packing; Palletizing|Shrink wrapping; Goods receipt|Goods-in; Crane operation; Overhead cranes; Banksman|Slinging and signalling; Cherry picker operation|Cherry picker; Heavy lifting|Lifting heavy objects",
    tool: "RF scanners; Barcode scanners",
    certificate:
      "Forklift licence; Manual handling certificate|Manual handling training; NCCCO|Crane operator certification",
    soft: "Physical stamina; Reliability",
  },
  {
    occupations: "51-1011 11-3051 51-2092 51-9061 51-9111 17-2112 51-9023",
    technical:
      "Assembly; Machine operation; Quality control; Lean manufacturing; 5S methodology|=5S; Production planning; Visual inspection; Packaging; Machine setup|Machine set-up|Changeovers; Assembly line work|Assembly line|Production line work|Production line; Standard operating procedures|=SOP|=SOPs; Failure mode and effects analysis|=FMEA; Overall equipment effectiveness|=OEE; Time and motion studies|Time studies; Value stream mapping; Cleanroom work|Clean room|Cleanroom; Batch records; Corrective and preventive action|=CAPA; Blending and mixing; Non-destructive testing|=NDT; Process validation; Gemba walks; Poka-yoke; Line leadership|Line supervision",
    tool: "Torque wrench|Torque wrenches; Calipers",
    certificate: "Six Sigma Green Belt; ISO 9001; IPC-A-610|IPC certification; Certified Quality Engineer|=CQE",
  },
  {
    occupations: "45-2 45-1 11-9013 37-3011 37-1012 37-3013 45-4 19-1013 37-2021",
    technical:
      "Agriculture; Animal husbandry; Irrigation; Landscaping; Horticulture; Forestry; Harvesting|Crop harvesting; Tractor operation|Tractor driving; Planting; Pruning|Tree pruning; Pest control|Pest management; Pesticide application|Pesticides; Milking|Dairy farming; Greenhouse management|Greenhouse; Chainsaw operation|Chainsaw; Lawn care|Mowing|Lawn mowing; Soil analysis|Soil science; Fertilization|Fertilizer application; Viticulture|Vineyard work; Beekeeping; Tree felling|Logging operations; Snow removal; Organic farming; Aquaculture|Fish farming; Crop rotation; Hardscaping; Poultry farming",
    certificate:
      "Pesticide applicator licence|Pesticide applicator license|Pesticide license; Certified Arborist|ISA Certified Arborist; Chainsaw certificate",
  },
  {
    occupations: "51-8031 51-8013 51-8021 47-5 51-8093 49-9051 49-9081 47-2231",
    technical:
      "Power generation; Water treatment|Wastewater treatment; Boiler operation; Oil and gas; Mining; SCADA; Power line maintenance|Line work|Overhead lines; Solar panel installation|Photovoltaic installation|Solar installation; Wind turbine maintenance; Blasting|Explosives handling; Drilling operations; Well control; Pipeline operations; Substation maintenance; Permit to work; Gas detection",
    certificate:
      "GWO training; Water treatment operator licence|Water operator license; H2S certification|H2S Alive; Confined space entry; NABCEP",
  },
  {
    occupations: "51-6 27-1022 51-9071",
    technical:
      "Sewing; Pattern making|Patternmaking; Textile production; Fashion design; Embroidery; Upholstery; Garment alterations|Alterations; Dry cleaning; Ironing|Pressing garments; Fabric cutting; Shoe repair|Leatherwork; Jewelry making|Jewellery making|Goldsmithing; Stone setting; Draping; Knitting|Weaving",
    tool: "Sewing machines|Sewing machine|Overlock machine",
  },
];
