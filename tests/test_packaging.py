"""What `pip install .` installs: the three packages with every file that they read."""

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

PROJECT = Path(__file__).parents[1]
PACKAGES = ("geodata", "events", "map_app")
LEFT_OUT = shutil.ignore_patterns("__pycache__")


def test_the_wheel_holds_every_file_of_the_packages(tmp_path: Path) -> None:
    copy = tmp_path / "project"  # building leaves traces, so not in the project itself
    for name in PACKAGES:
        shutil.copytree(PROJECT / name, copy / name, ignore=LEFT_OUT)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(PROJECT / name, copy)

    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet", "."]
    subprocess.run(command, cwd=copy, check=True, capture_output=True)

    (wheel,) = copy.glob("*.whl")
    held = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    there = {path.relative_to(copy).as_posix() for name in PACKAGES for path in (copy / name).rglob("*")}
    assert {name for name in there if (PROJECT / name).is_file()} == held
