"""Keeping lives open."""

import shutil
from pathlib import Path

from map_app.opened_life import open_life


def test_a_life_is_read_once_while_its_files_stay_as_they_are(small_folder: Path) -> None:
    assert open_life(small_folder) is open_life(small_folder)


def test_a_changed_file_is_read_again(small_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(small_folder, tmp_path / "life"))
    before = open_life(folder)
    head = folder / "life.toml"

    head.write_text(head.read_text(encoding="utf-8").replace("Clara", "Klara"), encoding="utf-8")

    assert before.life.name == "Clara Lindqvist"
    assert open_life(folder).life.name == "Klara Lindqvist"
