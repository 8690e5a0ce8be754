"""The app as it is served: the script that Streamlit runs for each reader, and the map page beside it.

`map-app` starts it; `streamlit run map_app/app.py [-- LIFE]` does too.
"""

import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import cache
from importlib import import_module
from pathlib import Path

import streamlit as st
from starlette.background import BackgroundTask
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from streamlit.starlette import App

from map_app.asked_life import asked_folder
from map_app.bridge.early_frame import EarlyFrame
from map_app.bridge.page_server import ADDRESS, serve_page

EVERYWHERE = {None, "", "0.0.0.0", "::"}


@asynccontextmanager
async def _open_browser(_: App) -> AsyncIterator[None]:
    """Open the reader's browser where Streamlit would; it leaves that to an app with routes of its own."""
    if not st.get_option("server.headless"):
        host, port = st.get_option("server.address"), st.get_option("server.port")
        webbrowser.open(f"http://{'localhost' if host in EVERYWHERE else host}:{port}")
    yield


async def _serve_page(request: Request) -> Response:
    """Answer with the map page; only then is there time for what the screens need."""
    answer = await serve_page(request)
    answer.background = BackgroundTask(_get_ready)
    return answer


@cache
def _get_ready() -> None:
    """Make ready what the first screen needs, while the browser is still loading."""
    import_module("map_app.script")
    with suppress(Exception):  # the script tells the reader
        import_module("map_app.opened_life").open_life(asked_folder())


app = App(
    Path(__file__).with_name("script.py"),
    routes=[Route(f"/{ADDRESS}", _serve_page)],
    middleware=[Middleware(EarlyFrame)],
    lifespan=_open_browser,
)
