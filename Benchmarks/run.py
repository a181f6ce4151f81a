#!/usr/bin/env python3
"""Measures Plumbline against DuckDB, Polars and chDB on the same made-up logs, after checking that they agree.

Whole processes are measured, from start to end, with two threads and the files in the page cache, in turns (A B C A B C …),
so that whatever else the machine does falls on all of them alike. Plumbline evaluates the whole rubric, and once more the thirty
of its indicators that the others compute. Nothing is printed about time before every run of every engine has given the same figures.

    run.py [--events 1000000] [--format csv] [--repeat 5] [-- ARGUMENTS OF plumbline evaluate]
"""

import argparse
import csv
import importlib.metadata
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = ["duckdb", "polars", "chdb"]
# Plumbline with the whole rubric, and with no more than the others compute.
OWN = ["plumbline", "thirty"]
# Plumbline prints values with six decimal places.
HALF_A_UNIT = Fraction(51, 10**8)


class Run:
    """One run of an engine: seconds from start to end, seconds of work on all threads, peak memory in bytes, figures."""

    def __init__(self, command, read):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as messages:
            start = time.perf_counter()
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=messages)
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                messages.seek(0)
                sys.stderr.write(messages.read()[-4000:].decode(errors="replace"))
                sys.exit(f"This failed with {process.returncode}: {' '.join(map(str, command))}")
            self.work = usage.ru_utime + usage.ru_stime
            self.memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
            output.seek(0)
            self.figures = read(json.load(output))


def read_peer(printed):
    """The figures that an engine's script prints: (numerator, denominator), or a value alone."""
    return {
        (indicator, community):
            Fraction(repr(figure)) if isinstance(figure, float) else tuple(Fraction(part) for part in figure)
        for indicator, figures in printed.items() for community, figure in figures.items()
    }


def read_plumbline(assessment):
    """The figures of the communities in Plumbline's result, in the same form."""
    figures = {}

    def walk(group, unit):
        for indicator in group.get("indicators") or []:
            measure = indicator["measure"]
            if measure and measure["value"] is not None:
                if measure.get("denominator") is not None:
                    figure = Fraction(measure["numerator"]), Fraction(measure["denominator"])
                elif "returned" in measure:
                    figure = Fraction(measure["returned"]), Fraction(measure["first-part"])
                else:
                    figure = Fraction(measure["value"])
                figures[indicator["id"], unit] = figure
        for inner in group.get("groups") or []:
            walk(inner, unit)

    for unit in assessment["units"]:
        if unit["level"] == "community":
            walk(unit, unit["unit"])
    figures["events"] = int(assessment["log"]["events"])
    return figures


def has_value(figure):
    """Whether a figure is one; a quotient of nothing is none."""
    return figure is not None and not (isinstance(figure, tuple) and figure[1] == 0)


def agree(one, other):
    """Whether two figures are the same: quotients exactly, values as far as they are printed."""
    if not has_value(one) or not has_value(other):
        return has_value(one) == has_value(other)
    if isinstance(one, tuple) != isinstance(other, tuple):
        return False
    return one == other if isinstance(one, tuple) else abs(one - other) <= HALF_A_UNIT


def check(runs, communities, events):
    """Says what differs between the engines and stops, or says how much agrees."""
    indicators = sorted({key[0] for peer in runs if peer not in OWN for key in runs[peer][0].figures})
    reference = "plumbline" if "plumbline" in runs else next(iter(runs))
    differences = []
    if reference == "plumbline":
        for run in runs[reference]:
            if run.figures["events"] != events:
                differences.append(f"plumbline read {run.figures['events']} events instead of {events}")
    expected = runs[reference][0].figures
    compared = 0
    for engine, list_of_runs in runs.items():
        for run in list_of_runs:
            for indicator in indicators:
                for community in communities:
                    one, other = expected.get((indicator, community)), run.figures.get((indicator, community))
                    compared += has_value(other)
                    if not agree(one, other):
                        differences.append(f"{indicator} of {community}: {reference} {shown(one)}, {engine} {shown(other)}")
    for indicator in indicators:
        if not any(has_value(expected.get((indicator, community))) for community in communities):
            differences.append(f"{indicator} has no value anywhere, so there is nothing to compare")
    if differences:
        print("\n".join(differences[:40]), file=sys.stderr)
        sys.exit(f"{len(differences)} figures differ; no times are shown.")
    print(f"All agree: {', '.join(runs)}; {len(indicators)} indicators of {len(communities)} communities, "
          f"{compared} figures with a value in {sum(map(len, runs.values()))} runs.")


def shown(figure):
    """A figure for a message."""
    if figure is None:
        return "nothing"
    return " / ".join(map(str, figure)) if isinstance(figure, tuple) else f"{float(figure):.6f}"


