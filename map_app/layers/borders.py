"""The states of the day shown: their tint and their borders."""

from map_app.page.element import PageLayer


class Borders(PageLayer):
    """The states of the day shown: their tint and their borders."""

    factory = "borders"
    scripts = ("borders.js",)
