"""Fields of work: the major groups of the Standard Occupational Classification, by the words of a title."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from training.sources import Occupation

MAJOR_GROUPS = {
    "11": "management", "13": "business and finance", "15": "computing and mathematics", "17": "architecture and engineering",
    "19": "science", "21": "community and social service", "23": "law", "25": "teaching and libraries", "27": "arts, media and sports",
    "29": "health care", "31": "health support", "33": "protection", "35": "food", "37": "cleaning and grounds", "39": "personal care",
    "41": "sales", "43": "office", "45": "farming and fishing", "47": "construction", "49": "installation and repair",
    "51": "production", "53": "transport", "55": "military",
}  # fmt: skip


class Fields:
    """Looks a title up by its words, rare ones first; occupations vote with their closest title."""

    def __init__(self, occupations: Iterable[Occupation]):
        self.titles = [(o.code[:2], words) for o in occupations for t in {o.title, *o.titles} if (words := words_of(t))]
        counts = Counter(w for _, words in self.titles for w in words)
        self.rarity = {w: math.log(len(self.titles) / n) for w, n in counts.items()}
        self.with_word = defaultdict(list)
        for i, (_, words) in enumerate(self.titles):
            for w in words:
                self.with_word[w].append(i)

    def of(self, title: str) -> str:
        own = words_of(title)
        best: dict[str, float] = {}
        for i in {i for w in own for i in self.with_word[w]}:
            group, words = self.titles[i]
            likeness = self.weight(own & words) / max(self.weight(own | words), 1e-9)
            best[group] = max(best.get(group, 0.0), likeness)
        return MAJOR_GROUPS[max(best, key=lambda g: (best[g], g))] if best else "other"

    def weight(self, words: Iterable[str]) -> float:
        return sum(self.rarity.get(w, 10.0) for w in words)


def title_in(job: str) -> str:
    """The first line that is more than the label "Job title"."""
    lines = (re.sub(r"^\W*(job title)?\W*", "", line.lower()).strip() for line in job.split("\n"))
    return next((line for line in lines if line), "")


def words_of(title: str) -> frozenset[str]:
    """Without the plural, which titles have or have not."""
    return frozenset(re.sub(r"s$", "", w) for w in re.findall(r"[a-z+#]{2,}", title.lower()))
