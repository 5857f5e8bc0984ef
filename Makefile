# Everything a user or a developer types. Each target does its own set-up; `make help` lists them.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help set-up build report report-by-rules test test-durability test-browser lint goldens lists evaluate bench install uninstall clean

PREFIX ?= /usr/local
DESTDIR ?=
PYTHON ?= python3
# `report` and `test` build with the same flags, so that they share their products; without debug information, which
# costs a cold build a twentieth of its time.
SWIFT_FLAGS := -c release -debug-info-format none --explicit-target-dependency-import-check error -Xswiftc -num-threads -Xswiftc 4
BINARY := .build/release/counterclaim
SHA256 := $(shell command -v sha256sum || echo shasum -a 256)
WORDNET_INDEX := .cache/wordnet.idx
# Debian's wordnet-base, or Homebrew's wordnet.
WORDNET ?= $(firstword $(wildcard /usr/share/wordnet /opt/homebrew/opt/wordnet/dict /usr/local/opt/wordnet/dict))

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

set-up: ## Install what the build needs (apt or brew); done by the others
	@sh packaging/install-prerequisites.sh
	@PYTHON="$(PYTHON)" sh packaging/fetch-onnxruntime.sh

build: set-up ## Build the program into .build/release/counterclaim
	swift build $(SWIFT_FLAGS) --product counterclaim
	@$(MAKE) --no-print-directory $(WORDNET_INDEX)

$(WORDNET_INDEX):
	@mkdir -p $(dir $@)
	$(BINARY) index-wordnet --source "$(WORDNET)" --output $@

report: build ## Read corpus/ and write reports/index.html
	$(BINARY) report corpus --output reports

report-by-rules: build ## Read corpus/ without models and write the report's digests below .build
	$(BINARY) report corpus --models none --quiet --output .build/reports-by-rules >/dev/null
	cd .build && $(SHA256) reports-by-rules/* > reports-by-rules.sha256

test: build ## Build and run all tests
	swift test $(SWIFT_FLAGS) --disable-testable-imports
	cd training/stories && $(PYTHON) -m unittest && $(PYTHON) build.py --check && $(PYTHON) check.py --brief

test-durability: build ## Kill runs and deciding processes a hundred times, and look for what is lost
	COUNTERCLAIM_KILL_ROUNDS=100 swift test $(SWIFT_FLAGS) --disable-testable-imports --filter DurabilityTests

# The pictures of docs/review.md: make test-browser SCREENSHOTS=docs/images
SCREENSHOTS ?= .build/screenshots
BROWSER_VENV := .cache/browser-venv

# axe comes without what its package depends on, a browser that would be downloaded: Debian's is used.
$(BROWSER_VENV)/.done: Tests/Browser/requirements.txt
	$(PYTHON) -m venv $(BROWSER_VENV)
	grep -v axe Tests/Browser/requirements.txt | $(BROWSER_VENV)/bin/pip install --quiet --disable-pip-version-check -r /dev/stdin
	grep axe Tests/Browser/requirements.txt | $(BROWSER_VENV)/bin/pip install --quiet --disable-pip-version-check --no-deps -r /dev/stdin
	touch $@

test-browser: build $(BROWSER_VENV)/.done ## Drive reviews in a browser, with axe (installs Chromium)
	@sh packaging/install-prerequisites.sh chromium
	cd Tests/Browser && SCREENSHOTS="$(abspath $(SCREENSHOTS))" ../../$(BROWSER_VENV)/bin/python -m unittest

lint: ## Check the layout and the rules of the code
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	sh packaging/check-sources.sh

goldens: build ## Rewrite the golden files and the sample report; read the diff
	-UPDATE_GOLDENS=1 swift test $(SWIFT_FLAGS) --disable-testable-imports
	$(MAKE) --no-print-directory report report-by-rules
	cp .build/reports-by-rules.sha256 .ci/reports-by-rules.sha256
	sh packaging/cpu-kind.sh > .ci/sample-cpu-kind

lists: ## Rewrite the tables of names, places, offices and currencies from their sources (needs the network)
	@test -f /usr/share/iso-codes/json/iso_3166-1.json || { \
	  echo "lists: Debian's iso-codes is missing; type as root: apt-get install -y iso-codes" >&2; exit 2; }
	$(PYTHON) -m pip download --quiet --disable-pip-version-check --no-deps --no-binary names \
	  --dest .cache/lists names==0.3.0 faker==40.63.0 babel==2.18.0
	cd .cache/lists && tar -xzf names-0.3.0.tar.gz && for wheel in *.whl; do $(PYTHON) -m zipfile -e $$wheel .; done
	$(PYTHON) packaging/lists/given_names.py --names .cache/lists/names-0.3.0/names --wordnet "$(WORDNET)" \
	  --faker .cache/lists/faker/providers/person
	$(PYTHON) packaging/lists/geography.py --names .cache/lists/names-0.3.0/names --wordnet "$(WORDNET)"
	$(PYTHON) packaging/lists/person_nouns.py --names .cache/lists/names-0.3.0/names --wordnet "$(WORDNET)"
	$(PYTHON) packaging/lists/currencies.py --babel .cache/lists --wordnet "$(WORDNET)"

evaluate: build ## Score on the development data beside the checkout, against the floors
	$(PYTHON) evaluation/evaluate.py --binary $(BINARY)

bench: build ## Measure articles per second and peak memory on the development pages
	$(PYTHON) Benchmarks/bench.py --binary $(BINARY)

install: build ## Install below PREFIX (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/counterclaim" "$(DESTDIR)$(PREFIX)/share/doc/counterclaim" \
	  "$(DESTDIR)$(PREFIX)/lib/counterclaim/models"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/counterclaim"
	install -m 644 $(WORDNET_INDEX) "$(DESTDIR)$(PREFIX)/share/counterclaim/wordnet.idx"
	install -m 644 $(wildcard models/*) "$(DESTDIR)$(PREFIX)/lib/counterclaim/models"
	install -m 755 .cache/onnxruntime/libonnxruntime.* "$(DESTDIR)$(PREFIX)/lib/counterclaim"
	install -m 644 .cache/onnxruntime/LICENSE "$(DESTDIR)$(PREFIX)/share/doc/counterclaim/LICENSE-onnxruntime"
	install -m 644 .cache/onnxruntime/ThirdPartyNotices.txt "$(DESTDIR)$(PREFIX)/share/doc/counterclaim"
	install -m 644 README.md LICENSE THIRD_PARTY.md CHANGELOG.md "$(DESTDIR)$(PREFIX)/share/doc/counterclaim"

uninstall: ## Remove what install put below PREFIX
	rm -f "$(DESTDIR)$(PREFIX)/bin/counterclaim"
	rm -rf "$(DESTDIR)$(PREFIX)/lib/counterclaim" "$(DESTDIR)$(PREFIX)/share/counterclaim" "$(DESTDIR)$(PREFIX)/share/doc/counterclaim"

clean: ## Remove what was built
	rm -rf .build .cache
