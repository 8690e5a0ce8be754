"""Keeping the page from one start to the next."""

import shutil
from pathlib import Path

import pytest

from map_app.kept_page import keep_page, read_kept_page


@pytest.fixture
def folder(small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small life, and a cache folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Path(shutil.copytree(small_folder, tmp_path / "life"))


def test_a_page_is_kept_while_its_life_stays_as_it_is(folder: Path) -> None:
    assert read_kept_page(folder) is None

    keep_page(folder, b"the page")

    assert read_kept_page(folder) == b"the page"


def test_a_page_of_changed_files_is_not_shown_again(folder: Path) -> None:
    keep_page(folder, b"the page")

    with (folder / "events.toml").open("a") as file:
        file.write("# changed\n")

    assert read_kept_page(folder) is None


def test_the_page_of_a_changed_program_is_not_shown_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_page(folder, b"the page")

    program = tmp_path / "program" / "map_app"
    program.mkdir(parents=True)
    monkeypatch.setattr("map_app.kept_page.PROGRAM", program.parent)

    assert read_kept_page(folder) is None


def test_a_cache_that_cannot_be_written_does_no_harm(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))

    keep_page(folder, b"the page")

    assert read_kept_page(folder) is None
