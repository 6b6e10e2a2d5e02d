"""Runs a job in ClickHouse (chdb): reads it from the folder in the first argument, leaves its results there."""

import json
import pathlib
import sys
import time

from chdb import session

folder = pathlib.Path(sys.argv[1])
job = json.loads((folder / "job.json").read_text())
run = session.Session(str(folder / "data"))
columns = ", ".join(f"`{name}` {kind}" for name, kind in job["types"])
run.query("CREATE DATABASE kunjing ENGINE = Atomic")
run.query("USE kunjing")
for name in ("small", "children"):
    run.query(f"CREATE TABLE {name} ({columns}) ENGINE = MergeTree ORDER BY tuple()")
load = f"SELECT * FROM file('{folder}/children.csv', CSVWithNames, '{columns}')"
load += " SETTINGS input_format_csv_empty_as_default = 1, input_format_null_as_default = 1"
run.query(f"INSERT INTO small {load}")
run.query("INSERT INTO children SELECT * FROM small")
(folder / "rows.csv").write_text(str(run.query(job["query"], "CSVWithNames")))
(folder / "complaints.txt").write_text(str(run.query(job["selfTest"], "CSV")))
(folder / "foreign.txt").write_text(str(run.query(job["guard"], "CSV")))
run.query("TRUNCATE TABLE children")
run.query(f"INSERT INTO children SELECT small.* FROM small CROSS JOIN numbers({job['copies']}) AS n")
start = time.perf_counter()
run.query(job["query"], "Null")
(folder / "seconds.txt").write_text(str(time.perf_counter() - start))
