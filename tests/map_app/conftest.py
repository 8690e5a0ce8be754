"""Lives for the tests of the app."""

import shutil
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


@pytest.fixture
def hasty_folder(small_folder: Path, tmp_path: Path) -> Path:
    """The small life with a journey of 881 km on foot in a day."""
    folder = Path(shutil.copytree(small_folder, tmp_path / "life"))
    path = folder / "stages.toml"
    text = path.read_text(encoding="utf-8")
    hasty = text.replace('date = "1912-06~"\nmode = "train"', 'date = "1912-06-03"\nmode = "on foot"')
    assert hasty != text
    path.write_text(hasty, encoding="utf-8")
    return folder
