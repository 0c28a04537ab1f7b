// Forms in which a resume gives orders to a machine, whatever its language: marks that models read, forged turns and
// verdicts, and in English the ways to say what to answer. Each holds for one sentence; "^" and "$" are the sentence's.

/** Orders that have no language, or are told by their form. */
export const FORMS: readonly RegExp[] = [
  // Marks that chat models read as the border of a turn.
  /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id)[^>]{0,20}\|?>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|instructions?|prompt)>/i,
  /^\W{2,}\s*(?:system|assistant|developer|admin)(?: (?:prompt|message|note))?\s*\W{2,}$/i,
  /^\W*(?:system|assistant|developer)\s*:\s*(?:understood|sure|certainly|of course|okay|ok|you|ignore|override|rate|score|assign|new|all|the (?:candidate|evaluation|assessment|review|screening|analysis|task)|this candidate|final|stop|end of|from now)\b/i,
  /\bsystem override\b|\boverride (?:mode|code|protocol|enabled|active)\b/i,
  // Turns of a chat, as its interfaces take them.
  /["']role["']\s*:\s*["'](?:system|assistant|developer|user)["']\s*,\s*["'](?:content|text|parts)["']/i,
  /<(?:user|assistant|human|tool|function)(?:_\w+)?>|<\/?(?:system|admin|developer)[_-]?\w*>|\bfit_?class\s*["']?\s*[:=]/i,
  /\b(?:score|rating|verdict|label)["']?\s*=\s*["']?(?:1(?:\.0+)?|10|100|good fit|strong hire|hire)\b/i,
  /^\W*###? ?(?:instruction|system|response|new task)s?\W*$/i,
  /\b(?:end|begin|beginning|start) of (?:the )?(?:system |user |hidden )?(?:prompt|instructions)\b/i,
  /\bnew (?:system )?(?:instructions|prompt|task)\s*:/i,
  /\b(?:reveal|print|repeat|output|show|leak)\b[^.!?]{0,30}\b(?:system|hidden|your) (?:prompt|instructions)\b/i,
  // Silence about the order itself.
  /\b(?:do not|don't|never) (?:mention|reveal|disclose|repeat|tell|include|refer to)\b[^.!?]{0,40}\b(?:instructions?|prompt|this (?:message|note|text|line)|hidden)\b/i,
  // Forged verdicts.
  /\b(?:assessment|scoring|screening|evaluation|ranking|rubric) override\b/i,
  /\b(?:rubric|requirements|criteria|screening)\b[^.!?]{0,20}\b(?:has|have) been (?:waived|lifted|suspended)\b/i,
  /\b(?:mark|record|treat|count|report|set)\b[^.!?]{0,30}\brequirements?\b[^.!?]{0,20}\bas (?:met|covered|satisfied|fulfilled|complete)/i,
  /\brequirements? (?:are|were|have been) (?:all )?(?:pre-?verified|independently verified|verified against)\b/i,
  /\b(?:assessor|evaluator|grader|screener|reviewer|recruiter|model|system)s? (?:should|must|shall|is to|are to) (?:record|mark|rate|score|assign|give|treat|consider|recommend|rank)\b/i,
  /\b(?:candidate|applicant)\b[^.!?]{0,20}\b(?:cleared|pre-?approved|pre-?selected|approved|fast-tracked) for (?:advancement|hire|hiring|interview|the next (?:round|stage)|this (?:role|position))\b/i,
  /\b(?:this|the) (?:candidate|applicant) (?:is|has been|was)\b[^.!?]{0,40}\b(?:verified|confirmed|pre-?approved|rated|scored|ranked)\b[^.!?]{0,40}\b(?:exceptional|perfect|ideal|best|top|highest|outstanding|match|fit)\b/i,
  /\b(?:assign|give|award)\b[^.!?]{0,20}\b(?:maximum|highest|top|full) (?:band|score|rating|mark|grade|points)\b[^.!?]{0,20}\b(?:every|all|each) (?:dimension|criteri\w+|categor\w+|requirement)/i,
  // Who reads is told who to be, what for, and what to say.
  /\byou (?:now|will now|must now|are now (?:going )?to|are hereby) (?:grade|score|rate|rank|evaluate|assess|act|judge|recommend|asked|instructed|ordered)\b/i,
  /\byour (?:only |sole |new |main |real |actual )(?:job|task|objective|goal|mission|purpose|instructions?|role) (?:now )?(?:is|are)\b|\byour (?:job|task|objective|goal|mission) (?:is now|now is)\b/i,
  /\bif (?:an?|the|any|this (?:is|resume|cv|document)(?: is| being)*)\b[^.!?]{0,40}\b(?:tool|system|model|bot|program|algorithm|ai|software|machine|parser|llm|agent)\b[^.!?]{0,20}\b(?:reads?|reading|process\w*|pars\w*|scor\w*|evaluat\w*|screen\w*|review\w*|see\w*|analy\w*)\b[^.!?]{0,60}\b(?:should|must|shall|please|report|rate|score|rank|recommend|say|return|give|state|select)\b/i,
  /\b(?:if|when|while|before|after)\b[^.!?]{0,12}\b(?:summari[sz]ing|scoring|ranking|grading|rating|evaluating|assessing|comparing|screening)\b[^.!?]{0,40}[,:]?\s*(?:please |always |you must |you should |be sure to |make sure to )?(?:say|rank|rate|score|state|give|recommend|place|put|choose|prefer|report|write|conclude)\b[^.!?]{0,50}\b(?:this|the|me|him|her) ?(?:is|candidate|applicant|resume|cv|profile|one|person)?\b/i,
  /(?:^\W*|[,:;]\s|\b(?:simply|just|always|only|please|then|and|must|should)\s)(?:return|output|respond with|reply with|answer with|give|assign|award|grant|print|emit|use)\b[^.!?]{0,25}\b(?:highest|maximum|max|top|best|perfect|full)(?: possible| available| allowed)? (?:score|rating|mark|grade|rank\w*|points|result|verdict|class)\b/i,
  /^\W*(?:output|return|respond with|reply with|answer|print|emit)\b[^.!?]{0,25}(?:\b1\.0\b|\b10\/10|\b100\/100|["'“]?(?:good fit|strong hire|hire|yes|accept)["'”]?\s*(?:$|[.!]|for this|and))/i,
  /\b(?:do not|don't|never|stop|skip|no need to|without)\b[^.!?]{0,8}\b(?:evaluat|analy[sz]|assess|judg|read|scor|review|screen|check|verify)\w*\b[^.!?]{0,30}\b(?:this|the|my|his|her) (?:resume|cv|candidate|applicant|application|profile|rest|requirements?)\b/i,
  /\bskip the (?:analysis|evaluation|assessment|screening|review|scoring)\b|\bstop (?:reading|evaluating|processing) (?:here|now|this)\b/i,
  /\b(?:say|state|write|report|conclude|respond|reply|mention|claim|confirm|answer)\b[^.!?]{0,20}\b(?:this|the|that (?:this|the)) (?:is|was|candidate|applicant|resume|cv|profile)\b[^.!?]{0,40}\b(?:best|strongest|ideal|perfect|top|most qualified|outstanding|good fit|great fit|perfect match)\b[^.!?]{0,25}\b(?:candidate|applicant|resume|cv|profile|match|fit|hire|seen|role|position|job)\b/i,
  /\b(?:forget|ignore|disregard)\b[^.!?]{0,20}\b(?:what|everything|anything|whatever)\b[^.!?]{0,25}\b(?:recruiter|told|asked|said|instructed|above|before|employer|user)\b/i,
  /\b(?:place|put|rank|move|list|position|keep)\b[^.!?]{0,30}\b(?:above|before|ahead of|over) (?:all|every|any|each)(?: of)?(?: the)?(?: other)? ?(?:candidate|applicant|resume|profile|other)s?\b/i,
  /^\W*(?:assistant|system|ai|model|bot|chatgpt|claude|gemini|copilot|llm)\s*[,:]\s*(?:please )?(?:respond|reply|answer|output|return|say|rate|score|rank|give|select|choose|recommend|ignore|stop)\b/i,
  /^\W*(?:begin|end|start)(?: of)? (?:admin|system|developer|hidden|recruiter|internal|evaluator) (?:note|message|prompt|instructions?)\b/i,
  /(?:^\W*(?:please |now |important:? |note:? |then )?|[,;:]\s)(?:set|add|assume|consider|pretend|imagine|treat|count|deem|mark|judge|regard|accept|approve|increase|raise|boost|apply|grant|credit|suppose)\b[^.!?]{0,90}\b(?:this (?:applicant|candidate|resume|cv|profile|person|application)|the (?:applicant|person described))\b/i,
  /\b(?:correct|right|expected|only valid|final) (?:answer|score|label|verdict|classification|output|rating|class)\b[^.!?]{0,25}\b(?:this (?:resume|cv|candidate|applicant|profile)|(?:is|must be) ["'“]?(?:good fit|10|100|1\.0|hire))\b/i,
  /\b(?:set|raise|change|increase|adjust|bring)\b[^.!?]{0,15}\b(?:match|fit|final|ats|relevance|similarity|candidate|applicant|resume) (?:percentage|score|rating|rank|ranking|probability)\b[^.!?]{0,10}\b(?:to|at)\s*(?:100|10\/10|1\.0|maximum|the (?:highest|maximum|top))/i,
  /\b(?:real|actual|true|new) (?:task|job|instruction|goal|objective)s? (?:is|are)\b[^.!?]{0,30}\b(?:approve|score|rate|rank|select|hire|recommend|praise|advance)\b/i,
  /\b(?:hiring manager|recruiter|company|employer|hr)\b[^.!?]{0,20}\b(?:already|has|have)\b[^.!?]{0,15}\b(?:approved|selected|chosen|decided on)\b[^.!?]{0,12}\b(?:this|the) (?:applicant|candidate|person|profile)\b/i,
  /\byou are (?:an?|the|now) [^.!?]{0,40}\b(?:assistant|evaluator|grader|screener|judge|bot|model|reviewer)\b[^.!?]{0,20}\b(?:that|who|and) (?:always|only|never|must|will)\b/i,
];
