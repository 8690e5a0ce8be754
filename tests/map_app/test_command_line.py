"""The command line: every command, and one clear message for everything that can be wrong."""

import subprocess
import sys
from pathlib import Path

import pytest

from map_app.command_line import main
from map_app.commands.run import free_port


def map_app(*words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m map_app` as a user does."""
    command = [sys.executable, "-m", "map_app", *map(str, words)]
    return subprocess.run(command, cwd=cwd, capture_output=True, check=False, timeout=60)


def test_check_finds_nothing_wrong_with_the_shipped_life(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert "no faults" in capsys.readouterr().out


def test_check_prints_each_fault_with_file_and_line(
    broken_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(broken_folder)]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 10
    assert all(".toml:" in line and line.split(":")[1].isdecimal() for line in lines)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "nowhere"], "nowhere: no such folder"),
        (["nowhere"], "nowhere: no such folder"),
        (["run", "life.xlsx"], "spreadsheets cannot be read yet"),
        (["export", "html", "nowhere"], "nowhere: no such folder"),
        (["check", __file__], "this is a file"),
    ],
)
def test_a_life_that_is_not_there_is_one_message_and_exit_1(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 1

    captured = capsys.readouterr()
    assert captured.out == ""
    assert told in captured.err.splitlines()[-1]


@pytest.mark.parametrize(
    "words",
    [
        ["export"],
        ["export", "docx"],
        ["--port", "none"],
        ["run", "--port", "70000"],
        ["new"],
        ["check", "--loud"],
    ],
)
def test_wrong_usage_is_exit_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)

    assert ended.value.code == 2
    assert "map-app" in capsys.readouterr().err


def test_run_and_export_refuse_a_faulty_life_with_all_its_faults_and_no_traceback(
    broken_folder: Path,
) -> None:
    for words in (["run", "--no-browser"], ["export", "geojson"]):
        done = map_app(*words, broken_folder)

        assert done.returncode == 1
        assert done.stdout == b""
        assert done.stderr.count(b".toml:") > 10
        assert b"Traceback" not in done.stderr


def test_new_makes_a_life_that_passes_check_and_bears_the_name_of_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "Ada Lovelace"

    assert main(["new", str(folder)]) == 0
    assert main(["check", str(folder)]) == 0
    assert 'id = "ada-lovelace"' in (folder / "life.toml").read_text(encoding="utf-8")


def test_new_changes_nothing_where_something_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("mine")

    assert main(["new", str(tmp_path)]) == 1
    assert "nothing was changed" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_export_names_the_file_after_the_life_and_prints_it(small_folder: Path, tmp_path: Path) -> None:
    done = map_app("export", "geojson", small_folder.resolve(), cwd=tmp_path)

    (file,) = tmp_path.iterdir()
    assert done.stdout.decode().strip() == file.name
    assert file.suffix == ".geojson"
    assert b"3/3" in done.stderr  # the progress bar


def test_export_to_standard_output_writes_nothing_but_the_content(small_folder: Path, tmp_path: Path) -> None:
    done = map_app("export", "geojson", small_folder.resolve(), "-o", "-", cwd=tmp_path)

    assert done.returncode == 0
    assert done.stdout.startswith(b'{"type":"FeatureCollection"')
    assert done.stdout.rstrip().endswith(b"}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("output", ["missing/life.geojson", "."])
def test_export_that_cannot_be_written_is_one_message(
    output: str, small_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "geojson", str(small_folder), "-o", str(tmp_path / output)]) == 1

    captured = capsys.readouterr()
    assert captured.out == ""
    assert str(tmp_path) in captured.err.splitlines()[-1]


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    told = capsys.readouterr().out
    assert all(command in told for command in ("run", "check", "export", "new", "LIFE"))


def test_a_busy_port_is_passed_over() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]

        assert free_port(port) > port
