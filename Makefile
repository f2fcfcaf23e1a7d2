# Everything runs in .venv, which the targets make; `make help` lists them.

SYSTEM_PYTHON := $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
TYPED := scripts templates/runtime spec generated/obiguard/obiguard tests/spec/what_an_editor_sees.py
# where the corpus report and the suites lie, which are not part of this repository
SHARED ?= ../shared
# each group of packages is installed once, and again when pyproject.toml changes
VENV := .venv/pyvenv.cfg
TOOLKIT := .venv/.installed-toolkit
DEV := .venv/.installed-dev
BENCH := .venv/.installed-bench
LIVE := .venv/.installed-live

.DEFAULT_GOAL := help
.PHONY: help demo test lint types regenerate live attack fuzz corpus bench suites differential clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

demo: $(TOOLKIT) ## regenerate, start the gateway, run the document's own sample against it, save the images
	$(BIN)/openapi-attrs regenerate
	@PYTHONPATH=generated/obiguard $(BIN)/python spec/demo.py demo-images
	@$(BIN)/openapi-attrs check

test: lint types ## everything that a change must pass
	$(BIN)/openapi-attrs check --full
	$(BIN)/pytest -n auto

lint: $(DEV) ## ruff and import-linter
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports

types: $(DEV) ## mypy --strict and pyright over the toolkit, the runtime and the generated client; mypy over the oracle
	$(BIN)/mypy $(TYPED) tests/differential/oracle
	$(BIN)/pyright $(TYPED)

regenerate: $(TOOLKIT) ## make the client again from the document
	$(BIN)/openapi-attrs regenerate

live: $(LIVE) ## the tests that start real servers
	SHARED=$(SHARED) $(BIN)/pytest tests/live

attack: $(DEV) ## try every hostile text at every place of a document, and templates that forget to escape
	$(BIN)/pytest tests/attack --whole-attack -n 2

fuzz: $(DEV) ## 10,000 documents drawn at random, others in each run
	$(BIN)/pytest -n auto -rP tests/fuzz --documents 10000

differential: $(DEV) ## hold the client of every document of the corpus in SHARED against openapi-python-client's
	PYTHONPATH=tests/differential $(BIN)/python -m oracle $(SHARED)/corpus

corpus: $(DEV) ## generate from every document of the corpus in SHARED and hold each against what it describes
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python $(SHARED)/tools/corpus_report.py --typecheck

suites: $(BENCH) ## the suites in SHARED: OpenAPI documents, and JSON Schema on compile_schema and in clients
	@$(BIN)/python tests/suites/openapi_documents.py $(SHARED)/suites/openapi-documents
	@$(BIN)/python tests/suites/json_schema.py $(SHARED)/suites/json-schema
	@$(BIN)/python tests/suites/request_bodies.py $(SHARED)/suites/json-schema
	@$(BIN)/python tests/suites/mutations.py $(SHARED)/suites/json-schema

bench: $(BENCH) ## the figures, as ratios measured in one run
	@PYTHONPATH=generated/obiguard $(BIN)/python tests/benchmarks/figures.py
	@PYTHONPATH=generated/obiguard $(BIN)/python tests/benchmarks/validation.py $(SHARED)
	@$(BIN)/python tests/benchmarks/generation.py $(SHARED)

clean: ## remove what these targets made, the generated client aside
	rm -rf .venv demo-images dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(TOOLKIT): $(VENV) pyproject.toml
	$(BIN)/pip install --quiet --editable '.[serve]'
	@touch $@

$(DEV): $(TOOLKIT)
	$(BIN)/pip install --quiet --group dev
	@touch $@

$(BENCH): $(DEV)
	$(BIN)/pip install --quiet --group bench
	@touch $@

$(LIVE): $(DEV)
	$(BIN)/pip install --quiet --group live
	-npm install --silent --no-fund --no-audit --prefix .venv @stoplight/prism-cli@5.16.0
	@touch $@

$(VENV):
	@$(SYSTEM_PYTHON) -c 'import sys; sys.version_info < (3, 11) and sys.exit("Python 3.11 or newer is needed")'
	$(SYSTEM_PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --upgrade 'pip>=25.1'