def report(runs, size, events):
    """Prints the table: medians, and for ratios the medians of the rounds' ratios with the least and the greatest."""
    reference = runs.get("plumbline")
    print()
    print("| engine | time | time / Plumbline's | work on all threads | MB/s | million events/s | peak memory |")
    print("|---|---|---|---|---|---|---|")
    for engine, list_of_runs in runs.items():
        seconds = statistics.median(run.seconds for run in list_of_runs)
        ratio = "–"
        if reference and engine != "plumbline":
            ratios = [run.seconds / own.seconds for run, own in zip(list_of_runs, reference)]
            ratio = f"**{statistics.median(ratios):.2f}** ({min(ratios):.2f}–{max(ratios):.2f})"
        print(f"| {title(engine)} | {seconds:.2f} s | {ratio} | {statistics.median(run.work for run in list_of_runs):.2f} s "
              f"| {size / seconds / 1e6:.0f} | {events / seconds / 1e6:.2f} "
              f"| {statistics.median(run.memory for run in list_of_runs) / 2**20:.0f} MiB |")


def title(engine):
    """An engine's name with its version."""
    if engine in OWN:
        return {"plumbline": "Plumbline, whole rubric", "thirty": "Plumbline, thirty indicators"}[engine]
    return {"duckdb": "DuckDB", "polars": "Polars", "chdb": "chDB"}[engine] + " " + importlib.metadata.version(engine)


def installed(engine):
    """Whether an engine can be imported here."""
    try:
        return bool(importlib.metadata.version(engine))
    except importlib.metadata.PackageNotFoundError:
        return False


def prepare(folder, events, format):
    """Makes the data set unless it is there, and reads it once, which warms the page cache; returns its size in bytes."""
    mark = folder / "data-set.json"
    known = json.loads(mark.read_text(encoding="utf-8")) if mark.exists() else {}
    if known.get("events") != events or format not in known.get("formats", []):
        subprocess.run([sys.executable, HERE / "generate.py", folder, "--events", str(events)], check=True)
    size = 0
    for path in sorted((folder / format).iterdir()):
        with open(path, "rb", buffering=0) as file:
            while block := file.read(1 << 20):
                size += len(block)
    return size


def thirty(folder, format):
    """Writes the assessment of the thirty indicators beside that of the whole rubric, and returns its path."""
    whole = (folder / f"assessment-{format}.yaml").read_text(encoding="utf-8")
    rubric = os.path.relpath(HERE / "thirty-indicators", folder)
    lines = [f"rubric: {json.dumps(rubric)}\nprofile: thirty" if line.startswith("rubric:") else line
             for line in whole.splitlines()]
    path = folder / f"assessment-thirty-{format}.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def processor():
    """The name of the processor, where the system tells it."""
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "unknown processor"
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown processor")


def main():
    arguments, own = sys.argv[1:], []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, own = arguments[:at], arguments[at + 1:]
    parser = argparse.ArgumentParser(description="Measures Plumbline against other engines, after checking that they agree.")
    parser.add_argument("--events", type=int, default=1_000_000, help="how many events [1000000]")
    parser.add_argument("--format", choices=["csv", "jsonl"], default="csv", help="of the logs [csv]")
    parser.add_argument("--repeat", type=int, default=5, help="runs of each engine; 0 only checks agreement [5]")
    parser.add_argument("--engines", default="plumbline,thirty,duckdb,polars,chdb", help="which, with commas [all installed]")
    parser.add_argument("--threads", type=int, choices=[1, 2], default=2, help="processors that every engine may use [2]")
    parser.add_argument("--data", type=pathlib.Path, help="folder of data sets [out/benchmarks]")
    parser.add_argument("--plumbline", type=pathlib.Path, default=ROOT / ".build" / "release" / "plumbline",
                        help="command to measure [the release build]")
    options = parser.parse_args(arguments)
    engines = options.engines.split(",")
    for engine in engines:
        if engine not in [*OWN, *PEERS]:
            parser.error(f"there is no engine {engine}")
        if engine in PEERS and not installed(engine):
            print(f"{engine} is not installed here and left out.")
    engines = [engine for engine in engines if engine in OWN or installed(engine)]
    if any(engine in OWN for engine in engines) and not options.plumbline.exists():
        parser.error(f"{options.plumbline} is missing; build it with: swift build -c release --product plumbline")

    folder = (options.data or ROOT / "out" / "benchmarks") / str(options.events)
    size = prepare(folder, options.events, options.format)
    # Every engine is held to the same processors and told how many threads to use.
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: options.threads])
    os.environ["BENCHMARK_THREADS"] = str(options.threads)
    commands = {
        engine: [sys.executable, HERE / "engines" / f"{engine}_engine.py", folder, options.format] for engine in PEERS}
    for engine, assessment in zip(OWN, [folder / f"assessment-{options.format}.yaml", thirty(folder, options.format)]):
        commands[engine] = [options.plumbline, "evaluate", assessment, "--format", "json", "--language", "en", *own]
    runs = {engine: [] for engine in engines}
    for _ in range(max(1, options.repeat)):
        for engine in engines:
            runs[engine].append(Run(commands[engine], read_plumbline if engine in OWN else read_peer))
    with open(folder / "communities.csv", encoding="utf-8", newline="") as file:
        communities = [row["community"] for row in csv.DictReader(file) if row["community"]]
    print(f"{options.events} events, {size / 1e6:.0f} MB of {options.format}, {len(communities)} communities; "
          f"{options.threads} threads, {processor()}; {len(runs[engines[0]])} rounds.")
    check(runs, communities, options.events)
    if options.repeat:
        report(runs, size, options.events)


if __name__ == "__main__":
    main()
