"""The address: which moment the page shows, as words after #."""

from map_app.page.element import PageControl


class Address(PageControl):
    """The address: which moment the page shows, as words after #."""

    factory = "address"
    scripts = ()
