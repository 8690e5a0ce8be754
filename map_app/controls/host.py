"""The word between the page and the app that frames it."""

from map_app.page.element import PageControl


class Host(PageControl):
    """The word between the page and the app that frames it."""

    factory = "host"
    scripts = ()
