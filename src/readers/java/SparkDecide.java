import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * A function of Spark: {@code kunjing(settings, struct(*))} gives a struct with the columns of {@code kunjing sql}. See
 * {@link RowDecider}.
 *
 * <pre>
 * spark.udf.registerJavaFunction("kunjing", "SparkDecide", SparkDecide.schema(settings))
 * </pre>
 */
public final class SparkDecide implements UDF2<String, Row, Row> {
    private static final long serialVersionUID = 1;
    /** One decider a thread, kept while the settings are the same. */
    private static final ThreadLocal<SparkDecide.Kept> KEPT = new ThreadLocal<>();

    private static final class Kept {
        final String settings;
        final RowDecider decider;
        List<String> columns;

        Kept(String settings) {
            this.settings = settings;
            decider = new RowDecider(settings);
        }
    }

    /** The type of the struct, as a text that Spark reads. */
    public static String schema(String settings) {
        RowDecider decider = new RowDecider(settings);
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < decider.names().size(); i++) {
            DataType type = decider.types().get(i) == RowDecider.Type.TRUTH ? DataTypes.BooleanType
                : decider.types().get(i) == RowDecider.Type.FEN ? DataTypes.LongType : DataTypes.StringType;
            fields.add(DataTypes.createStructField(decider.names().get(i), type, true));
        }
        return DataTypes.createStructType(fields).json();
    }

    @Override
    public Row call(String settings, Row row) {
        Kept kept = KEPT.get();
        if (kept == null || !kept.settings.equals(settings)) {
            kept = new Kept(settings);
            KEPT.set(kept);
        }
        if (kept.columns == null) kept.columns = Arrays.asList(row.schema().fieldNames());
        List<Object> values = new ArrayList<>(row.length());
        for (int i = 0; i < row.length(); i++) values.add(row.get(i));
        return RowFactory.create(kept.decider.decide(kept.columns, values));
    }
}
