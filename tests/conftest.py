"""What holds for every test, and what many of them read: the shipped life and its page, each made once."""

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from events.life import Life
from events.read_life import read_life, shipped_life

if TYPE_CHECKING:
    from map_app.life_map import LifeMap

collect_ignore = ["benchmarks", "pictures"]  # programs to run by hand, not tests

# Property tests are judged by their cases, never by a busy machine's clock.
settings.register_profile("by_cases", deadline=None, derandomize=True)
settings.load_profile("by_cases")


@pytest.fixture(scope="session")
def shipped() -> Life:
    """The life that comes with the program."""
    return read_life(shipped_life())


@pytest.fixture(scope="session")
def shipped_map(shipped: Life) -> "LifeMap":
    """The map of that life."""
    from map_app.life_map import build_life_map

    return build_life_map(shipped)


@pytest.fixture(scope="session")
def shipped_data(shipped_map: "LifeMap") -> dict[str, Any]:
    """What its page knows; to be read, not changed."""
    return shipped_map.data


@pytest.fixture(scope="session")
def exported_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped life as the one file that `map-app export html` writes."""
    file = tmp_path_factory.mktemp("export") / "life.html"
    subprocess.run([sys.executable, "-m", "map_app", "export", "html", "-o", str(file)], check=True)
    return file
