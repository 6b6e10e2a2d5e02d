"""Decides a register with the reader in Java, as a function: no query of 75 kB, and nothing but Java on the executors.

    spark-submit --jars kunjing-readers.jar with_function.py s3a://register/children s3a://register/decided --on 2017-06-01 --standards standards.json

The jar holds the classes of src/readers/java and rules.json, which `kunjing compile` writes; docs/engines.md says how.
A row that cannot be read has NULL everywhere and says in `refused` which fact is wrong.
"""
import argparse
import json
import pathlib

from pyspark.sql import SparkSession

options = argparse.ArgumentParser(description=__doc__)
options.add_argument("register", help="Parquet, one column a fact, named as `kunjing facts` says")
options.add_argument("out", help="where the decided rows go, as Parquet")
options.add_argument("--on", required=True, help="the day of the decision")
options.add_argument("--standards", required=True, help="a JSON list of standards")
asked = options.parse_args()

spark = SparkSession.builder.appName("kunjing: a function").getOrCreate()
settings = json.dumps({"on": asked.on, "standards": json.loads(pathlib.Path(asked.standards).read_text("utf-8"))})

# What the function gives depends on the rule book, so the function itself says its type.
type_of = spark._jvm.SparkDecide.schema(settings)
result = spark._jvm.org.apache.spark.sql.types.DataType.fromJson(type_of)
spark._jsparkSession.udf().registerJava("kunjing", "SparkDecide", result)

spark.read.parquet(asked.register).createOrReplaceTempView("children")
decided = spark.sql(
    "SELECT id, decided.* FROM (SELECT id, kunjing(:settings, struct(*)) AS decided FROM children)",
    args={"settings": settings},
)
decided.write.parquet(asked.out)
