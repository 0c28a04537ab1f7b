"""Phrases that made job ads and resumes are worded with. Wording only: nothing here may tell the label."""

AD_OPENINGS = (
    "{title}\n", "Job title: {title}\n", "We are looking for a {title} to join our team.\n", "Now hiring: {title}.\n",
    "## Job title\n{title}\n", "Position: {title}\nLocation: {place}\n", "Our client in {place} is seeking an experienced {title}.\n",
    "{title} wanted\n", "As a {title} you will be part of a growing company.\n", "Are you a {title}? Then read on.\n",
)  # fmt: skip
AD_ABOUT = (
    "We are a mid-sized company with a friendly team.", "About us: we have served our clients for more than twenty years.",
    "We offer a competitive salary, health insurance and flexible hours.", "You will report to the department head.",
    "Full-time, permanent position.", "We are an equal opportunity employer.", "The role is based in {place}.", "",
)  # fmt: skip
AD_DUTIES = ("Responsibilities", "What you will do", "Your tasks", "Duties:", "## Responsibilities", "The role", "Key responsibilities include")
AD_MUSTS = ("Requirements", "Required skills", "What we expect", "You bring", "## Required Skills", "Must have", "Qualifications")
AD_SKILL = (
    "{skill}", "Experience with {skill}", "Good knowledge of {skill}", "Proficiency in {skill}", "{skill} required",
    "You know {skill} well", "Hands-on work with {skill}", "{skill}: solid practical experience",
)  # fmt: skip
YEARS = (
    "At least {years} years of experience.", "{years}+ years in a similar role.", "Minimum {years} years of relevant work experience.",
    "Has spent at least {years} years working as a {title}.",
)  # fmt: skip
DEGREES = {
    1: ("No degree required", "Some high school"), 2: ("High school diploma", "GED"),
    3: ("Associate degree", "Vocational certificate", "Trade school certificate"),
    4: ("Bachelor's degree", "Bachelor of Science", "Bachelor of Arts", "B.A."),
    5: ("Master's degree", "MBA", "Doctorate", "Master of Science"),
}  # fmt: skip
SOFT = (
    "strong communication skills", "team player", "problem solving", "time management", "attention to detail", "Microsoft Office",
    "customer service", "leadership", "fast learner", "organized and reliable", "multitasking", "fluent in English and Spanish",
    "works well under pressure", "self-motivated", "analytical thinking", "conflict resolution",
)  # fmt: skip
PLACES = ("Austin", "Leeds", "Toronto", "Denver", "Lyon", "City , State", "Boston, MA", "remote", "Chicago", "Pune", "Berlin", "Ohio")
RESUME_OPENINGS = (
    "{title}\nSummary\n{soft} professional with {years} years of experience.", "{title}\nProfile\n{title} with {years} years in the field, {soft}.",
    "Professional Summary\nExperienced {title}, {soft}.", "{title}\nCareer Overview\n{years} years of experience. {soft}.",
    "## Personal Information\n## Summary\n{title}, {soft}", "Objective\nTo obtain a position as {title}.", "{title}",
)  # fmt: skip
RESUME_SKILLS = ("Skills", "Highlights", "Core Qualifications", "## Skills", "Technical skills:", "Areas of expertise", "Accomplishments and tools")
RESUME_WORK = ("Experience", "Work History", "Professional Experience", "## Experience", "Employment")
RESUME_POST = (
    "{title}\n{start} to {end} Company Name City , State", "{start} - {end}\n{title}, Company Name", '"{title}" - {start}-{end}',
    "Company Name {start} to {end} {title}", "{title} ({start} to {end})",
)  # fmt: skip
RESUME_SCHOOL = ("Education\n{degree} : {field} , {start} University City , State", "Education and Training\n{degree} {start}", "## Education\n{degree}, {field}")
BULLETS = ("- ", "* ", "• ", "", "", "· ", "1. ", "> ")
