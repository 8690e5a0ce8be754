"""Serving the map page, and putting its frame into the document of the app."""

import asyncio
import gzip
import shutil
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from map_app.bridge.early_frame import EarlyFrame
from map_app.bridge.page_server import serve_page
from map_app.kept_page import keep_page

DOCUMENT = "<!DOCTYPE html><html><head><title>App</title></head><body></body></html>"


async def document(request: Request) -> Response:
    """Answer as Streamlit does: in full, or that nothing has changed."""
    if "if-none-match" in request.headers:
        return Response(status_code=304)
    return HTMLResponse(request.query_params.get("document", DOCUMENT), headers={"ETag": '"1"'})


@pytest.fixture
def folder(small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small life that the app was asked for, with a cache folder of its own."""
    folder = Path(shutil.copytree(small_folder, tmp_path / "life"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "argv", ["app.py", str(folder)])
    return folder


@dataclass(frozen=True)
class Answer:
    """What a server answered."""

    status: int
    headers: dict[str, str]
    text: str


Ask = Callable[..., Answer]


@pytest.fixture
def ask(folder: Path) -> Ask:
    """Return a function that asks the server for an address: `ask("/", words="a=b")`."""
    routes = [Route("/", document), Route("/events", document), Route("/map-page", serve_page)]
    server = Starlette(routes=routes, middleware=[Middleware(EarlyFrame)])

    def ask(path: str, words: str = "", headers: dict[str, str] | None = None) -> Answer:
        asked = [(name.encode(), value.encode()) for name, value in (headers or {}).items()]
        request = {"type": "http", "method": "GET", "path": path, "query_string": words.encode()}
        told: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b""}

        async def send(message: Any) -> None:
            told.append(message)

        call = server({**request, "headers": asked}, receive, send)
        with ThreadPoolExecutor() as elsewhere:  # after browser tests, a loop runs in this thread
            elsewhere.submit(asyncio.run, call).result()
        start, *rest = told
        names = {name.decode(): value.decode() for name, value in start["headers"]}
        body = b"".join(message["body"] for message in rest)
        assert int(names.get("content-length", 0)) == len(body)
        is_packed = names.get("content-encoding") == "gzip"
        return Answer(start["status"], names, (gzip.decompress(body) if is_packed else body).decode())

    return ask


def test_the_kept_page_is_served_without_any_right_to_what_is_the_servers(ask: Ask, folder: Path) -> None:
    keep_page(folder, gzip.compress(b"<p>the page"))

    answer = ask("/map-page")

    assert answer.text == "<p>the page"
    assert answer.headers["content-type"].startswith("text/html")
    rights = answer.headers["content-security-policy"].split()
    assert rights[0] == "sandbox"
    assert "allow-same-origin" not in rights


def test_the_page_of_a_life_with_faults_is_a_list_of_them(
    ask: Ask, broken_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["app.py", str(broken_folder)])

    answer = ask("/map-page")

    assert answer.status == 500
    assert answer.headers["content-type"].startswith("text/plain")
    assert "events.toml:9:" in answer.text


def test_the_document_of_the_journey_begins_with_the_frame_of_a_kept_page(ask: Ask, folder: Path) -> None:
    keep_page(folder, b"kept")

    answer = ask("/", headers={"if-none-match": '"1"'})

    assert answer.text.startswith("<!DOCTYPE html><html><head><style>")
    assert "makeMapFrame(document.documentElement)" in answer.text
    assert answer.text.endswith("<title>App</title></head><body></body></html>")
    assert "etag" not in answer.headers


def test_without_a_kept_page_the_document_stays_as_it_is(ask: Ask) -> None:
    assert ask("/").text == DOCUMENT
    assert ask("/", headers={"if-none-match": '"1"'}).status == 304


@pytest.mark.parametrize(("path", "words"), [("/events", ""), ("/", "document=no+head")])
def test_other_documents_stay_as_they_are(path: str, words: str, ask: Ask, folder: Path) -> None:
    keep_page(folder, b"kept")

    assert "iframe" not in ask(path, words).text
