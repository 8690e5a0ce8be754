"""Judges the Julian calendar by known days and by going there and back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.julian import gregorian_of_julian, julian_of_gregorian


@pytest.mark.parametrize(
    ("julian", "gregorian"),
    [
        ((1582, 10, 5), date(1582, 10, 15)),  # the reform
        ((1917, 10, 25), date(1917, 11, 7)),  # the October Revolution
        ((1918, 1, 31), date(1918, 2, 13)),  # the last Old Style day of Soviet Russia
        ((1900, 2, 28), date(1900, 3, 12)),
        ((1900, 3, 1), date(1900, 3, 14)),
    ],
)
def test_known_days_agree(julian, gregorian):
    assert gregorian_of_julian(*julian) == gregorian
    assert julian_of_gregorian(gregorian) == julian


@given(st.dates(min_value=date(100, 1, 1), max_value=date(2999, 1, 1)))
def test_there_and_back_is_the_same_day(day):
    assert gregorian_of_julian(*julian_of_gregorian(day)) == day


@pytest.mark.parametrize("impossible", [(1918, 13, 1), (1918, 2, 29), (1918, 4, 31), (1918, 4, 0)])
def test_a_day_that_the_calendar_lacks_is_refused(impossible):
    with pytest.raises(ValueError, match="has no"):
        gregorian_of_julian(*impossible)
