"""The small invented life, and a way to break a copy of it."""

import shutil
from pathlib import Path

import pytest

from events.read_life import read_life

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="session")
def small():
    return read_life(EXAMPLES / "small")


@pytest.fixture
def small_copy(tmp_path):
    """A folder with the files of the small life, free to be changed."""
    return Path(shutil.copytree(EXAMPLES / "small", tmp_path / "life"))


@pytest.fixture
def changed(small_copy):
    """A function that replaces a text, which must be there, in a file of the copy and returns the folder."""

    def change(file, old, new):
        path = small_copy / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return small_copy

    return change
