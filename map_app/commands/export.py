"""`map-app export`: writes a life to a file in one of the formats, with a progress bar."""

import argparse
import sys
from pathlib import Path

from map_app.commands import Command, add_life
from map_app.export import FORMATS, safe_file


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = "; ".join(f"{name}: {kind.purpose}" for name, kind in FORMATS.items())
    parser.add_argument("format", metavar="FORMAT", choices=FORMATS, help=kinds)
    add_life(parser)
    parser.add_argument("-o", "--output", metavar="FILE", help="the file to write; - is standard output")


def _export(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from map_app.commands.life_argument import life_of

    wanted = FORMATS[options.format]
    with tqdm(total=3, desc="Reading the life", bar_format="{desc:<18} {bar:20} {n_fmt}/{total_fmt}") as bar:
        life = life_of(options.life)
        bar.update()
        bar.set_description(f"Making {options.format}")
        content = wanted.make(life)
        bar.update()
        bar.set_description("Writing")
        written = _write(content, options.output or f"{life.id}.{wanted.suffix}")
        bar.update()
    if written:
        print(written)
    return 0


def _write(content: bytes, output: str) -> Path | None:
    """Write to the file, or to standard output (then there is no file to name)."""
    if output == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return None
    return safe_file.write(Path(output), content)


EXPORT = Command("export", "Write a life to a file", _add_arguments, _export)
