// The labels of doubt, disagreement and silence: readings, tellings, calendars, reach. Used by `LifeMap.say`.
(function () {
  "use strict";

  LifeMap.wordsOfDoubt = {
    accounts: "{count} accounts", readings_only_less: "{count} accounts, none against another",
    readings_and_less: "{count} readings that differ, {less} less exact",
    shown_on_map: "Shown on the map", kept_aside: "Kept, not shown", says_less: "Says less",
    no_date: "No date", no_place: "no place named", background: "Background knowledge, no source",
    how_sure: "how sure: {trust} of 4", other_versions: "Further readings",
    why_prefer: "Why this reading comes first", why_prefer_year: "Why {year} comes first",
    differs_in: "{count} {what}", dates_differ: "dates", places_differ: "places",
    previous_reading: "Event with readings before", next_reading: "Event with readings after",
    told_by: "As told by", told_as: "as told by: {name}", beside: "Beside", beside_none: "alone", beside_year: "a year", year_beside: "Year of the second map", map_of_year: "Map of another year",
    map_beside: "Beside it, as told by: {name}", best_evidence_has: "Best evidence: {words}",
    changes: "What changes", changes_count: "{count} changes", changes_apart: "Other date or place",
    changes_vague: "Less exact, or silent on date or place", tells: "Tells {count} of {all} events", changes_read: "Each line: {best} → {name}.",
    changes_none: "Nothing: it agrees with the best evidence in every date and place.",
    elsewhere_one: "1 event that others date in {year}", elsewhere: "{count} events that others date in {year}",
    certainty_probable: "probable", certainty_disputed: "disputed", certainty_unknown: "not certain",
    untold: "Not told", not_told: "not told", untold_one: "1 event of this year that this source does not tell",
    untold_in_year: "{count} events of this year that this source does not tell",
    where_he_may_be: "Where could {he} be?", days_between: "{days} days between the two traces",
    calendar: "Dates in Russia before 14 February 1918", calendar_new: "New Style first", calendar_old: "Old Style first",
  };
})();
