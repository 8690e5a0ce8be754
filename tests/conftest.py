"""What holds for every test: property tests are judged by their cases, never by the clock of a busy machine."""

from hypothesis import settings

settings.register_profile("by_cases", deadline=None, derandomize=True)
settings.load_profile("by_cases")
