"""The app as a whole, run without a browser."""

import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

SCRIPT = Path(__file__).parents[2] / "map_app" / "script.py"


def test_the_app_opens_on_the_journey_of_the_life_it_is_given(
    small_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["script.py", str(small_folder)])

    app = AppTest.from_file(str(SCRIPT), default_timeout=30).run()

    assert not app.exception
    assert [title.value for title in app.title] == ["The journey of Clara Lindqvist"]


def test_the_app_tells_the_faults_of_a_life_instead(
    broken_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["script.py", str(broken_folder)])

    app = AppTest.from_file(str(SCRIPT), default_timeout=30).run()

    assert not app.exception
    assert app.header[0].value == "This life cannot be shown yet"
