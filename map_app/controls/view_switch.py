"""This year, the trail so far, or the whole life."""

from map_app.page.element import PageControl


class ViewSwitch(PageControl):
    """This year, the trail so far, or the whole life."""

    factory = "viewSwitch"
    scripts = ("view_switch.js",)
