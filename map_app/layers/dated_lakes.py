"""The lakes that came or went during the life: reservoirs, shrinking seas."""

from map_app.page.element import PageLayer


class DatedLakes(PageLayer):
    """The lakes that came or went during the life: reservoirs, shrinking seas."""

    factory = "dated_lakes"
    scripts = ("dated_lakes.js",)
