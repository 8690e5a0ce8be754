"""`map-app check` on a life that holds something doubtful: told, and no fault unless one is strict."""

from pathlib import Path

import pytest

from map_app.command_line import main


def test_a_warning_is_told_and_does_not_fail(hasty_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(hasty_folder)]) == 0

    warning, summary = capsys.readouterr().out.splitlines()
    assert warning.startswith(f"{hasty_folder}/stages.toml:")
    assert ": warning: journey 'to-the-fair'" in warning
    assert summary == "Clara Lindqvist: no faults, 1 warning; 11 events, 9 places."


def test_a_warning_is_a_fault_if_one_is_strict(
    hasty_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--strict", str(hasty_folder)]) == 1

    (fault,) = capsys.readouterr().out.splitlines()
    assert ": journey 'to-the-fair' (no source): 881 km in 1 day" in fault


def test_the_shipped_life_passes_even_then() -> None:
    assert main(["check", "--strict"]) == 0
