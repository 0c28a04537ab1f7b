"""GPT-2 tokens of scoring texts, and the cut into chunks that serving uses."""

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

from training.scoring_text import scoring_text

SEPARATOR = 50256
JOB_TOKENS = 446
RESUME_TOKENS = 576


class TokenIds:
    """Plain GPT-2 BPE: a literal "<|endoftext|>" in a text is spelled out, never the separator."""

    def __init__(self, tokenizer_json: Path):
        self.bpe = Tokenizer.from_file(str(tokenizer_json))
        self.bpe.encode_special_tokens = True

    def encode(self, text: str) -> list[int]:
        return self.bpe.encode(scoring_text(text), add_special_tokens=False).ids

    def encode_all(self, texts: Sequence[str]) -> list[list[int]]:
        return [e.ids for e in self.bpe.encode_batch([scoring_text(t) for t in texts], add_special_tokens=False)]

    def token_texts(self) -> list[str]:
        """The text of each of the 50,257 tokens; bytes that are no full character come out as U+FFFD."""
        return self.bpe.decode_batch([[i] for i in range(self.bpe.get_vocab_size())], skip_special_tokens=False)


def chunks(ids: Sequence[int], size: int) -> list[list[int]]:
    """Consecutive chunks of at most `size` tokens; an empty text is one empty chunk."""
    return [list(ids[i : i + size]) for i in range(0, max(len(ids), 1), size)]
