"""Which document is for training, which for validation, which for the test. Decided by a hash of its id, for good."""

import hashlib
from collections.abc import Sequence
from typing import Literal

Split = Literal["train", "validation", "test"]

RJDB_TEST_ROWS = 150
RJDB_VALIDATION_ROWS = 40


def hash_of(kind: str, ident: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{kind}:{ident}".encode()).digest()[:8], "big")


def resume_split(ident: str) -> Split:
    """livecareer: 25 % test, 5 % validation."""
    percent = hash_of("livecareer", ident) % 100
    return "test" if percent < 25 else "validation" if percent < 30 else "train"


def rjdb_splits(rows: int) -> Sequence[Split]:
    """rjdb by row number: the first 150 in hash order are the test, the next 40 validation."""
    order = sorted(range(rows), key=lambda row: hash_of("rjdb", str(row)))
    splits: list[Split] = ["train"] * rows
    for place, row in enumerate(order):
        if place < RJDB_TEST_ROWS:
            splits[row] = "test"
        elif place < RJDB_TEST_ROWS + RJDB_VALIDATION_ROWS:
            splits[row] = "validation"
    return splits
