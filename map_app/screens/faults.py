"""What is shown in place of a life that cannot be read: every fault, where it is, and what to do."""

from pathlib import Path

import streamlit as st

from events.read_life import LifeFaults


def show_faults(faults: LifeFaults, folder: Path) -> None:
    """Show all faults on one page, as text."""
    st.set_page_config(page_title="Faults in the life", layout="centered")
    st.header("This life cannot be shown yet")
    count = "one fault" if len(faults.faults) == 1 else f"{len(faults.faults)} faults"
    st.text(f"The files in {folder} have {count}. Put them right and load this page again.")
    lines = (f"{Path(fault.file).name}:{fault.line}: {fault.message}" for fault in faults.faults)
    st.code("\n".join(lines), language=None, wrap_lines=True)
