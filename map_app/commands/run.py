"""`map-app run`: starts the app on this machine, prints its address and opens the browser."""

import argparse
import errno
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from map_app.commands import Command, Refusal, add_life

if TYPE_CHECKING:
    from events.life import Life
    from map_app.opened_life import OpenedLife

USUAL_PORT = 8501
TRIES = 100


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_life(parser)
    words = f"the first port to try (usually {USUAL_PORT})"
    parser.add_argument("--port", type=_port, default=USUAL_PORT, help=words)
    parser.add_argument("--no-browser", action="store_true", help="only print the address")


def _port(text: str) -> int:
    """Read a port number.

    >>> _port("8501")
    8501
    """
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; allowed: 1 to 65535")
    return int(text)


def _run(options: argparse.Namespace) -> int:
    from map_app.commands.life_argument import life_folder
    from map_app.kept_page import read_kept_page

    folder = life_folder(options.life).resolve()
    if read_kept_page(folder) is None:  # else the life is as it was when it had no fault
        opened = _open(folder)  # a faulty life is told here, before any server starts
        _aside(lambda: opened.packed_page)
    port = free_port(options.port)
    if port != options.port:
        print(f"Port {options.port} is busy; using {port}.", file=sys.stderr)
    _aside(_tell_address, port)
    _serve(folder, port, options.no_browser)
    return 0


def _open(folder: Path) -> "OpenedLife":
    """Open the life; another process makes its page while the server starts."""
    maker = _start_page_maker(folder)

    from events.read_life import LifeFaults
    from map_app.opened_life import make_page, open_life

    def wait_for_page(life: "Life") -> str:
        page = maker.communicate()[0]
        return page.decode() if maker.returncode == 0 else make_page(life)

    try:
        return open_life(folder, wait_for_page)
    except LifeFaults as faults:
        maker.kill()
        raise Refusal(str(faults)) from None


def _start_page_maker(folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "map_app", "export", "html", str(folder), "-o", "-"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def _aside(work: Callable[..., object], *arguments: object) -> None:
    threading.Thread(target=work, args=arguments, daemon=True).start()


def free_port(first: int) -> int:
    """Return the first port from `first` on that nothing on this machine listens to."""
    for port in range(first, min(first + TRIES, 65536)):
        if _is_free(port):
            return port
    raise Refusal(f"no free port from {first} to {first + TRIES - 1}; name another with --port")


def _is_free(port: int) -> bool:
    """Try the port on every address that this machine calls localhost."""
    for family, *_, address in socket.getaddrinfo("localhost", port, type=socket.SOCK_STREAM):
        try:
            socket.create_server(address[:2], family=family).close()
        except OSError as error:
            if error.errno in {errno.EADDRINUSE, errno.EACCES}:
                return False
    return True


def _tell_address(port: int) -> None:
    """Print the address once the server takes calls."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with suppress(OSError), socket.create_connection(("localhost", port), timeout=1):
            print(f"The map is at http://localhost:{port} (Ctrl+C ends it)", flush=True)
            return
        time.sleep(0.01)


def _serve(life: Path, port: int, no_browser: bool) -> None:
    """Serve the app until it is interrupted."""
    served = import_module("map_app.app")
    sys.argv = [str(served.__file__), str(life)]
    settings: dict[str, object] = {
        "server.port": port,
        "server.address": "localhost",
        "logger.hideWelcomeMessage": True,
        "logger.level": "warning",
    }
    if no_browser:
        settings["server.headless"] = True
    with suppress(KeyboardInterrupt):  # the usual end
        served.app.run(config=settings)


RUN = Command("run", "Open the app in the browser", _add_arguments, _run)
