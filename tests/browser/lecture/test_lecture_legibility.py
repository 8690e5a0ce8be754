"""Every step of the talk as the hall sees it: nothing cut off or overlapping, large and clear enough."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

OpenPage = Callable[..., Page]
OLD_PROJECTOR, HALL = (1024, 768), (1920, 1080)
STEPS = 40
LEAST_IN_THE_HALL = 16  # px
LEAST_IN_THE_BACK_ROW = 28 / 1080  # px for each px of the screen's height
LEAST_CONTRAST = 7  # WCAG, level AAA
LOOK_OVER = (Path(__file__).parent / "look_over.js").read_text(encoding="utf-8")
# What is judged here are words and signs, which are elements; the canvases under them take ten times as long.
PAINT_NO_CANVAS = "() => { LifeMap.CanvasLayer.prototype.paintNow = () => {}; }"
GO = """async (number) => {
  LifeMap.opened.lecture.go(number);
  const frame = () => new Promise((ready) => (requestAnimationFrame(ready), setTimeout(ready, 500)));
  for (let frames = 0; frames < 4; frames++) await frame();
}"""


@pytest.mark.parametrize("size", [OLD_PROJECTOR, HALL], ids=["1024x768", "1920x1080"])
@pytest.mark.parametrize("keys", ["", "v", "sv"], ids=["hall", "back-row", "back-row-with-subtitle"])
def test_every_step_can_be_read(
    open_page: OpenPage, exported_page: Path, size: tuple[int, int], keys: str
) -> None:
    page = open_page(exported_page, size=size, reduced_motion="reduce")
    page.locator(".life-page[data-ready]").wait_for()
    page.keyboard.press("F5")
    expect(page.get_by_role("region", name="Lecture")).to_be_visible()
    page.evaluate(PAINT_NO_CANVAS)
    for key in keys:
        page.keyboard.press(key)
    is_back_row = "v" in keys
    least = LEAST_IN_THE_BACK_ROW * size[1] - 0.5 if is_back_row else LEAST_IN_THE_HALL
    faults = {}
    for number in range(STEPS):
        page.evaluate(GO, number)
        seen = page.evaluate(LOOK_OVER)
        found = seen["faults"]
        if seen["words"] < least or (is_back_row and seen["names"] < least):
            found.append(f"too small: words {seen['words']} px, names {seen['names']} px")
        if seen["contrast"] < LEAST_CONTRAST:
            found.append(f"too pale: {seen['contrast']}")
        if found:
            faults[number + 1] = found
    assert not faults
