import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.hive.ql.exec.UDFArgumentException;
import org.apache.hadoop.hive.ql.metadata.HiveException;
import org.apache.hadoop.hive.ql.udf.generic.GenericUDF;
import org.apache.hadoop.hive.serde2.objectinspector.ConstantObjectInspector;
import org.apache.hadoop.hive.serde2.objectinspector.ObjectInspector;
import org.apache.hadoop.hive.serde2.objectinspector.ObjectInspectorFactory;
import org.apache.hadoop.hive.serde2.objectinspector.ObjectInspectorUtils;
import org.apache.hadoop.hive.serde2.objectinspector.ObjectInspectorUtils.ObjectInspectorCopyOption;
import org.apache.hadoop.hive.serde2.objectinspector.StructField;
import org.apache.hadoop.hive.serde2.objectinspector.StructObjectInspector;
import org.apache.hadoop.hive.serde2.objectinspector.primitive.PrimitiveObjectInspectorFactory;

/**
 * A function of Hive: {@code kunjing(settings, named_struct('birth_date', birth_date, …))} gives a struct with the
 * columns of {@code kunjing sql}. The settings are a literal. See {@link RowDecider}.
 *
 * <pre>
 * ADD JAR kunjing-readers.jar;
 * CREATE TEMPORARY FUNCTION kunjing AS 'HiveDecide';
 * </pre>
 */
public final class HiveDecide extends GenericUDF {
    private transient RowDecider decider;
    private transient StructObjectInspector facts;
    private transient List<String> columns;

    @Override
    public ObjectInspector initialize(ObjectInspector[] arguments) throws UDFArgumentException {
        if (arguments.length != 2 || !(arguments[0] instanceof ConstantObjectInspector)
            || !(arguments[1] instanceof StructObjectInspector)) {
            throw new UDFArgumentException("kunjing takes the settings as a literal and a struct of facts");
        }
        Object settings = ((ConstantObjectInspector) arguments[0]).getWritableConstantValue();
        decider = new RowDecider(settings.toString());
        facts = (StructObjectInspector) arguments[1];
        columns = new ArrayList<>();
        for (StructField field : facts.getAllStructFieldRefs()) columns.add(field.getFieldName());
        List<ObjectInspector> inspectors = new ArrayList<>();
        for (RowDecider.Type type : decider.types()) {
            inspectors.add(type == RowDecider.Type.TRUTH ? PrimitiveObjectInspectorFactory.javaBooleanObjectInspector
                : type == RowDecider.Type.FEN ? PrimitiveObjectInspectorFactory.javaLongObjectInspector
                : PrimitiveObjectInspectorFactory.javaStringObjectInspector);
        }
        return ObjectInspectorFactory.getStandardStructObjectInspector(decider.names(), inspectors);
    }

    @Override
    public Object evaluate(DeferredObject[] arguments) throws HiveException {
        Object row = arguments[1].get();
        Object plain = ObjectInspectorUtils.copyToStandardObject(row, facts, ObjectInspectorCopyOption.JAVA);
        return Arrays.asList(decider.decide(columns, (List<?>) plain));
    }

    @Override
    public String getDisplayString(String[] children) {
        return "kunjing(" + String.join(", ", children) + ")";
    }
}
