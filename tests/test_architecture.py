"""The rules of the house, checked by the tools that know them: style, types and the direction of imports."""

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
TOOLS = Path(sys.executable).parent
CHECKS = {
    "style": ["ruff", "check", "."],
    "types": ["mypy"],
    "imports": ["lint-imports"],
}


@pytest.mark.parametrize("rules", CHECKS)
def test_the_code_keeps_to_the_rules_of(rules: str) -> None:
    tool, *words = CHECKS[rules]

    done = subprocess.run([TOOLS / tool, *words], cwd=PROJECT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_no_package_of_tests_hides_a_package_of_the_program() -> None:
    assert list((PROJECT / "tests").rglob("__init__.py")) == []
