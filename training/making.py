"""Made job ads and resumes from the skill-occupation facts: what is in them is decided here, the wording drawn at random.

Length and format are drawn before, and independently of, how well a resume fits: see tests/test_making.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from training import wording as w
from training.sources import Occupation

DUTIES_OF_A_RESUME = 9


@dataclass(frozen=True)
class MadeJob:
    occupation: Occupation
    skills: tuple[str, ...]
    tasks: tuple[str, ...]
    years: int
    place: str
    text: str


def some(rng: Random, items: Sequence, count: int) -> list:
    return rng.sample(list(items), min(count, len(items)))


def pick_skills(rng: Random, occupation: Occupation, count: int) -> list[str]:
    """Half of the technologies come from those O*NET calls hot or in demand, when there are enough."""
    hot = [name for name, is_hot in occupation.technologies if is_hot]
    chosen = some(rng, hot, count // 2)
    return chosen + some(rng, [n for n, _ in occupation.technologies if n not in chosen], count - len(chosen))


def listed(rng: Random, lines: Sequence[str]) -> str:
    style = rng.random()
    if style < 0.25:
        return ", ".join(line.rstrip(".") for line in lines) + "."
    if style < 0.4:
        return " ".join(line.rstrip(".") + "." for line in lines)
    bullet = rng.choice(w.BULLETS)
    return "\n".join(bullet + line for line in lines)


def make_ad(rng: Random, title: str, tasks: Sequence[str], skills: Sequence[str], zone: int, years: int | None = None, place: str | None = None) -> str:
    fill = {"title": title, "place": place or rng.choice(w.PLACES), "years": years or rng.randint(1, 2 * zone)}
    parts = [rng.choice(w.AD_DUTIES) + "\n" + listed(rng, tasks)]
    if skills:
        form = rng.choice(w.AD_SKILL) if rng.random() < 0.5 else None
        lines = [(form or rng.choice(w.AD_SKILL)).format(skill=s) for s in skills]
        if rng.random() < 0.4:
            lines += some(rng, w.SOFT, 2)
        parts.append(rng.choice(w.AD_MUSTS) + "\n" + listed(rng, lines))
    if rng.random() < 0.6:
        parts.append(rng.choice(w.YEARS).format(**fill))
    if rng.random() < 0.5:
        parts.append(rng.choice(w.DEGREES[zone]))
    rng.shuffle(parts)
    about = rng.choice(w.AD_ABOUT).format(**fill)
    return rough(rng, rng.choice(w.AD_OPENINGS).format(**fill) + about + "\n" + "\n".join(parts))


def make_job(rng: Random, occupation: Occupation) -> MadeJob:
    skills = pick_skills(rng, occupation, rng.randint(3, 8))
    tasks = some(rng, occupation.tasks, rng.randint(3, 6))
    title = rng.choice((occupation.title, *some(rng, occupation.titles, 3)))
    years, place = rng.randint(1, 2 * occupation.zone), rng.choice(w.PLACES)
    text = make_ad(rng, title, tasks, skills, occupation.zone, years, place)
    return MadeJob(occupation, tuple(skills), tuple(tasks), years, place, text)


def make_resume(
    rng: Random, occupation: Occupation, kept: Sequence[str], avoided: Sequence[str], shared_tasks: Sequence[str],
    years: int | None = None, place: str | None = None,
) -> str:  # fmt: skip
    """A resume of an occupation that names the `kept` skills, none of the `avoided`, and some of the job's own tasks.

    `years` is how long the person has worked, drawn when not given: two posts of half of it each.
    """
    listed_skills = rng.randint(6, 11)
    others = [n for n, _ in occupation.technologies if n not in avoided and n not in kept]
    skills = [*kept, *some(rng, others, max(listed_skills - len(kept), 0))][:listed_skills]
    skills += some(rng, w.SOFT, max(listed_skills - len(skills), 0) + 2)
    rng.shuffle(skills)
    duty_count = rng.randint(4, DUTIES_OF_A_RESUME)
    own = [t for t in occupation.tasks if t not in shared_tasks]
    duties = [*some(rng, shared_tasks, duty_count // 2)]
    duties += some(rng, own, duty_count - len(duties))
    rng.shuffle(duties)
    title = rng.choice((occupation.title, *some(rng, occupation.titles, 3)))
    years = years if years is not None else rng.randint(1, 20)
    start = rng.randint(1996, 2024 - years)
    half_years = (years + 1) // 2
    fill = {"title": title, "years": years, "soft": rng.choice(w.SOFT), "start": start, "end": start + half_years,
            "degree": rng.choice(w.DEGREES[occupation.zone]), "field": rng.choice(("Business", "Science", "General Studies", "Arts", occupation.title))}  # fmt: skip
    half = len(duties) // 2
    work = rng.choice(w.RESUME_WORK) + "\n"
    spans = ((start, start + half_years), (start + half_years, start + years))
    for block, (first, last) in zip((duties[:half], duties[half:]), spans):
        post = {**fill, "title": rng.choice((title, rng.choice(occupation.titles))), "start": first, "end": max(last, first + 1)}
        head = rng.choice(w.RESUME_POST).format(**post)
        head = head.replace("City , State", place) if place else head
        work += head + "\n" + listed(rng, [past(rng, t) for t in block]) + "\n"
    parts = [work, rng.choice(w.RESUME_SKILLS) + "\n" + listed(rng, skills), rng.choice(w.RESUME_SCHOOL).format(**fill)]
    rng.shuffle(parts)
    return rough(rng, "\n".join([rng.choice(w.RESUME_OPENINGS).format(**fill), *parts]))


def past(rng: Random, task: str) -> str:
    """ "Prepare reports, ..." as resumes say it: sometimes "Prepared", sometimes shortened at a comma."""
    first, _, rest = task.partition(" ")
    if rng.random() < 0.5 and first.isalpha():
        first = first + "d" if first.endswith("e") else first[:-1] + "ied" if first.endswith("y") else first + "ed"
    text = f"{first} {rest}"
    if rng.random() < 0.35 and "," in text[40:]:
        text = text[: text.index(",", 40)] + "."
    return text


def rough(rng: Random, text: str) -> str:
    """What PDF extraction does to one text in three: lost line breaks, words run together, broken characters."""
    if rng.random() < 0.65:
        return text
    if rng.random() < 0.5:
        text = "".join(" " if c == "\n" and rng.random() < 0.6 else "" if c == "\n" and rng.random() < 0.3 else c for c in text)
    share = rng.choice((0.0, 0.03, 0.08))
    text = "".join("" if c == " " and rng.random() < share else c for c in text)
    return text.replace(", ", "ï¼ ") if rng.random() < 0.1 else text
