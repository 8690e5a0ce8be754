"""Slips at the edge that point to something of the life's beyond it."""

from map_app.page.element import PageLayer


class EdgeSlips(PageLayer):
    """Slips at the edge that point to something of the life's beyond it."""

    factory = "edge_slips"
    scripts = ("edge_slips.js",)
    styles = ("edge_slips.css",)
