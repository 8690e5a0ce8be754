"""Writing a file whole or not at all."""

import os
from pathlib import Path

import pytest

from map_app.commands import Refusal
from map_app.export import safe_file


def test_what_was_there_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "life.html"
    file.write_text("old")
    file.chmod(0o640)

    safe_file.write(file, b"new")

    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_new_file_can_be_read_by_whom_the_user_lets_read(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        file = safe_file.write(tmp_path / "life.html", b"new")
    finally:
        os.umask(mask)

    assert file.stat().st_mode & 0o777 == 0o644


def test_a_failure_halfway_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "life.html"
    file.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)

    with pytest.raises(Refusal, match="No space left on device"):
        safe_file.write(file, b"new")
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.html", tmp_path / "link.html"
    target.write_text("old")
    link.symlink_to(target)

    safe_file.write(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"
