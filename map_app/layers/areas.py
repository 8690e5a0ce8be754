"""Regions that a source names, and the reach of a silence; never a pin."""

from map_app.page.element import PageLayer


class Areas(PageLayer):
    """Regions that a source names, and the reach of a silence; never a pin."""

    factory = "areas"
    scripts = ("silence_reach.js", "areas.js")
    styles = ("areas.css",)
