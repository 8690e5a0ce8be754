"""The legend: what each sign says and how sure it is."""

from map_app.page.element import PageControl


class Signs(PageControl):
    """The legend: what each sign says and how sure it is."""

    factory = "signs"
    scripts = ("slip.js", "sign_samples.js", "border_samples.js", "signs.js")
    styles = ("slip.css", "signs.css")
