"""Made pairs must not give their label away by length: nothing but content may tell."""

from random import Random

from training.making import make_job, make_resume, rough
from training.metrics import auc
from training.sources import Occupation


def occupation(code: str) -> Occupation:
    words = [f"{code}{n}" for n in range(40)]
    tasks = tuple(f"Prepare {words[n]} and {words[n + 1]}, and review the {words[n + 2]} of the department." for n in range(20))
    return Occupation(code, f"{code} worker", "", (f"{code} clerk", f"{code} lead"), tasks, tuple((w, n < 9) for n, w in enumerate(words)), (), 3)


def test_length_alone_is_near_chance_on_made_pairs():
    rng = Random(3)
    own, other = occupation("alpha"), occupation("gamma")
    lengths, labels = [], []
    for _ in range(400):
        job = make_job(rng, own)
        good = rng.random() < 0.5
        text = make_resume(rng, own if good else other, job.skills if good else (), job.skills, job.tasks if good else ())
        lengths.append(len(text))
        labels.append(good)
    assert 0.43 < auc(lengths, labels) < 0.57


def test_a_made_resume_names_kept_skills_and_no_avoided_ones():
    rng = Random(5)
    job = make_job(rng, occupation("alpha"))
    kept, avoided = job.skills[:2], job.skills
    words = set(make_resume(rng, occupation("alpha"), kept, avoided, ()).replace(",", " ").replace(".", " ").split())
    assert set(kept) <= words or any(k in " ".join(words) for k in kept)


def test_the_same_seed_makes_the_same_text():
    assert make_job(Random(1), occupation("a")).text == make_job(Random(1), occupation("a")).text


def test_roughness_keeps_letters():
    text = "planned shifts and kept records\nof stock"
    for seed in range(20):
        assert rough(Random(seed), text).replace(" ", "").replace("\n", "") == text.replace(" ", "").replace("\n", "")
