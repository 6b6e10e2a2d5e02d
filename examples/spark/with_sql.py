"""Decides a register where it lies: the rules as one query of Spark, no program beside it.

    spark-submit with_sql.py s3a://register/children s3a://register/decided --on 2017-06-01 --standards standards.json

Runs the self-test and the guard first, and stops where either finds something.
"""
import argparse
import shlex
import subprocess
import sys

from pyspark.sql import SparkSession

options = argparse.ArgumentParser(description=__doc__)
options.add_argument("register", help="Parquet, one column a fact, named as `kunjing facts` says")
options.add_argument("out", help="where the decided rows go, as Parquet")
options.add_argument("--on", required=True, help="the day of the decision")
options.add_argument("--standards", required=True, help="a JSON list of standards")
options.add_argument("--kunjing", default="npx kunjing", help="how the command is called on this machine")
asked = options.parse_args()


def sql(*more):
    """The query that kunjing writes for this day and these standards."""
    command = [*shlex.split(asked.kunjing), "sql", "--dialect", "spark"]
    command += ["--on", asked.on, "--standards", asked.standards, *more]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


spark = SparkSession.builder.appName("kunjing: the rules as SQL").getOrCreate()
spark.read.parquet(asked.register).createOrReplaceTempView("children")

for name in ("--self-test", "--guard"):
    found = spark.sql(sql(name))
    if not found.isEmpty():
        found.show(100, truncate=False)
        sys.exit(f"kunjing sql {name} found what is shown above; nothing was decided")

spark.sql(sql()).write.parquet(asked.out)
