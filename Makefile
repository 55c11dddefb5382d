# Corridor: build, try, test. `make help` lists what there is.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Only what a target names as a dependency may be imported: the floors hold at build time.
SWIFT_FLAGS := --explicit-target-dependency-import-check error

# Where `make run` keeps its zone, and the figure whose why it prints.
ZONE ?= var/zone
PORT ?= 8080
WHY ?= output.gross/guangxi-parks/all/2024-07.ytd/growth.comparable

# How many enterprises `make bench` measures with.
ENTERPRISES ?= 30000

# How many numbers the bulk file has that it imports.
VALUES ?= 10000000

# How many report lines its roll-up adds up.
LINES ?= 10000000

# How many minutes it watches the server's memory.
MINUTES ?= 1

.PHONY: help run demo ready test lint bench soak race bare clean

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 10

run: ## Install what is missing, build, make the demo zone, print its headline table, and open it to the browser
	@$(MAKE) ready
	@"$$(swift build -c release --show-bin-path)/corridor" brief --zone "$(ZONE)"
	@echo
	@"$$(swift build -c release --show-bin-path)/corridor" serve --zone "$(ZONE)" --port "$(PORT)"

demo: ## The same without serving: the headline table and one why
	@$(MAKE) ready
	@"$$(swift build -c release --show-bin-path)/corridor" brief --zone "$(ZONE)"
	@echo
	@"$$(swift build -c release --show-bin-path)/corridor" why "$(WHY)" --zone "$(ZONE)"

ready:
	@tools/install run
	@swift build $(SWIFT_FLAGS) -c release --product corridor
	@tools/demo "$$(swift build -c release --show-bin-path)/corridor" "$(ZONE)"

test: ## Build and run all tests, house rules and those in a browser among them
	@tools/install run test
	@swift build $(SWIFT_FLAGS) --build-tests
	@tools/postgresql with swift test $(SWIFT_FLAGS) --skip-build
	@.venv/bin/python3 Tests/browser/run.py "$$(swift build --show-bin-path)/corridor"
	@tools/check-packages

lint: ## The house rules alone, and a build in which warnings are errors
	@tools/install run test
	@swift build $(SWIFT_FLAGS) --build-tests
	@swift test $(SWIFT_FLAGS) --skip-build --filter HouseTests
	@tools/check-packages

bench: ## Measure speed at full size
	@tools/install run bench
	@swift build $(SWIFT_FLAGS) -c release --product corridor
	@.venv/bin/python3 Benchmarks/run.py "$$(swift build -c release --show-bin-path)/corridor" $(ENTERPRISES)
	@.venv/bin/python3 Benchmarks/bulk.py "$$(swift build -c release --show-bin-path)/corridor" $(VALUES)
	@CORRIDOR_BENCH=1 swift build $(SWIFT_FLAGS) -c release --product record-bench
	@.venv/bin/python3 Benchmarks/record.py "$$(swift build -c release --show-bin-path)/record-bench"
	@.venv/bin/python3 Benchmarks/quotes.py "$$(swift build -c release --show-bin-path)/corridor"
	@CORRIDOR_BENCH=1 swift build $(SWIFT_FLAGS) -c release --product trade-bench
	@.venv/bin/python3 Benchmarks/determination.py "$$(swift build -c release --show-bin-path)/trade-bench"
	@CORRIDOR_BENCH=1 swift build $(SWIFT_FLAGS) -c release --product chain-bench
	@.venv/bin/python3 Benchmarks/chain.py "$$(swift build -c release --show-bin-path)/chain-bench"
	@CORRIDOR_BENCH=1 swift build $(SWIFT_FLAGS) -c release --product rollup-bench
	@.venv/bin/python3 Benchmarks/rollup.py "$$(swift build -c release --show-bin-path)/rollup-bench" $(LINES)
	@.venv/bin/python3 Benchmarks/servers.py "$$(swift build -c release --show-bin-path)/corridor"
	@.venv/bin/python3 Benchmarks/load.py "$$(swift build -c release --show-bin-path)/corridor" --minutes $(MINUTES)

soak: ## The long form of the tests that may run for ever: kills, random data
	@tools/install run test
	@CORRIDOR_SOAK=1 tools/postgresql with swift test $(SWIFT_FLAGS)

race: ## The tests of what runs side by side, built so that every data race is told
	@tools/install run test
	@swift build $(SWIFT_FLAGS) --build-tests --sanitize=thread --scratch-path .build-race
	@TSAN_OPTIONS="suppressions=$(CURDIR)/tools/races.txt" tools/postgresql with swift test $(SWIFT_FLAGS) --skip-build \
		--sanitize=thread --scratch-path .build-race --filter 'StorageTests|ActionsTests|SeveralServers'

bare: ## Run `run` and `test` in a bare Debian 12 that holds only the toolchain and a clone
	@tools/install bare
	@tools/bare

clean: ## Remove what was built, never the zone in var/
	@! grep -qF " $(CURDIR)/.build" /proc/self/mountinfo 2>/dev/null || { echo "something is mounted below .build*"; exit 1; }
	rm -rf --one-file-system .build .build-* .venv
