"""Zoom, follow and the scale bar."""

from map_app.page.element import PageLayer


class MapTools(PageLayer):
    """Zoom, follow and the scale bar."""

    factory = "map_tools"
    scripts = ("map_tools.js",)
    styles = ("map_tools.css",)
