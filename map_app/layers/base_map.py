"""The base map: land, water and relief on two canvases."""

from map_app.page.element import PageLayer


class BaseMap(PageLayer):
    """The base map: land, water and relief on two canvases."""

    factory = "base_map"
    scripts = ("base_map.js",)
    styles = ("base_map.css",)
