"""The indicators with DuckDB.

As its performance guide advises: the columns and their types are declared, nothing is sniffed, the files are read in
parallel, and what is needed several times is loaded into a table once.
"""

import pathlib

import common
import duckdb


def main():
    folder, format = common.arguments()
    types = {name: "INTEGER" if name in common.WHOLE else "DECIMAL(12, 2)" if name in common.DECIMAL else "VARCHAR"
             for name in common.columns(folder)}
    declared = "{" + ", ".join(f"'{name}': '{type}'" for name, type in types.items()) + "}"
    if format == "csv":
        source = f"""read_csv('{folder}/csv/*.csv', auto_detect = false, header = true, delim = ',', quote = '"',
            escape = '"', columns = {declared})"""
    else:
        source = f"read_json('{folder}/jsonl/*.jsonl', format = 'newline_delimited', columns = {declared})"
    script = pathlib.Path(__file__).with_name("duckdb_indicators.sql").read_text(encoding="utf-8")
    filled = {"$source": source, "$communities": f"read_csv('{folder}/communities.csv', header = true)",
              "$from": common.FROM, "$half": common.HALF, "$to": common.TO}
    for name, value in filled.items():
        script = script.replace(name, str(value))
    connection = duckdb.connect(config={"threads": common.THREADS})
    common.show(connection.execute(script).fetchall())


if __name__ == "__main__":
    main()
