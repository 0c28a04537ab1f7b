"""TF-IDF cosine on words: the baseline that a trained scorer has to be measured against."""

import math
import re
from collections import Counter
from collections.abc import Sequence

WORD = re.compile(r"\w\w+")


class TfIdf:
    """tf * (ln((1 + n) / (1 + df)) + 1), rows of length one: scikit-learn's default."""

    def __init__(self, documents: Sequence[str]):
        self.n = len(documents)
        self.df = Counter(word for text in documents for word in set(WORD.findall(text.lower())))

    def vector(self, text: str) -> dict[str, float]:
        counts = Counter(WORD.findall(text.lower()))
        weighted = {w: c * (math.log((1 + self.n) / (1 + self.df[w])) + 1) for w, c in counts.items()}
        norm = math.sqrt(sum(x * x for x in weighted.values())) or 1.0
        return {w: x / norm for w, x in weighted.items()}


def cosine(a: dict[str, float], b: dict[str, float]) -> float:
    small, large = (a, b) if len(a) < len(b) else (b, a)
    return sum(x * large.get(w, 0.0) for w, x in small.items())
