"""The whole page as one HTML file that links to nothing."""

from events.life import Life
from map_app.html_page import html_page
from map_app.life_map import build_life_map


def export(life: Life) -> bytes:
    """Return the page, UTF-8; the same life gives the same bytes."""
    return html_page(build_life_map(life)).encode()
