"""Writes data into Markdown as plain text, so that nothing in it is taken for markup."""

import re


def plain(text: str) -> str:
    r"""Return text that Markdown shows as it stands.

    >>> plain("1 * 2 <b> :red[x] $y$")
    '1 \\* 2 \\<b\\> \\:red\\[x\\] \\$y\\$'
    """
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", " ".join(text.split()))


def link(text: str, address: str) -> str:
    """Return a Markdown link, or the bare text where the address is not one of the web.

    >>> link("The essay", "https://example.org/a_(b)")
    '[The essay](<https://example.org/a_(b)>)'
    >>> link("The essay", "javascript:alert(1)")
    'The essay'
    """
    if not re.fullmatch(r"https?://[^\s<>]+", address):
        return plain(text)
    return f"[{plain(text)}](<{address}>)"
