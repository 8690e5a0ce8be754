"""Serves the map page beside Streamlit, so that the browser reads it while Streamlit is still on its way."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from map_app.asked_life import asked_folder
from map_app.kept_page import read_kept_page

ADDRESS = "map-page"
RIGHTS = "allow-scripts allow-popups allow-popups-to-escape-sandbox"  # none to anything of this server
HEADERS = {
    "Content-Encoding": "gzip",
    "Cache-Control": "no-store",  # it is another one when the life has changed
    "Content-Security-Policy": f"sandbox {RIGHTS}",  # also where it is opened outside its frame
    "X-Content-Type-Options": "nosniff",
}


async def serve_page(_: Request) -> Response:
    """Answer with the page of the life that the app was asked for; waits while it is being made."""
    return await run_in_threadpool(_answer)


def _answer() -> Response:
    folder = asked_folder()
    packed = read_kept_page(folder)
    if packed is None:
        from events.read_life import LifeFaults
        from map_app.opened_life import open_life

        try:
            packed = open_life(folder).packed_page
        except LifeFaults as faults:
            return PlainTextResponse(str(faults), status_code=500)
    return Response(packed, headers=HEADERS, media_type="text/html")
