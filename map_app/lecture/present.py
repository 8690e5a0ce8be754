"""The button that begins the lecture, and the addresses that open in one."""

from map_app.page.element import PageControl


class Present(PageControl):
    """The button that begins the lecture."""

    factory = "present"
    scripts = ("present.js",)
