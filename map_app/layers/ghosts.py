"""The other versions of an event on the map, while its readings are open."""

from map_app.page.element import PageLayer


class Ghosts(PageLayer):
    """The other versions of an event on the map, while its readings are open."""

    factory = "ghosts"
    scripts = ("ghosts.js",)
