"""The keys."""

from map_app.page.element import PageControl


class Help(PageControl):
    """The keys."""

    factory = "help"
    scripts = ("slip.js", "help.js")
    styles = ("slip.css", "help.css")
