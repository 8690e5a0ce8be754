"""Under which rule a place stood."""

from datetime import date
from itertools import pairwise

import pytest

from geodata.days import date_of, day_number
from geodata.polity import FIRST_DAY, LAST_DAY
from geodata.rule import rule_at, rules_at

PERM = (56.25, 58.01)
TOULOUSE = (1.44, 43.60)
BERLIN = (13.40, 52.52)


def test_perm_came_under_seven_rules() -> None:
    rules = rules_at(*PERM)

    assert [(rule.name, str(date_of(rule.first_day))) for rule in rules] == [
        ("Russian Empire", "1889-01-01"),
        ("Russia (Provisional Government)", "1917-03-15"),
        ("Russian Republic", "1917-09-14"),
        ("Soviet Russia", "1917-11-07"),
        ("Russian State (Kolchak)", "1918-12-25"),
        ("Soviet Russia", "1919-07-01"),
        ("Soviet Union", "1922-12-30"),
    ]


@pytest.mark.parametrize("place", [PERM, TOULOUSE, BERLIN, (28.98, 41.01), (51.42, 35.69)])
def test_the_rules_of_a_place_follow_each_other_without_a_gap(place: tuple[float, float]) -> None:
    rules = rules_at(*place)

    assert rules[0].first_day == FIRST_DAY
    assert rules[-1].last_day == LAST_DAY
    for before, after in pairwise(rules):
        assert after.first_day == before.last_day + 1


def test_occupied_land_names_its_owner_too() -> None:
    rule = rule_at(*TOULOUSE, day_number(date(1943, 6, 1)))

    assert rule.name == "France under German occupation"
    assert (rule.status, rule.owner_name) == ("occupied", "France")


def test_a_harbour_belongs_to_the_nearest_land() -> None:
    assert rule_at(5.2, 43.2, day_number(date(1930, 1, 1))).name == "France"


def test_nobody_is_said_to_rule_on_a_day_out_of_range() -> None:
    assert rule_at(*PERM, LAST_DAY + 1) is None
