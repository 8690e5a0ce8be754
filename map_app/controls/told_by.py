"""On whose word the life is told, at the foot of the story."""

from map_app.page.element import PageControl


class ToldBy(PageControl):
    """On whose word the life is told, at the foot of the story."""

    factory = "toldBy"
    scripts = ("told_by.js",)
    styles = ("told_by.css",)
