"""The indicators with chDB: ClickHouse's engine inside the process, its tables in memory, columns declared."""

import json
import pathlib

import chdb
import common


def main():
    folder, format = common.arguments()
    declared = ", ".join(
        f"`{name}` " + ("Nullable(Int64)" if name in common.WHOLE else "Nullable(Decimal(18, 2))" if name in common.DECIMAL
                        else "String")
        for name in common.columns(folder))
    files, kind = ("csv/*.csv", "CSVWithNames") if format == "csv" else ("jsonl/*.jsonl", "JSONEachRow")
    script = pathlib.Path(__file__).with_name("chdb_indicators.sql").read_text(encoding="utf-8")
    filled = {"$source": f"file('{folder}/{files}', {kind}, '{declared}')",
              "$communities": f"(SELECT community, toString(population) AS population "
                              f"FROM file('{folder}/communities.csv', CSVWithNames) WHERE community != '')",
              "$from": common.FROM, "$half": common.HALF, "$to": common.TO}
    for name, value in filled.items():
        script = script.replace(name, str(value))
    connection = chdb.connect(":memory:")
    connection.query(f"SET max_threads = {common.THREADS}, max_insert_threads = {common.THREADS}")
    rows = []
    for statement in script.split("\n----\n"):
        for line in str(connection.query(statement, "JSONCompactEachRow")).splitlines():
            rows.append(json.loads(line))
    common.show(rows)


if __name__ == "__main__":
    main()
