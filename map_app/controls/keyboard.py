"""The keys of the whole page."""

from map_app.page.element import PageControl


class Keyboard(PageControl):
    """The keys of the whole page."""

    factory = "keyboard"
    scripts = ()
