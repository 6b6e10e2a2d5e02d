"""Runs a job in Spark on this machine: reads it from the folder in the first argument, leaves its results there."""

import json
import pathlib
import sys
import time

from pyspark.sql import SparkSession

folder = pathlib.Path(sys.argv[1])
job = json.loads((folder / "job.json").read_text())
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", "2g")
    .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")


def text(frame):
    """The rows as CSV, NULL as \\N."""
    word = lambda value: "\\N" if value is None else f'"{value}"' if "," in str(value) else str(value)
    lines = [",".join(word(value) for value in row) for row in frame.collect()]
    return "\n".join([",".join(frame.columns)] + lines) + "\n"


frames = {}
for table in job["tables"]:
    schema = ", ".join(f"`{column}` {kind}" for column, kind in table["types"])
    frames[table["name"]] = spark.read.csv(str(folder / f"{table['name']}.csv"), header=True, schema=schema)
    frames[table["name"]].createOrReplaceTempView(table["name"])
for name, query in job["queries"].items():
    (folder / f"{name}.result.csv").write_text(text(spark.sql(query)))
many = frames["children"].crossJoin(spark.range(job["copies"]).withColumnRenamed("id", "copy")).drop("copy")
many.write.parquet(str(folder / "parquet"))
spark.read.parquet(str(folder / "parquet")).createOrReplaceTempView("children")
start = time.perf_counter()
spark.sql(job["timed"]).write.format("noop").mode("overwrite").save()
(folder / "seconds.txt").write_text(str(time.perf_counter() - start))
spark.stop()
