"""Takes the picture of the readme from the exported page."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from events.read_life import read_life, shipped_life
from map_app.opened_life import make_page

PICTURE = Path(__file__).with_name("journey-1923.jpg")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "life.html"
        file.write_text(make_page(read_life(shipped_life())), encoding="utf-8")
        program = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1366, "height": 768}, reduced_motion="reduce")
        page.goto(f"{file.as_uri()}#year=1923")
        page.wait_for_function("document.fonts.ready.then(() => document.querySelector('[data-painted]'))")
        page.wait_for_load_state("networkidle")
        page.screenshot(path=PICTURE, type="jpeg", quality=82)
        browser.close()


if __name__ == "__main__":
    main()
