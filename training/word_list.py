"""The word list that ships with the scorer: in how many of the training documents each word occurs.

    CANDOR_DATA=... python3 -m training.word_list

Words are found as the page finds them (src/core/matching/words-of.ts). A word of fewer than four documents is left out:
it counts as the rarest anyway, and no document's own names get into the list.
"""

import argparse
import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from training.groups import TRADE_ADS
from training.sources import read_occupations, read_posts, read_resumes, read_triples

WORD = re.compile(r"[^\W_](?:[^\W_]|[+#])+")
FEWEST_DOCUMENTS = 4
OUT = Path(__file__).parent / "weights" / "words.json"


def training_documents(data: Path) -> list[str]:
    resumes = [r.text for r in read_resumes(data) if r.split == "train"]
    triples = [text for t in read_triples(data) if t.split == "train" for text in (t.job, t.matched)]
    ads = [ad for ads in json.loads(TRADE_ADS.read_text()).values() for ad in ads]
    facts = [f"{o.title}. {' '.join(o.tasks)}" for o in read_occupations(data).values()]
    return [*resumes, *triples, *read_posts(data), *ads, *facts]


def word_list(documents: Sequence[str]) -> dict:
    counts = Counter(word for text in documents for word in set(words_of(text)))
    kept = sorted(word for word, count in counts.items() if count >= FEWEST_DOCUMENTS)
    return {"documents": len(documents), "words": " ".join(kept), "counts": [counts[word] for word in kept]}


def words_of(text: str) -> Iterable[str]:
    return WORD.findall(text.lower())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("CANDOR_DATA"))
    chosen = parser.parse_args()
    if chosen.data is None:
        parser.error("--data or CANDOR_DATA is needed")
    found = word_list(training_documents(Path(chosen.data)))
    OUT.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")))
    print(len(found["counts"]), "words of", found["documents"], "documents")


if __name__ == "__main__":
    main()
