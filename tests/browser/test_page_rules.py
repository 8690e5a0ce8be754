"""The page's rules without a page: what a state means, which key asks for what, what a host may say."""

import json
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "map_app" / "page"
CONTROLS = PAGE.parent / "controls"
PAINTING = PAGE.parent / "painting"
PAGE_RULES = [
    "store",
    "make_element",
    "words",
    "fold",
    "moment",
    "settled",
    "look",
    "address",
    "host",
    "keyboard",
]
CONTROL_RULES = ["dated_elsewhere", "month_marks", "strip_scale", "sheet", "find_results"]
RULES = [PAINTING / "life_map.js"]
RULES += [PAGE / f"{name}.js" for name in PAGE_RULES] + [CONTROLS / f"{name}.js" for name in CONTROL_RULES]
FOLDING = json.loads((Path(__file__).parents[1] / "examples" / "folding.json").read_text(encoding="utf-8"))


def event(number, kind, first_day, last_day, years, **more):
    plain = {
        "id": f"event-{number}", "kind": kind, "title": f"Title {number}", "text": "", "first_day": first_day,
        "last_day": last_day, "open_start": False, "open_end": False, "approximate": False, "people": [],
        "weight": 2, "years": years, "versions": [], "shown": 0, "search": f"title {number}",
    }  # fmt: skip
    return plain | more


def events_of_year(events, number):
    return [index for index, one in enumerate(events) if one["years"][0] <= number <= one["years"][1]]


def three_years(events, **moment):
    """A life of 1900 to 1902 in the form of the page's data; day 0 is 1 January 1900."""
    plain = {"event": None, "silence": None, "sentence": "", "places": ""}
    return {
        "person": {"name": "Someone", "pronoun": "she"},
        "words": {},
        "years": {"first": 1900, "last": 1902, "starts": [0, 365, 730, 1095]},
        "kinds": [{"id": kind, "name": kind} for kind in ("life", "group", "writing", "world")],
        "moments": [plain | {"year": 1900 + number} | moment for number in range(3)],
        "events": events,
        "places": [{"id": "perm", "name": "Perm", "local": "Пермь", "names": [], "total": 3}],
        "year_events": [events_of_year(events, number) for number in range(3)],
    }


NO_MODIFIERS = {"shiftKey": False, "ctrlKey": False, "altKey": False, "metaKey": False, "target": None}
STATE = {"year": 1900, "event": None, "place": None, "hidden": {}, "people": None}


@pytest.fixture(scope="module")
def ask(chromium):
    """Return a function that evaluates an expression in sight of the rules, `data`, `state` and `value`."""
    page = chromium.new_page()
    for script in RULES:
        page.add_script_tag(content=script.read_text(encoding="utf-8"))

    def ask(expression, data=None, state=STATE, value=None):
        return page.evaluate(f"([data, state, value]) => ({expression})", [data, state, value])

    yield ask
    page.close()


@pytest.mark.parametrize(("text", "folded"), FOLDING)
def test_text_is_folded_as_the_table_says(ask, text, folded):
    assert ask("LifeMap.fold(value)", value=text) == folded


def test_the_event_of_the_moment_is_now_until_another_is_chosen(ask):
    data = three_years([event(0, "life", 3, 3, [0, 0]), event(1, "life", 9, 9, [0, 0])], event=1)
    assert ask("LifeMap.moment.currentEvent(data, state)", data) == 1
    assert ask("LifeMap.moment.currentEvent(data, state)", data, STATE | {"event": 0}) == 0


def test_next_leads_from_an_empty_year_to_the_first_event_after_it(ask):
    data = three_years([event(0, "life", 3, 3, [0, 0]), event(1, "life", 800, 800, [2, 2])])
    empty_year = STATE | {"year": 1901}
    assert ask("LifeMap.moment.eventBeside(data, state, 1)", data, empty_year) == 1
    assert ask("LifeMap.moment.eventBeside(data, state, -1)", data, empty_year) == 0


