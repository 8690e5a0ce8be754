"""The user's cache folder."""

from pathlib import Path

import pytest

from geodata.cache_folder import remembered


def test_a_result_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    made = []

    for _ in range(2):
        assert remembered("bread", lambda: made.append("loaf") or b"loaf") == b"loaf"

    assert made == ["loaf"]


def test_another_recipe_gives_another_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    assert [remembered(recipe, recipe.encode) for recipe in ("bread", "soup")] == [b"bread", b"soup"]


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))

    assert remembered("bread", lambda: b"loaf") == b"loaf"
