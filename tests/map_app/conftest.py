"""Lives for the tests of the app."""

from pathlib import Path

import pytest

from events.life import Life
from events.read_life import read_life

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="session")
def small_folder() -> Path:
    """A whole life in few words."""
    return EXAMPLES / "small"


@pytest.fixture(scope="session")
def broken_folder() -> Path:
    """A life with many faults."""
    return EXAMPLES / "broken"


@pytest.fixture(scope="session")
def small_life(small_folder: Path) -> Life:
    return read_life(small_folder)
