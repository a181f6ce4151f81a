# `make demo` sets up, builds and evaluates the two examples; `make test` sets up and runs all tests.
.DEFAULT_GOAL := help
.PHONY: help setup build demo documents test bench format lint clean

OUTPUT ?= out

help: ## Say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: ## Install the system packages that are missing
	@bash .ci/setup

build: setup ## Build the plumbline command (release)
	swift build -c release --product plumbline

demo: build ## Evaluate the examples and say where the reports lie
	@bin="$$(swift build -c release --show-bin-path)/plumbline"; \
	for example in jinning-case twelve-communities-2024; do \
	  echo; \
	  "$$bin" evaluate "Examples/$$example/assessment.yaml" --output "$(OUTPUT)/$$example" || exit; \
	done; \
	echo; \
	echo "Reports: $(OUTPUT)/jinning-case/report.html and $(OUTPUT)/twelve-communities-2024/report.html"

documents: build ## Write all generated documents anew
	@bin="$$(swift build -c release --show-bin-path)/plumbline"; \
	"$$bin" explain --measures --format markdown --language en > Documentation/Measures.md && \
	"$$bin" explain --measures --format markdown --language zh > Documentation/Measures.zh.md && \
	"$$bin" schema --output Documentation/schemas

test: setup ## Run all tests
	swift build --product plumbline
	swift test

# BENCH passes options on, as in: make bench BENCH="--events 5000000 --format jsonl"
bench: build ## Measure against DuckDB, Polars and chDB (needs Python with venv)
	python3 -m venv "$(OUTPUT)/benchmarks/python"
	"$(OUTPUT)/benchmarks/python/bin/pip" install --quiet --requirement Benchmarks/requirements.txt
	-"$(OUTPUT)/benchmarks/python/bin/pip" install --quiet --requirement Benchmarks/requirements-chdb.txt
	"$(OUTPUT)/benchmarks/python/bin/python" Benchmarks/run.py --plumbline "$$(swift build -c release --show-bin-path)/plumbline" $(BENCH)

format: ## Lay out all sources
	swift format -i -r Package.swift Sources Tests Examples

lint: ## Check layout of all sources
	swift format lint --strict -r Package.swift Sources Tests Examples

clean: ## Remove what was built and evaluated
	rm -rf .build $(OUTPUT)
