"""Folds text for searching: no accents, no case, and the spellings of one sound alike."""

import re
import unicodedata


def fold(text: str) -> str:
    """Return text without accents, apostrophes and case.

    >>> fold("Gavril Il’ich, Łódź")
    'gavril ilich, lodz'
    """
    text = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return re.sub(r"['’ʼ`´]", "", "".join(sign for sign in text if not unicodedata.combining(sign)))
