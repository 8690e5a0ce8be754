"""Puts the frame of the map into the document that Streamlit begins with: neither waits for the other.

Only where the page is kept, and only into a document that looks as expected: else the frame is made once
Streamlit has drawn the screen, and all works the same, later.
"""

from functools import cache
from importlib.resources import files

from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from map_app.asked_life import asked_folder
from map_app.kept_page import read_kept_page

PLACE = b"<head>"  # before any style: a script waits for those in front of it
JOURNEY = "/"
CONDITIONS = {b"if-none-match", b"if-modified-since", b"range"}  # under which not all of a document is sent
CHANGING = {b"content-length", b"etag", b"last-modified"}


class EarlyFrame:
    """Middleware: adds the frame to the document of the journey."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if await _is_for_frame(scope):
            headers = [one for one in scope["headers"] if one[0] not in CONDITIONS]
            await self._app({**scope, "headers": headers}, receive, _Addition(send).pass_on)
        else:
            await self._app(scope, receive, send)


async def _is_for_frame(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET" or scope["path"] != JOURNEY:
        return False
    return await run_in_threadpool(read_kept_page, asked_folder()) is not None


class _Addition:
    """Passes an answer on, the frame added if it is a document."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._start: Message | None = None  # of the document
        self._body = b""

    async def pass_on(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_document(message):
            self._start = message
        elif self._start is None or message["type"] != "http.response.body":
            await self._send(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body"):
                await self._finish(self._start)

    async def _finish(self, start: Message) -> None:
        body = self._body.replace(PLACE, PLACE + _markup(), 1)
        headers = [one for one in start["headers"] if one[0].lower() not in CHANGING]
        headers.append((b"content-length", str(len(body)).encode()))
        await self._send({**start, "headers": headers})
        await self._send({"type": "http.response.body", "body": body})


def _is_document(start: Message) -> bool:
    headers = {name.lower(): value for name, value in start["headers"]}
    is_html = headers.get(b"content-type", b"").startswith(b"text/html")
    return start["status"] == 200 and is_html and b"content-encoding" not in headers


@cache
def _markup() -> bytes:
    """Return the style and the script that make the frame: files of this package, nothing of a life."""
    home = files("map_app.bridge")
    style, *scripts = (
        home.joinpath(name).read_text("utf-8") for name in ("early.css", "frame.js", "early.js")
    )
    return f"<style>{style}</style><script>{''.join(scripts)}</script>".encode()
