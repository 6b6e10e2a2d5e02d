"""Decides a register with `kunjing assess` in every task: all that it says, with reasons and what is missing.

    spark-submit with_pipe.py s3a://register/children s3a://register/decided --on 2017-06-01 --standards standards.json

A task is one process that reads its rows from a pipe. Nothing is kept between rows, so a task that is lost with its
machine is simply run again and says the same. The executors need Node.js and the package.
"""
import argparse
import json
import shlex
import subprocess

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

options = argparse.ArgumentParser(description=__doc__)
options.add_argument("register", help="Parquet, one column a fact, named as `kunjing facts` says")
options.add_argument("out", help="where the results go: one JSON a line, as kunjing writes them")
options.add_argument("--on", required=True, help="the day of the decision")
options.add_argument("--standards", required=True, help="a JSON list of standards, found under this name by every executor")
options.add_argument("--kunjing", default="npx kunjing", help="how the command is called, here and by the executors")
asked = options.parse_args()

kunjing = shlex.split(asked.kunjing)
spark = SparkSession.builder.appName("kunjing: assess in a pipe").getOrCreate()
register = spark.read.parquet(asked.register)

# A case is nested: father_status is father.status. What is NULL is left out, and unknown.
facts = json.loads(subprocess.run([*kunjing, "facts", "--format", "json"], check=True, capture_output=True).stdout)
members, groups = [], {}
for fact in facts:
    if fact["flat"] not in register.columns:
        continue
    as_is = fact["type"] in ("boolean", "grade")
    column = F.col(fact["flat"]) if as_is else F.col(fact["flat"]).cast("string")
    group, _, name = fact["path"].rpartition(".")
    (groups.setdefault(group, []) if group else members).append(column.alias(name))
case = F.to_json(F.struct(*members, *(F.struct(*inner).alias(name) for name, inner in groups.items())))

assess = ["assess", "--on", asked.on, "--standards", asked.standards, "--from", "ndjson", "--format", "ndjson", "--workers", "1"]
decided = register.select(case).rdd.map(lambda row: row[0]).pipe(shlex.join(kunjing + assess), checkCode=True)
decided.saveAsTextFile(asked.out)
