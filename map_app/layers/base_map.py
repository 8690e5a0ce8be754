"""The base map: land, water and relief on one canvas."""

from map_app.page.element import PageLayer


class BaseMap(PageLayer):
    """The base map: land, water and relief on one canvas."""

    factory = "base_map"
    scripts = ("base_map.js", "base_map_layer.js")
    styles = ("base_map.css",)
