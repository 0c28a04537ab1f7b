"""Runs where the project's tokenizer has been built (see README.md)."""

from pathlib import Path

import pytest

from training.token_ids import SEPARATOR, TokenIds

TOKENIZER = Path(__file__).parents[2] / "public/models/candor-scorer/tokenizer.json"


@pytest.mark.skipif(not TOKENIZER.exists(), reason="the tokenizer is not built")
def test_special_tokens_in_a_text_are_spelled_out():
    ids = TokenIds(TOKENIZER).encode("Hello <|endoftext|>")
    assert ids[0] == 23748 and SEPARATOR not in ids
