"""Writes a file whole or not at all: what was there before stays until the new content is complete."""

import os
import tempfile
from pathlib import Path

from map_app.commands import Refusal


def write(file: Path, content: bytes) -> Path:
    """Replace `file` by `content` in one step and return it; Refusal says why it cannot be written."""
    try:
        if file.is_dir():
            raise Refusal(f"{file}: this is a folder; name a file")
        if file.exists() and not file.is_file():  # a device or a pipe has no half-written state
            file.write_bytes(content)
        else:
            _replace(file.resolve(), content)
    except OSError as error:
        raise Refusal(f"{file}: cannot be written ({error.strerror or error})") from None
    return file


def _replace(file: Path, content: bytes) -> None:
    mode = file.stat().st_mode & 0o777 if file.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(content)
        Path(name).chmod(mode)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
