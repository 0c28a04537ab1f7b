"""Text as the scorer reads it. The page does the same in TypeScript: any change here is a new scorer version."""

import re
import unicodedata

PLACEHOLDER = re.compile(r"\[[A-Z][A-Z_]*_\d+\]")
WHITESPACE = re.compile(r"\s+")


def scoring_text(text: str) -> str:
    """NFKC, placeholders such as [PERSON_1] removed, lower case, single spaces, one leading space; "" stays ""."""
    plain = PLACEHOLDER.sub("", unicodedata.normalize("NFKC", text)).lower()
    plain = WHITESPACE.sub(" ", plain).strip()
    return f" {plain}" if plain else ""
