"""`map-app export`: writes a life to a file in one of the formats, with a progress bar."""

import argparse
import sys
from pathlib import Path

from map_app.commands import Command, Refusal, add_life
from map_app.export import FORMATS, Format, safe_file


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = "; ".join(f"{name}: {kind.purpose}" for name, kind in FORMATS.items())
    parser.add_argument("format", metavar="FORMAT", choices=FORMATS, help=kinds)
    add_life(parser)
    looks, layers = ("paper", "dark", "atlas"), ("events", "borders", "republics")
    parser.add_argument("--look", choices=looks, help="html: the colours (default: paper)")
    parser.add_argument(
        "--layer",
        choices=layers,
        help="geojson: the events (default), the borders of a day, or these with the republics apart",
    )
    parser.add_argument("--date", metavar="DATE", help="geojson: the day of the borders, as 1923-06-01")
    parser.add_argument("-o", "--output", metavar="FILE", help="the file to write; - is standard output")


def _export(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from map_app.commands.life_argument import life_of

    wanted = FORMATS[options.format]
    choices = _choices(options, wanted)
    with tqdm(total=3, desc="Reading the life", bar_format="{desc:<18} {bar:20} {n_fmt}/{total_fmt}") as bar:
        life = life_of(options.life)
        bar.update()
        bar.set_description(f"Making {options.format}")
        content = wanted.make(life, **choices)
        bar.update()
        bar.set_description("Writing")
        written = _write(content, options.output or f"{life.id}.{wanted.suffix}")
        bar.update()
    if written:
        print(written)
    return 0


def _choices(options: argparse.Namespace, wanted: Format) -> dict[str, str]:
    """Return what was asked for besides the format; Refusal if that format has no such choice."""
    given = {name: getattr(options, name) for name in ("look", "layer", "date")}
    asked = {name: value for name, value in given.items() if value is not None}
    for name in asked:
        if name not in wanted.choices:
            raise Refusal(f"--{name} is no choice of '{options.format}'")
    return asked


def _write(content: bytes, output: str) -> Path | None:
    """Write to the file, or to standard output (then there is no file to name)."""
    if output == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return None
    return safe_file.write(Path(output), content)


EXPORT = Command("export", "Write a life to a file", _add_arguments, _export)
