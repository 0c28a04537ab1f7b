// Word lists behind the judgement on names. Folded, lower case, space-separated.

/** Small words inside names of many languages. */
export const PARTICLES = `
de da do dos das del della di du la le van von vom zu zur der den het ten ter te bin ibn bint ben al el abu abd ul af av y e i st san mac mc o d
`;

/** Words that never stand in a person's name, whatever a name list says: headings, titles, degrees, skills, places, months. */
export const NEVER_NAME_WORDS = `
resume cv curriculum vitae profile summary objective contact details personal information experience education skills work employment history
professional career highlights qualifications references projects certifications languages interests hobbies about address phone email mobile portfolio
lebenslauf persoenliche daten berufserfahrung ausbildung kenntnisse perfil experiencia formacion educacion habilidades competences formation langues esperienza istruzione
manager engineer developer analyst consultant designer director officer specialist coordinator assistant accountant administrator architect associate
teacher nurse chef cook driver technician supervisor executive president vice senior junior lead head chief principal staff intern trainee student graduate
sales marketing finance human resources business customer service operations product project software web data mobile cloud network systems security quality
attorney lawyer paralegal advocate banker realtor stylist artist writer editor producer photographer pilot mechanic electrician plumber welder carpenter
fitness trainer coach instructor professor lecturer tutor librarian scientist researcher physician doctor dentist pharmacist therapist
university college school institute academy hospital company corporation inc llc ltd gmbh group bank services solutions technologies international
bachelor master science arts engineering mba bsc msc phd ba bs ms ma btech mtech be me diploma degree
java python ruby perl swift scala julia rust kotlin angular react spring django excel word oracle access azure linux docker jenkins maven selenium sas sap
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
new york london paris berlin tokyo delhi mumbai bangalore bengaluru hyderabad chennai pune kolkata noida gurgaon gurugram dubai singapore sydney melbourne
toronto vancouver montreal chicago boston houston dallas austin seattle denver atlanta miami phoenix philadelphia portland orlando charlotte detroit
san francisco los angeles diego las vegas washington madrid barcelona lisbon rome milan amsterdam rotterdam brussels zurich geneva vienna munich hamburg frankfurt cologne
india usa america canada australia germany france spain italy brazil mexico china japan england ireland scotland wales
north south east west american indian english german french spanish italian chinese japanese
the and for with from into your our my this that will have has was were are not
`;

/** Words after a capitalised pair that make it an organisation or a place. */
export const ORGANISATION_WORDS = `
university college school institute academy hospital clinic center centre foundation inc llc ltd corp corporation company co group bank street st avenue ave road
award scholarship fellowship prize award airport hotel hotels restaurant stores store & and associates partners financial insurance method theorem
`;
