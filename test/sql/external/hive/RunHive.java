import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.hive.conf.HiveConf;
import org.apache.hadoop.hive.metastore.api.FieldSchema;
import org.apache.hadoop.hive.ql.DriverFactory;
import org.apache.hadoop.hive.ql.IDriver;
import org.apache.hadoop.hive.ql.session.SessionState;

/** Hive in this process: runs the statements of {@code setup.sql}, then each query named; results beside them. */
public final class RunHive {
    public static void main(String[] arguments) throws Exception {
        Path folder = Paths.get(arguments[0]);
        HiveConf conf = new HiveConf();
        conf.set("fs.defaultFS", "file:///");
        conf.set("javax.jdo.option.ConnectionURL", "jdbc:derby:;databaseName=" + folder + "/metastore;create=true");
        conf.set("datanucleus.schema.autoCreateAll", "true");
        conf.set("hive.metastore.schema.verification", "false");
        conf.set("hive.metastore.warehouse.dir", "file://" + folder + "/warehouse");
        conf.set("hive.metastore.warehouse.external.dir", "file://" + folder + "/warehouse");
        conf.set("hive.exec.scratchdir", folder + "/scratch");
        conf.set("hive.exec.local.scratchdir", folder + "/local");
        conf.set("hive.downloaded.resources.dir", folder + "/resources");
        conf.set("hive.querylog.location", folder + "/log");
        conf.set("hive.execution.engine", "mr");
        conf.set("mapreduce.framework.name", "local");
        conf.set("mapreduce.cluster.local.dir", folder + "/mapred");
        conf.set("mapreduce.jobtracker.staging.root.dir", folder + "/staging");
        conf.set("hadoop.tmp.dir", folder + "/hadoop");
        conf.set("hive.stats.autogather", "false");
        conf.set("hive.support.concurrency", "false");
        conf.set("hive.txn.manager", "org.apache.hadoop.hive.ql.lockmgr.DummyTxnManager");
        conf.set("hive.fetch.task.conversion", "more");
        conf.set("hive.fetch.task.conversion.threshold", "-1");
        conf.set("hive.security.authorization.enabled", "false");
        conf.set("hive.metastore.event.db.notification.api.auth", "false");
        conf.set("hive.notification.event.poll.interval", "0");
        conf.set("hive.auto.convert.join", "false");
        for (String setting : System.getProperty("hive.settings", "").split(",")) {
            if (!setting.isEmpty()) conf.set(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        try {
            SessionState.start(conf);
            for (String statement : new String(Files.readAllBytes(folder.resolve("setup.sql")), "UTF-8").split(";\n")) {
                run(conf, statement, null);
            }
            for (int i = 1; i < arguments.length; i++) {
                String name = arguments[i];
                long start = System.nanoTime();
                run(conf, new String(Files.readAllBytes(folder.resolve(name + ".sql")), "UTF-8"), folder.resolve(name + ".result.csv"));
                String seconds = String.valueOf((System.nanoTime() - start) / 1e9);
                System.err.println(name + ": " + seconds + " s");
                if (name.equals("timed")) Files.write(folder.resolve("seconds.txt"), seconds.getBytes("UTF-8"));
            }
        } catch (Throwable failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    /** Runs a statement; its rows as CSV, with NULL as Hive writes it: \N in files, NULL in results. */
    private static void run(HiveConf conf, String statement, Path out) throws Exception {
        IDriver driver = DriverFactory.newDriver(conf);
        try {
            driver.run(statement);
            if (out == null) return;
            List<String> lines = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (FieldSchema field : driver.getSchema().getFieldSchemas()) names.add(field.getName());
            lines.add(String.join(",", names));
            List<String> rows = new ArrayList<>();
            while (driver.getResults(rows)) {
                for (String row : rows) {
                    List<String> cells = new ArrayList<>();
                    for (String cell : row.split("\t", -1)) cells.add(cell.equals("NULL") ? "\\N" : cell.contains(",") ? "\"" + cell + "\"" : cell);
                    lines.add(String.join(",", cells));
                }
                rows.clear();
            }
            Files.write(out, (String.join("\n", lines) + "\n").getBytes("UTF-8"));
        } finally {
            driver.close();
            driver.destroy();
        }
    }
}
