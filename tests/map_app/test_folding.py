"""Folding for search: one table of examples judges the Python and the browser's part (tests/browser)."""

import json
from pathlib import Path

import pytest

from map_app.folding import fold

EXAMPLES = json.loads((Path(__file__).parents[1] / "examples" / "folding.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("text", "folded"), EXAMPLES)
def test_text_is_folded_as_the_table_says(text, folded):
    assert fold(text) == folded