def test_next_and_previous_pass_over_what_is_switched_off(ask):
    data = three_years([event(n, kind, n, n, [0, 0]) for n, kind in enumerate(("life", "world", "life"))])
    state = STATE | {"event": 0, "hidden": {"world": True}}
    assert ask("LifeMap.moment.eventBeside(data, state, 1)", data, state) == 2


def test_there_is_nothing_after_the_last_event(ask):
    data = three_years([event(0, "life", 3, 3, [0, 0])])
    assert ask("LifeMap.moment.eventBeside(data, state, 1)", data, STATE | {"event": 0}) is None


def test_going_to_an_event_keeps_a_year_it_lasts_into(ask):
    data = three_years([event(0, "life", 3, 900, [0, 2])])
    assert ask("LifeMap.moment.goingTo(data, 0, 1902)", data)["year"] == 1902
    assert ask("LifeMap.moment.goingTo(data, 0, NaN)", data)["year"] == 1900


def test_a_full_year_tells_the_life_and_the_turning_points_and_folds_the_rest(ask):
    kinds = ["life"] * 4 + ["group"] * 7 + ["world"] * 3
    events = [event(n, kind, n, n, [0, 0]) for n, kind in enumerate(kinds)]
    events[5]["weight"] = 3
    told = ask("LifeMap.moment.eventsToTell(data, state, new Set())", three_years(events))
    assert told["full"] == [0, 1, 2, 3, 5]
    folded = [(fold["kind"], len(fold["events"]), fold["all"]) for fold in told["folded"]]
    assert folded == [("group", 6, False), ("world", 3, True)]


def test_a_quiet_year_tells_everything(ask):
    data = three_years([event(n, kind, n, n, [0, 0]) for n, kind in enumerate(("life", "group", "world"))])
    told = ask("LifeMap.moment.eventsToTell(data, state, new Set())", data)
    assert told == {"full": [0, 1, 2], "folded": []}


@pytest.mark.parametrize(
    ("more", "shape", "fades"),
    [
        ({"first_day": 40, "last_day": 40}, "day", [0, 0]),
        ({"first_day": 31, "last_day": 58}, "bar", [0, 0]),
        ({"first_day": 151, "last_day": 242}, "bar", [0.3, 0.3]),
        ({"first_day": 31, "last_day": 58, "approximate": True}, "bar", [0.5, 0.5]),
        ({"first_day": 0, "last_day": 150, "open_start": True}, "bar", [0.85, 0]),
        ({"first_day": 270, "last_day": 300, "open_end": True}, "bar", [0, 0.85]),
        ({"first_day": 0, "last_day": 364}, "year", [0, 0]),
    ],
    ids=["a day", "a month", "a season", "about", "by", "after", "a year"],
)
def test_a_date_is_drawn_as_sure_as_it_is(ask, more, shape, fades):
    data = three_years([event(0, "life", 0, 0, [0, 0]) | more])
    mark = ask("LifeMap.monthMarks(data, 1900)[0]", data)
    assert (mark["shape"], [mark["fadeIn"], mark["fadeOut"]]) == (shape, fades)


def test_another_reading_of_the_same_year_stands_beside_ours(ask):
    versions = [{"days": [10, 10]}, {"days": [181, 183], "apart": True}, {"days": [0, 364]}]
    data = three_years([event(0, "life", 10, 10, [0, 0], versions=versions)])
    mark = ask("LifeMap.monthMarks(data, 1900)[0]", data)
    (other,) = mark["others"]
    assert (other["from"], other["to"]) == pytest.approx((0.5, 0.505), abs=0.01)
    assert other["isDay"] is True


def test_what_others_date_in_a_year_is_told_there_and_drawn_open(ask):
    citations = [[0, "line 512"]]
    versions = [{"days": [400, 400]}, {"days": [181, 211], "apart": True, "citations": citations}]
    unsourced = [{"days": [400, 400]}, {"days": [20, 20], "apart": True}]
    vaguer = [{"days": [400, 400]}, {"days": [0, 300], "citations": citations}]
    events = [
        event(n, "life", 400, 400, [1, 1], versions=one)
        for n, one in enumerate((versions, unsourced, vaguer))
    ]
    data = three_years(events)
    assert ask("LifeMap.datedElsewhere(data, 1900)", data) == [
        {"index": 0, "versions": [1], "days": [181, 211]}
    ]
    assert ask("LifeMap.datedElsewhere(data, 1901)", data) == []
    (mark,) = ask("LifeMap.monthMarks(data, 1900)", data)
    assert (mark["shape"], mark["others"][0]["isDay"]) == ("other", False)


