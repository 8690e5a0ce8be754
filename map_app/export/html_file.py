"""The whole page as one HTML file that links to nothing."""

from events.life import Life
from map_app.html_page import html_page
from map_app.life_map import Look, PageOptions, build_life_map


def export(life: Life, look: Look = "paper") -> bytes:
    """Return the page, UTF-8; the same life and look give the same bytes."""
    return html_page(build_life_map(life, PageOptions(look))).encode()
