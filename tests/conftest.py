"""What holds for every test: property tests are judged by their cases, never by a busy machine's clock."""

from hypothesis import settings

collect_ignore = ["benchmarks", "pictures"]  # programs to run by hand, not tests

settings.register_profile("by_cases", deadline=None, derandomize=True)
settings.load_profile("by_cases")
