# Every target does its own set-up: a virtual environment in .venv, and nothing outside this folder.
PYTHON ?= python3
override VENV := .venv
BIN := $(VENV)/bin
export PIP_CACHE_DIR := $(CURDIR)/$(VENV)/cache
export XDG_CACHE_HOME := $(CURDIR)/$(VENV)/cache
export PIP_DISABLE_PIP_VERSION_CHECK := 1
.DEFAULT_GOAL := run
.PHONY: run test bench clean

run: $(VENV)/ready ## open the app in the browser
	@$(BIN)/map-app run $(LIFE) $(ARGS)

test: $(VENV)/ready-for-tests ## style, types, architecture, unit, browser: everything
	@$(BIN)/python -m pytest $(ARGS)

bench: $(VENV)/ready-for-tests ## measure speed and print the figures
	@$(BIN)/python tests/benchmarks/measure.py $(ARGS)

clean: ## remove the virtual environment and all caches
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(VENV)/ready: pyproject.toml
	@$(call make_environment)
	@echo "Installing (only the first time) ..."
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/ready-for-tests: pyproject.toml
	@$(call make_environment)
	@echo "Installing the tools for testing (only the first time) ..."
	@$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $(VENV)/ready $@

define make_environment
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	|| { echo "This needs Python 3.11 or newer; name one with: make PYTHON=python3.12" >&2; exit 1; }; \
$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV) \
	|| { echo "Python could not make a virtual environment (on Debian: apt install python3-venv)." >&2; exit 1; }; \
echo "$(CURDIR)" > $(VENV)/made-in
endef

# An environment does not survive a move of the folder: then it is made again.
ifneq ($(shell cat $(VENV)/made-in 2>/dev/null),$(CURDIR))
$(shell rm -rf $(VENV))
endif
