"""How many acts of the timelines were looked up, and that the page does not carry where."""

import pytest

from geodata.build.territory.timelines import read_changes
from geodata.polity import read_polities
from geodata.territory import FOLDER

SHARES = [("owners.csv", 0.75), ("occupiers.csv", 0.5)]  # raise as lines are looked up


@pytest.mark.parametrize(("table", "share"), SHARES)
def test_a_share_of_the_acts_was_looked_up(table: str, share: float) -> None:
    changes = read_changes(FOLDER / table, read_polities())

    seen = [change for change in changes if change.seen]

    assert len(seen) / len(changes) >= share


def test_where_acts_were_looked_up_stays_out_of_what_is_shipped() -> None:
    shipped = (FOLDER / "timelines.json").read_text(encoding="utf-8")

    assert "Wikipedia" not in shipped
    assert "Wikisource" not in shipped
