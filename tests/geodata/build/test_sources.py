"""The sources: hashes, and the whole way from the packages to the files."""

import hashlib
import re
from pathlib import Path

import pytest

from geodata.build import __main__ as command
from geodata.build import sources

DATA = Path("geodata/data")


def test_every_missing_source_is_named(tmp_path: Path) -> None:
    with pytest.raises(sources.SourceError) as error:
        sources.check_sources(tmp_path)

    assert all(source.file in str(error.value) for source in sources.ALL)


def test_a_changed_source_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = sources.Source("map.txt", "maps", "pypi", "map.txt", hashlib.sha256(b"a map").hexdigest())
    monkeypatch.setattr(sources, "ALL", (good,))
    (tmp_path / "map.txt").write_bytes(b"a map")
    sources.check_sources(tmp_path)

    (tmp_path / "map.txt").write_bytes(b"another map")

    with pytest.raises(sources.SourceError, match="expected"):
        sources.check_sources(tmp_path)


def test_the_readme_names_every_package() -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")

    assert all(source.package.split("==")[0] in readme for source in sources.ALL)


@pytest.mark.build
def test_the_packages_still_give_the_committed_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ["geodata.build", "--sources", str(tmp_path / "sources"), "--data", str(tmp_path / "data")]
    monkeypatch.setattr("sys.argv", arguments)

    command.main()

    made = {path.name: path.read_bytes() for path in (tmp_path / "data").rglob("*.*")}
    committed = {name: next(DATA.rglob(name)).read_bytes() for name in made}
    assert [name for name in made if made[name] != committed[name]] == []
    assert re.search("regions", " ".join(made))
