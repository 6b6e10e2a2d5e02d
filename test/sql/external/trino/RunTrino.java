import io.trino.Session;
import io.trino.plugin.memory.MemoryPlugin;
import io.trino.testing.MaterializedResult;
import io.trino.testing.MaterializedRow;
import io.trino.testing.QueryRunner;
import io.trino.testing.StandaloneQueryRunner;
import io.trino.testing.TestingSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Trino server in this process: runs the statements of {@code setup.sql}, then each query named; results beside them. */
public final class RunTrino {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Session session = TestingSession.testSessionBuilder().setCatalog("memory").setSchema("default")
            .setSystemProperty("iterative_optimizer_timeout", "1h")
            .setSystemProperty("query_max_planning_time", "1h")
            .build();
        try (QueryRunner runner = new StandaloneQueryRunner(session)) {
            runner.installPlugin(new MemoryPlugin());
            runner.createCatalog("memory", "memory");
            for (String statement : Files.readString(folder.resolve("setup.sql")).split(";\n")) {
                runner.execute(session, statement);
            }
            for (int i = 1; i < arguments.length; i++) {
                String name = arguments[i];
                long start = System.nanoTime();
                MaterializedResult result = runner.execute(session, Files.readString(folder.resolve(name + ".sql")));
                double seconds = (System.nanoTime() - start) / 1e9;
                if (name.equals("timed")) Files.writeString(folder.resolve("seconds.txt"), String.valueOf(seconds));
                List<String> lines = new ArrayList<>();
                lines.add(String.join(",", result.getColumnNames()));
                for (MaterializedRow row : result.getMaterializedRows()) {
                    List<String> cells = new ArrayList<>();
                    for (Object cell : row.getFields()) cells.add(cell == null ? "\\N" : cell.toString().contains(",") ? "\"" + cell + "\"" : cell.toString());
                    lines.add(String.join(",", cells));
                }
                Files.writeString(folder.resolve(name + ".result.csv"), String.join("\n", lines) + "\n");
            }
        } catch (Throwable failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }
}
