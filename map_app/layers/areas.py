"""Regions that a source names, never a pin, and the mark of a silence."""

from map_app.page.element import PageLayer


class Areas(PageLayer):
    """Regions that a source names, never a pin, and the mark of a silence."""

    factory = "areas"
    scripts = ("silence_reach.js", "areas.js")
    styles = ("areas.css",)
