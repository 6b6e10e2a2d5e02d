import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Collections;
import java.util.Random;

/**
 * How many rows one thread decides whole in a second of a core: verdicts, statuses, amounts and bounds.
 * {@code RuleBookSpeed rules.json < rows.csv}, where rows.csv has a header of columns and a row a child.
 */
public final class RuleBookSpeed {
    public static void main(String[] arguments) throws IOException {
        RuleBook book = RuleBook.parse(new String(Files.readAllBytes(Paths.get(arguments[0])), StandardCharsets.UTF_8));
        RuleBook.Day day = book.on("2017-06-01", Collections.emptyList(), Collections.<String, Object>emptyMap());
        List<long[]> known = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String[] columns = lines.readLine().split(",");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split(",", -1);
            long[] row = day.row();
            for (int i = 0; i < columns.length; i++) if (!cells[i].isEmpty()) day.record(row, columns[i], valueOf(cells[i]));
            known.add(row);
        }
        RuleBook.Decision decision = day.decision();
        for (int unknown : new int[] { 0, 10, 40, 100 }) {
            Random random = new Random(1);
            long[][] rows = new long[1 << 16][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = known.get(random.nextInt(known.size())).clone();
                for (int at = 0; at < rows[i].length; at++) if (random.nextInt(100) < unknown) rows[i][at] = RuleBook.UNKNOWN;
            }
            double[] speeds = new double[7];
            long sum = 0;
            for (int round = 0; round < speeds.length; round++) {
                long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                for (long[] row : rows) {
                    day.decide(row, decision);
                    sum += decision.monthlyMin();
                }
                speeds[round] = rows.length * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
            }
            Arrays.sort(speeds);
            double[] together = new double[speeds.length];
            long[] all = new long[1];
            for (int round = 0; round < together.length; round++) {
                long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                day.decideAll(rows, one -> all[0] += one.monthlyMin());
                long ended = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                together[round] = rows.length * 1e9 / (ended - begun);
            }
            Arrays.sort(together);
            if (all[0] != sum) throw new IllegalStateException("one by one and together differ");
            System.out.printf("%d %% unknown: %,.0f rows a second one by one (best %,.0f), %,.0f together (best %,.0f)%n",
                unknown, speeds[3], speeds[6], together[3], together[6]);
        }
    }

    private static Object valueOf(String cell) {
        if (cell.equals("true") || cell.equals("false")) return Boolean.valueOf(cell);
        return cell.matches("[1-4]") ? (Object) Long.valueOf(cell) : cell;
    }
}
