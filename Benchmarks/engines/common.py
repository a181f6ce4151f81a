"""What the engines share: where the logs lie, how their columns are declared, and how figures are printed.

An engine's script is called as `ENGINE.py DATA FORMAT` and prints one line of JSON: {indicator: {community: figure}}, a
figure being [numerator, denominator] as decimal text, or one number for what is no quotient.
"""

import decimal
import json
import os
import pathlib
import sys

# The runner says how many threads an engine may use.
THREADS = int(os.environ.get("BENCHMARK_THREADS", "2"))

# The period of the assessment, and the first day of its second half, as seconds since 1970.
FROM, HALF, TO = 1704038400, 1719849600, 1735660800

# Columns that hold numbers; the others are texts.
WHOLE = {"participants", "pieces", "records"}
DECIMAL = {"hours", "points", "rating", "tariff", "amount"}


def arguments():
    """The data set's folder and the format, "csv" or "jsonl"."""
    _, folder, format = sys.argv
    return pathlib.Path(folder), format


def columns(folder):
    """The columns of the logs in their order."""
    return json.loads((folder / "data-set.json").read_text(encoding="utf-8"))["columns"]


def text(number):
    """A number as decimal text without needless digits."""
    number = decimal.Decimal(number)
    return f"{number.normalize():f}" if number else "0"


def show(rows):
    """Prints the figures: rows of indicator, community, numerator, denominator and value."""
    figures = {}
    for indicator, community, numerator, denominator, value in rows:
        if numerator is None:
            figure = float(value)
        elif denominator is None:
            figure = float(numerator)
        else:
            figure = [text(numerator), text(denominator)]
        figures.setdefault(indicator, {})[community] = figure
    print(json.dumps(figures, sort_keys=True))
    sys.stdout.flush()
    # Ends at once: freeing tables and stopping threads is nobody's figure.
    os._exit(0)
