"""Runs a job in ClickHouse (chdb): reads it from the folder in the first argument, leaves its results there."""

import json
import pathlib
import sys
import time

from chdb import session

folder = pathlib.Path(sys.argv[1])
job = json.loads((folder / "job.json").read_text())
run = session.Session(str(folder / "data"))
# A query of more than 256 kB is refused unless this is said before it.
run.query("SET max_query_size = 4194304")
run.query("CREATE DATABASE kunjing ENGINE = Atomic")
run.query("USE kunjing")
for table in job["tables"]:
    name = table["name"]
    columns = ", ".join(f"`{column}` {kind}" for column, kind in table["types"])
    run.query(f"CREATE TABLE {name} ({columns}) ENGINE = MergeTree ORDER BY tuple()")
    load = f"SELECT * FROM file('{folder}/{name}.csv', CSVWithNames, '{columns}')"
    load += " SETTINGS input_format_csv_empty_as_default = 1, input_format_null_as_default = 1"
    run.query(f"INSERT INTO {name} {load}")
for name, query in job["queries"].items():
    (folder / f"{name}.result.csv").write_text(str(run.query(query, "CSVWithNames")))
run.query("CREATE TABLE small ENGINE = MergeTree ORDER BY tuple() AS SELECT * FROM children")
run.query("TRUNCATE TABLE children")
run.query(f"INSERT INTO children SELECT small.* FROM small CROSS JOIN numbers({job['copies']}) AS n")
start = time.perf_counter()
run.query(job["timed"], "Null")
(folder / "seconds.txt").write_text(str(time.perf_counter() - start))