def test_more_events_than_the_strip_has_room_for_are_capped(ask):
    data = three_years([event(n, "life", n, n, [0, 0]) for n in range(30)])
    column = ask("LifeMap.stackYear(data, 0)", data)
    assert (len(column["units"]), column["more"]) == (24, True)


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        ("ArrowRight", ["year", 1]),
        ("PageUp", ["event", -1]),
        ("PageDown", ["event", 1]),
        (" ", ["play"]),
        ("Home", ["first"]),
        ("End", ["last"]),
        ("F", ["full"]),
        ("/", ["panel", "find"]),
        ("?", ["panel", "help"]),
        ("Escape", ["back"]),
        ("x", None),
    ],
)
def test_each_key_asks_for_what_help_says(ask, key, wish):
    assert ask("LifeMap.wishOfKey(value)", value=NO_MODIFIERS | {"key": key}) == wish


def test_keys_with_control_stay_with_the_browser(ask):
    assert ask("LifeMap.wishOfKey(value)", value=NO_MODIFIERS | {"key": "f", "ctrlKey": True}) is None


@pytest.mark.parametrize(
    ("message", "state"),
    [
        ({"type": "go", "year": 1901}, {"year": 1901, "event": None}),
        ({"type": "go", "event": "event-0"}, {"event": 0, "year": 1900}),
        ({"type": "go", "place": "perm"}, {"place": 0}),
        ({"type": "go", "place": None}, {"place": None}),
        ({"type": "go", "year": 1850}, None),
        ({"type": "go", "year": "1901"}, None),
        ({"type": "go", "event": {"id": "event-0"}}, None),
        ({"type": "stay", "year": 1901}, None),
        ("go", None),
        (None, None),
    ],
)
def test_a_host_is_obeyed_only_where_it_is_understood(ask, message, state):
    data = three_years([event(0, "life", 3, 3, [0, 0])])
    assert ask("LifeMap.stateOfMessage(data, value)", data, value=message) == state


def test_an_address_leads_back_to_its_moment(ask):
    data = three_years([event(0, "life", 3, 900, [0, 2])])
    state = STATE | {"year": 1901, "event": 0, "place": 0}
    again = ask("LifeMap.stateOfAddress(data, LifeMap.addressOfState(data, state))", data, state)
    assert again == {"year": 1901, "event": 0, "place": 0}


def test_finding_needs_every_word_and_offers_years_and_places(ask):
    data = three_years([event(0, "life", 3, 3, [0, 0]), event(1, "life", 9, 9, [0, 0])])
    results = "LifeMap.findResults(data, LifeMap.findable(data), value)"
    find = results + ".map(({group, items}) => [group, items.map((one) => one.name)])"
    assert ask(find, data, value="TITLE 1") == [["events", ["Title 1"]]]
    assert ask(find, data, value="1901") == [["years", ["1901"]]]
    assert ask(find, data, value="перм") == [["places", ["Perm"]]]
    assert ask(find, data, value="title nowhere") == []


@pytest.mark.parametrize(("height", "size"), [(240, "rest"), (400, "half"), (700, "full")])
def test_a_dragged_sheet_comes_to_rest_at_the_nearest_size(ask, height, size):
    assert ask("LifeMap.nearestSheet(value, 269, 844)", value=height) == size


def test_words_follow_the_pronoun_of_the_person(ask):
    data = three_years([])
    assert ask("LifeMap.say(data, 'meanwhile')", data) == "Meanwhile, without her"
    counts = ask("[0, 1, 9].map((count) => LifeMap.sayEvents(data, count))", data)
    assert counts == ["no events", "1 event", "9 events"]
