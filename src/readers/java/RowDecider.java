import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Decides rows of a table, for functions of Spark and Hive: facts by column in, the columns of {@code kunjing sql} out.
 * The rule book is the resource {@code rules.json}, which {@code kunjing compile} writes; the settings are a context as
 * JSON, {@code {"on": "2017-06-01", "standards": […], "readings": {…}}}. One object serves one thread.
 */
public final class RowDecider {
    /** The type of a column. */
    public enum Type { TRUTH, TEXT, FEN }

    private final RuleBook book;
    private final RuleBook.Day day;
    private final long[] row;
    private final RuleBook.Decision decision;
    private final List<String> names = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();

    public RowDecider(String settings) {
        book = RuleBook.parse(rules());
        Map<String, Object> context = RuleBook.members(settings);
        Object standards = context.get("standards");
        Object readings = context.get("readings");
        day = book.on((String) context.get("on"),
            standards == null ? Collections.emptyList() : (Collection<?>) standards,
            readings == null ? Collections.<String, Object>emptyMap() : members(readings));
        row = day.row();
        decision = day.decision();
        for (String truth : book.truthPaths()) add(truth, Type.TRUTH);
        for (String benefit : book.benefitIds()) {
            add("benefits." + benefit + ".status", Type.TEXT);
            add("benefits." + benefit + ".amount_fen", Type.FEN);
        }
        add("monthly.min_fen", Type.FEN);
        add("monthly.max_fen", Type.FEN);
        add("refused", Type.TEXT);
    }

    /** The columns of what {@link #decide} gives: {@code categories_orphan}, {@code benefits_orphan_living_status}, … */
    public List<String> names() {
        return names;
    }

    public List<Type> types() {
        return types;
    }

    /**
     * Decides a row.
     *
     * @param columns the columns that hold facts, by their flat names; others are not read
     * @param values what stands in them; null is unknown
     * @return a value a column; of a row that cannot be read only {@code refused}, which names the fact and not the value
     */
    public Object[] decide(List<String> columns, List<?> values) {
        Object[] cells = new Object[names.size()];
        java.util.Arrays.fill(row, RuleBook.UNKNOWN);
        try {
            for (int i = 0; i < columns.size(); i++) {
                if (book.isFact(columns.get(i))) day.record(row, columns.get(i), plain(values.get(i)));
            }
            day.decide(row, decision);
        } catch (IllegalArgumentException refused) {
            cells[cells.length - 1] = refused.getMessage();
            return cells;
        }
        int at = 0;
        for (String truth : book.truthIds()) cells[at++] = decision.truth(truth);
        for (String benefit : book.benefitIds()) {
            cells[at++] = decision.status(benefit).name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            cells[at++] = decision.amount(benefit);
        }
        cells[at++] = decision.monthlyMin();
        cells[at] = decision.monthlyMax();
        return cells;
    }

    private void add(String path, Type type) {
        names.add(path.replace('.', '_').replace('-', '_'));
        types.add(type);
    }

    /** Days and sums as the texts that a case holds; a column of four decimals says 12.3400. */
    private static Object plain(Object value) {
        if (value == null || value instanceof Boolean || value instanceof String || value instanceof Long) return value;
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) return ((Number) value).longValue();
        String text = value.toString();
        if (!text.matches("\\d+\\.\\d{3,}")) return text;
        BigDecimal sum = new BigDecimal(text).stripTrailingZeros();
        return sum.scale() < 0 ? sum.toBigInteger().toString() : sum.toPlainString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }

    private static String rules() {
        try (InputStream in = RowDecider.class.getResourceAsStream("/rules.json")) {
            if (in == null) throw new IllegalStateException("rules.json is not in the jar: kunjing compile > rules.json");
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) all.write(part, 0, read);
            return new String(all.toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw new IllegalStateException("rules.json cannot be read", error);
        }
    }
}
