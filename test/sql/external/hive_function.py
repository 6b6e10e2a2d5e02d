"""The reader in Java as a function of Hive, through Spark's Hive support: register, out, jar, settings file, a folder."""

import pathlib
import sys

from pyspark.sql import SparkSession

register, out, jar, settings, folder = sys.argv[1:]
spark = (
    SparkSession.builder.config("spark.jars", jar)
    .config("spark.sql.warehouse.dir", f"{folder}/warehouse")
    .config("spark.hadoop.javax.jdo.option.ConnectionURL", f"jdbc:derby:;databaseName={folder}/metastore;create=true")
    .enableHiveSupport()
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
children = spark.read.parquet(register)
children.createOrReplaceTempView("children")
spark.sql("CREATE TEMPORARY FUNCTION kunjing AS 'HiveDecide'")
literal = pathlib.Path(settings).read_text("utf-8").replace("\\", "\\\\").replace("'", "\\'")
facts = ", ".join(f"'{name}', `{name}`" for name in children.columns)
query = f"SELECT id, decided.* FROM (SELECT id, kunjing('{literal}', named_struct({facts})) AS decided FROM children)"
spark.sql(query).write.parquet(out)
spark.stop()
