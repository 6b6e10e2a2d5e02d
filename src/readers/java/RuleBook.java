import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Decides with the compiled rule book that {@code kunjing compile} writes; docs/compiled.md says what is in it. Java 8,
 * no dependency.
 *
 * <pre>
 * RuleBook.Day day = RuleBook.parse(json).on("2017-06-01", standards, readings);
 * RuleBook.Decision decision = day.decide(facts);   // facts by path, by column, or nested
 * decision.truth("orphan");                         // TRUE, FALSE or null: unknown
 * decision.status("orphan-living");                 // ENTITLED, NOT_ENTITLED, EXCLUDED, UNDETERMINED
 * decision.amount("orphan-living");                 // whole fen, or null
 * </pre>
 *
 * A rule book and a day may be shared by threads; a decision and a row belong to one. For many rows, keep one
 * {@code long[]} from {@link Day#row()} and one {@link Day#decision()}, and call {@link Day#decide(long[], Decision)},
 * or hand thousands at a time to {@link Day#decideAll}.
 */
public final class RuleBook {
    /** What a row holds where a fact is unknown. */
    public static final long UNKNOWN = -1;

    /** Whether a benefit is paid. */
    public enum Status { ENTITLED, NOT_ENTITLED, EXCLUDED, UNDETERMINED }

    private static final int FALSE = ~0;
    private static final int TRUE = ~1;
    private static final long MISSING = -1;

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Fact> factByName = new HashMap<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final List<Map<String, Object>> variables = new ArrayList<>();
    private final int[] width;
    private final Divisions[] divisionsOf;
    private final List<Lost> lost = new ArrayList<>();
    /** Every sum that a formula deducts. */
    private final List<Fact> deducted = new ArrayList<>();
    private final int[] variableOf;
    private final int[][] kids;
    private final Object[] ends;
    private final List<String> standards = new ArrayList<>();
    private final Map<String, String> floors = new HashMap<>();
    private final Fact birth;
    private final String agesReading;
    private final String onBirthday;
    private final Fact place;
    private final String city;
    /** Verdicts that are true or false: categories, in-difficulty, measures. */
    private final List<String> truthIds = new ArrayList<>();
    private final List<Integer> truthRoots = new ArrayList<>();
    private final int categories;
    private final List<Benefit> benefits = new ArrayList<>();
    private final Map<String, Integer> truthAt = new HashMap<>();
    private final Map<String, Integer> benefitAt = new HashMap<>();
    private final int monthly;

    /** Reads the JSON of {@code kunjing compile}. */
    public static RuleBook parse(String json) {
        return new RuleBook(object(new Json(json).read()));
    }

    private RuleBook(Map<String, Object> form) {
        if (!Long.valueOf(1).equals(form.get("format")) && !Long.valueOf(2).equals(form.get("format"))) {
            throw new IllegalArgumentException("a compiled rule book of format 1 or 2 was expected");
        }
        for (Object one : list(form.get("facts"))) {
            Fact fact = new Fact(facts.size(), object(one));
            facts.add(fact);
            factByName.put(fact.path, fact);
            factByName.put(fact.column, fact);
        }
        for (Object one : list(form.get("readings"))) {
            Map<String, Object> reading = object(one);
            List<String> names = strings(reading.get("options"));
            options.put((String) reading.get("id"), names);
            defaults.put((String) reading.get("id"), (String) reading.get("default"));
        }
        for (Object one : list(form.get("variables"))) variables.add(object(one));
        width = new int[variables.size()];
        divisionsOf = new Divisions[width.length];
        for (int i = 0; i < width.length; i++) {
            width[i] = ((Long) variables.get(i).get("width")).intValue();
            Object prefixes = variables.get(i).get("prefixes");
            if (prefixes != null) divisionsOf[i] = new Divisions(list(prefixes));
        }
        for (Object one : list(form.get("lost"))) lost.add(new Lost(object(one)));
        for (Object one : list(form.get("standards"))) {
            Map<String, Object> standard = object(one);
            standards.add((String) standard.get("id"));
            if (standard.get("floor") != null) {
                floors.put((String) standard.get("id"), (String) object(standard.get("floor")).get("amount"));
            }
        }
        Map<String, Object> ages = object(form.get("ages"));
        birth = factByName.get(ages.get("fact"));
        agesReading = (String) ages.get("reading");
        onBirthday = (String) ages.get("onBirthday");
        place = factByName.get(object(form.get("place")).get("fact"));
        city = (String) object(form.get("place")).get("city");
        int[] flat = ints(form.get("nodes"));
        List<int[]> read = new ArrayList<>();
        int[] asked = new int[flat.length];
        for (int at = 0; at < flat.length; ) {
            asked[read.size()] = flat[at];
            read.add(Arrays.copyOfRange(flat, at + 1, at + 1 + width[flat[at]]));
            at += 1 + width[flat[at]];
        }
        kids = read.toArray(new int[0][]);
        variableOf = Arrays.copyOf(asked, kids.length);
        List<Object> all = list(form.get("ends"));
        ends = new Object[all.size()];
        for (int end = 0; end < ends.length; end++) {
            if (all.get(end) instanceof Boolean) continue;
            Map<String, Object> one = object(all.get(end));
            if (one.containsKey("standard")) ends[end] = new Formula(one);
            else ends[end] = ints(one.containsKey("sum") ? one.get("sum") : one.get("against"));
        }
        for (Object one : list(form.get("categories"))) addTruth(object(one));
        categories = truthIds.size();
        addTruth(object(form.get("inDifficulty")));
        for (Object one : list(form.get("measures"))) addTruth(object(one));
        for (Object one : list(form.get("benefits"))) {
            Benefit benefit = new Benefit(object(one));
            benefitAt.put(benefit.id, benefits.size());
            benefits.add(benefit);
        }
        monthly = ((Long) form.get("monthly")).intValue();
    }

    private void addTruth(Map<String, Object> verdict) {
        truthAt.put((String) verdict.get("id"), truthIds.size());
        truthIds.add((String) verdict.get("id"));
        truthRoots.add(((Long) verdict.get("root")).intValue());
    }


    /** The ids of what is true, false or unknown: categories, {@code in-difficulty}, measures. */
    public List<String> truthIds() {
        return Collections.unmodifiableList(truthIds);
    }

    /** Their paths in a result: {@code categories.orphan}, {@code in_difficulty}, {@code measures.…}. */
    public List<String> truthPaths() {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < truthIds.size(); i++) {
            paths.add(i == categories ? "in_difficulty" : (i < categories ? "categories." : "measures.") + truthIds.get(i));
        }
        return paths;
    }

    /** The ids of the benefits. */
    public List<String> benefitIds() {
        List<String> ids = new ArrayList<>();
        for (Benefit benefit : benefits) ids.add(benefit.id);
        return ids;
    }

    /** Whether a path or a column is a fact that a rule may ask. */
    public boolean isFact(String name) {
        return factByName.containsKey(name);
    }

    /** The members of a JSON object. */
    static Map<String, Object> members(String json) {
        return object(new Json(json).read());
    }

    /**
     * The rules on a day.
     *
     * @param day YYYY-MM-DD
     * @param given standards as {@code assess} takes them, checked before; may be empty
     * @param readings options that differ from the defaults, by id; may be empty
     */
    public Day on(String day, Collection<?> given, Map<String, ?> readings) {
        return new Day(day, given, readings);
    }

    /** The rules on one day, under certain readings and standards. */
    public final class Day {
        private final String on;
        private final long onSlot;
        private final long[][] latest;
        private final Map<String, String> figures = new HashMap<>();
        /** The diagrams under the readings in force: at the place of a node its variable, then the places of its kids. */
        private final int[] diagram;
        private final int[] truths;
        private final int[] paid;
        /** The nodes under truths and paid, kids before parents. */
        private final int[] judged;
        private final int[] outcome;
        private final int[] standing;
        private final int sums;
        /** Every place with figures of its own; place 0 is any other. */
        private final long[] places;
        private final int[][] placesIn;
        private final long[][] fen;
        private final BitSet[][] missing;
        private final int[][] bandOfValue;
        private final int[] slot;
        private final int[] option;
        private final int placeVariable;

        private Day(String day, Collection<?> given, Map<String, ?> readings) {
            on = day;
            onSlot = dateSlot(day);
            if (onSlot < 0) throw new IllegalArgumentException("on: a day was expected");
            Map<String, String> chosen = new HashMap<>(defaults);
            for (Map.Entry<String, ?> one : readings.entrySet()) {
                List<String> known = options.get(one.getKey());
                if (known == null || !known.contains(one.getValue())) {
                    throw new IllegalArgumentException("readings: no such reading or option");
                }
                chosen.put(one.getKey(), (String) one.getValue());
            }
            TreeSet<Long> divisions = new TreeSet<>();
            for (Object one : given) {
                Map<String, Object> entry = object(one);
                Object until = entry.get("until");
                if (((String) entry.get("from")).compareTo(on) > 0) continue;
                if (until != null && ((String) until).compareTo(on) < 0) continue;
                String division = (String) entry.get("division");
                figures.put(key(entry.get("standard"), entry.get("rural"), division), (String) entry.get("amount"));
                if (!division.equals(city)) divisions.add(Long.valueOf(division));
            }
            int count = variables.size();
            latest = new long[count][];
            bandOfValue = new int[count][];
            slot = new int[count];
            option = new int[count];
            int placeAt = -1;
            for (int variable = 0; variable < count; variable++) {
                Map<String, Object> asked = variables.get(variable);
                String reading = (String) asked.get("reading");
                slot[variable] = reading != null ? -1 : factByName.get(asked.get("fact")).slot;
                option[variable] = reading == null ? -1 : options.get(reading).indexOf(chosen.get(reading));
                if (reading == null && slot[variable] == place.slot) placeAt = variable;
                if (asked.containsKey("bands")) bandOfValue[variable] = ints(asked.get("bands"));
                boolean inMonths = asked.containsKey("months");
                if (!inMonths && !asked.containsKey("years")) continue;
                int[] terms = ints(asked.get(inMonths ? "months" : "years"));
                latest[variable] = new long[terms.length];
                for (int i = 0; i < terms.length; i++) {
                    int months = inMonths ? terms[i] : terms[i] * 12;
                    latest[variable][i] = latestBirth(months, onBirthday.equals(chosen.get(agesReading)));
                }
            }
            placeVariable = placeAt;
            places = new long[divisions.size() + 1];
            int next = 1;
            for (long division : divisions) places[next++] = division;
            placesIn = new int[width[placeVariable]][];
            for (int band = 0; band < placesIn.length; band++) {
                int[] in = new int[places.length];
                int size = 1;
                for (int at = 1; at < places.length; at++) {
                    if (bandOf(placeVariable, places[at]) == band) in[size++] = at;
                }
                placesIn[band] = Arrays.copyOf(in, size);
            }
            fen = new long[ends.length][];
            missing = new BitSet[ends.length][];
            for (int end = 0; end < ends.length; end++) {
                if (!(ends[end] instanceof Formula)) continue;
                if (missing[end] == null) prepare(end);
                for (int at = 0; at < places.length; at++) if (missing[end][at] == null) workOut(end, at);
            }
            // Readings are settled now: what only they tell apart is one node.
            int[] drawn = new int[kids.length * 2];
            int used = 0;
            Map<List<Integer>, Integer> same = new HashMap<>();
            int[] became = new int[kids.length];
            for (int node = 0; node < kids.length; node++) {
                int variable = variableOf[node];
                int[] now = new int[kids[node].length];
                boolean alike = true;
                for (int i = 0; i < now.length; i++) {
                    now[i] = kids[node][i] < 0 ? kids[node][i] : became[kids[node][i]];
                    alike &= now[i] == now[0];
                }
                if (option[variable] >= 0) {
                    became[node] = now[option[variable]];
                } else if (alike) {
                    became[node] = now[0];
                } else {
                    List<Integer> name = new ArrayList<>();
                    name.add(variable);
                    for (int kid : now) name.add(kid);
                    Integer before = same.get(name);
                    if (before == null) {
                        before = used;
                        same.put(name, before);
                        if (used + name.size() > drawn.length) drawn = Arrays.copyOf(drawn, 2 * drawn.length);
                        for (int number : name) drawn[used++] = number;
                    }
                    became[node] = before;
                }
            }
            diagram = Arrays.copyOf(drawn, used);
            truths = new int[truthRoots.size()];
            for (int i = 0; i < truths.length; i++) truths[i] = now(became, truthRoots.get(i));
            paid = new int[benefits.size()];
            outcome = new int[paid.length];
            standing = new int[paid.length];
            for (int i = 0; i < paid.length; i++) {
                Benefit benefit = benefits.get(i);
                paid[i] = now(became, benefit.root);
                outcome[i] = benefit.outcome == null ? FALSE : now(became, benefit.outcome);
                standing[i] = benefit.standing == null ? FALSE : now(became, benefit.standing);
            }
            sums = now(became, monthly);
            judged = judged();
        }

        private int[] judged() {
            BitSet marked = new BitSet();
            for (int root : truths) if (root >= 0) marked.set(root);
            for (int root : paid) if (root >= 0) marked.set(root);
            for (int node = marked.length() - 1; node >= 0; node = marked.previousSetBit(node - 1)) {
                for (int i = 1; i <= width[diagram[node]]; i++) if (diagram[node + i] >= 0) marked.set(diagram[node + i]);
                if (node == 0) break;
            }
            return marked.stream().toArray();
        }

        private int now(int[] became, int root) {
            return root < 0 ? root : became[root];
        }

        private long latestBirth(int months, boolean fromBirthday) {
            LocalDate today = LocalDate.parse(on);
            LocalDate limit = fromBirthday ? today : today.minusDays(1);
            LocalDate following = limit.plusDays(1);
            // The last of a month answers to the last of a month.
            LocalDate born = following.getDayOfMonth() == 1
                ? following.minusMonths(months).minusDays(1)
                : limit.minusMonths(months);
            return dateSlot(born.toString());
        }

        private String figure(String standard, Object rural, int at) {
            String own = at == 0 ? null : figures.get(key(standard, rural, String.valueOf(places[at])));
            String ofCity = own != null ? own : figures.get(key(standard, rural, city));
            return ofCity != null ? ofCity : floors.get(standard);
        }

        private void workOut(int end, int at) {
            Formula formula = (Formula) ends[end];
            BitSet needs = new BitSet();
            String figure = figure(formula.standard, formula.rural, at);
            if (figure == null) needs.set(standards.indexOf(formula.standard));
            BigDecimal largest = BigDecimal.ONE;
            if (formula.shares != null) {
                largest = BigDecimal.ZERO;
                BitSet open = new BitSet();
                for (String share : formula.shares) {
                    String ratio = share.equals("whole") ? "1" : figure(share, null, at);
                    if (ratio == null) open.set(standards.indexOf(share));
                    else largest = largest.max(new BigDecimal(ratio));
                }
                if (largest.compareTo(BigDecimal.ONE) < 0) needs.or(open);
            }
            for (int other : formula.received) {
                if (missing[other] == null) prepare(other);
                if (missing[other][at] == null) workOut(other, at);
                needs.or(missing[other][at]);
            }
            missing[end][at] = needs;
            fen[end][at] = !needs.isEmpty() ? MISSING : part(formula.percent, new BigDecimal(figure).multiply(largest)
                .movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
        }

        private long part(int percent, long whole) {
            return (whole * percent + 50) / 100;
        }

        private void prepare(int end) {
            fen[end] = new long[places.length];
            missing[end] = new BitSet[places.length];
        }

        /** A row in which nothing is known. */
        public long[] row() {
            long[] row = new long[facts.size()];
            Arrays.fill(row, UNKNOWN);
            return row;
        }

        /** What {@link #decide(long[], Decision)} writes into, row after row. */
        public Decision decision() {
            return new Decision(this);
        }

        /** Decides what is recorded of one child. */
        public Decision decide(Map<String, ?> recorded) {
            long[] row = row();
            for (Map.Entry<String, ?> one : recorded.entrySet()) {
                if (one.getValue() instanceof Map) {
                    for (Map.Entry<String, Object> inner : object(one.getValue()).entrySet()) {
                        record(row, one.getKey() + "." + inner.getKey(), inner.getValue());
                    }
                } else if (one.getValue() != null) {
                    record(row, one.getKey(), one.getValue());
                }
            }
            Decision decision = decision();
            decide(row, decision);
            return decision;
        }

        /**
         * Writes a fact into a row; null makes it unknown.
         *
         * @param name path or column
         * @throws IllegalArgumentException for no fact of the dictionary, or no value of the fact; never with the value
         */
        public void record(long[] row, String name, Object value) {
            Fact fact = factByName.get(name);
            if (fact == null) throw new IllegalArgumentException("no such fact");
            long known = value == null ? UNKNOWN : fact.slotOf(value);
            if (value != null && (known < 0 || (fact == birth && known > onSlot))) {
                throw new IllegalArgumentException(fact.path + ": not a value of this fact");
            }
            row[fact.slot] = known;
        }

        /** Decides a row; what {@code into} held before is forgotten. */
        public void decide(long[] row, Decision into) {
            into.decide(row);
        }

        /** Decides many rows, faster than one by one: {@code each} is handed every row's decision, in order. */
        public void decideAll(long[][] rows, Consumer<Decision> each) {
            new Block(this).decide(rows, each);
        }

        private int bandOf(int variable, long value) {
            if (bandOfValue[variable] != null) return bandOfValue[variable][(int) value];
            if (latest[variable] != null) {
                int band = 0;
                while (band < latest[variable].length && value <= latest[variable][band]) band++;
                return band;
            }
            return divisionsOf[variable] == null ? 0 : divisionsOf[variable].bandOf(value);
        }

        private int placeOf(long division) {
            for (int at = 1; at < places.length; at++) if (places[at] == division) return at;
            return 0;
        }
    }

    /** The bands of a division: by the prefixes that a code begins with. */
    private static final class Divisions {
        private final long[] divisors;
        private final long[] begins;
        private final int[] bands;
        private int none;

        Divisions(List<Object> all) {
            List<long[]> found = new ArrayList<>();
            for (int band = 0; band < all.size(); band++) {
                if ("none".equals(all.get(band))) continue;
                List<String> prefixes = strings(all.get(band));
                if (prefixes.isEmpty()) none = band;
                // A list of prefixes that one code begins with: the longest implies the others.
                String longest = "";
                for (String prefix : prefixes) if (prefix.length() > longest.length()) longest = prefix;
                long divisor = 1;
                for (int i = longest.length(); i < 6; i++) divisor *= 10;
                found.add(new long[] { divisor, longest.isEmpty() ? 0 : Long.parseLong(longest), band });
            }
            // The longest prefixes first: of all that fit, they say most.
            found.sort((one, other) -> Long.compare(one[0], other[0]));
            divisors = new long[found.size()];
            begins = new long[found.size()];
            bands = new int[found.size()];
            for (int i = 0; i < bands.length; i++) {
                divisors[i] = found.get(i)[0];
                begins[i] = found.get(i)[1];
                bands[i] = (int) found.get(i)[2];
            }
            if (all.contains("none")) none = all.indexOf("none");
        }

        int bandOf(long division) {
            if (division == 0) return none;
            for (int i = 0; i < bands.length; i++) if (division / divisors[i] == begins[i]) return bands[i];
            return none;
        }
    }

    /** What follows for a child. */
    public final class Decision {
        private final Day day;
        private final int[] diagram;
        private long[] row;
        private final int[] bands = new int[variables.size()];
        private final int[] possible = new int[variables.size()];
        private final byte[] truths;
        private final byte[] paid;
        private final byte[] memo;
        private final int[] memoOf;
        private int generation;
        private final int[] seenIn;
        private int search;
        private final int[] reached = new int[ends.length];
        private final int[] reachedIn = new int[ends.length];
        private int count;
        private final long[] amounts;
        private final int[] against;
        private final BitSet needed = new BitSet();
        private long least;
        private long most;
        private final int[] alone = new int[1];

        private Decision(Day day) {
            this.day = day;
            diagram = day.diagram;
            truths = new byte[day.truths.length];
            paid = new byte[day.paid.length];
            amounts = new long[paid.length];
            against = new int[paid.length];
            memo = new byte[diagram.length];
            memoOf = new int[diagram.length];
            seenIn = new int[diagram.length];
        }

        private void decide(long[] recorded) {
            row = recorded;
            read();
            generation++;
            for (int i = 0; i < truths.length; i++) truths[i] = truthOf(day.truths[i]);
            for (int i = 0; i < paid.length; i++) paid[i] = truthOf(day.paid[i]);
            follow();
        }

        /** What follows from the truths: holders, amounts and bounds. */
        private void follow() {
            boolean any = false;
            for (int i = 0; i < paid.length; i++) {
                amounts[i] = MISSING;
                against[i] = 0;
                if (paid[i] == 1) stand(i);
                else any |= day.outcome[i] != FALSE;
            }
            needed.clear();
            least = 0;
            most = 0;
            if (any) pay();
        }

        private void read() {
            for (int variable = 0; variable < bands.length; variable++) {
                int at = day.slot[variable];
                if (at < 0) continue;
                long value = row[at];
                if (value < 0) {
                    bands[variable] = -1;
                    possible[variable] = (1 << width[variable]) - 1;
                } else {
                    bands[variable] = day.bandOf(variable, value);
                    possible[variable] = 1 << bands[variable];
                }
            }
            for (Lost one : lost) {
                boolean known = false;
                for (int other : one.others) known |= row[other] >= 0;
                if (!known) continue;
                long value = row[one.slot];
                if (value >= 0) {
                    if (one.isLost((int) value)) {
                        throw new IllegalArgumentException(facts.get(one.slot).path + ": a lost parent has no other facts");
                    }
                    continue;
                }
                int left = 0;
                for (int i = 0; i < one.lost.length; i++) {
                    if (!one.lost[i]) left |= 1 << day.bandOfValue[one.variable][i];
                }
                set(one.variable, left);
            }
        }

        private void set(int variable, int left) {
            possible[variable] = left;
            bands[variable] = (left & (left - 1)) == 0 ? Integer.numberOfTrailingZeros(left) : -1;
        }

        /** 1 where only false can be reached, 2 where only true, 3 for both. */
        private byte truthOf(int root) {
            int node = root;
            while (node >= 0) {
                int band = bands[diagram[node]];
                if (band < 0) return open(node);
                node = diagram[node + 1 + band];
            }
            return (byte) (node == TRUE ? 2 : 1);
        }

        private byte open(int node) {
            if (memoOf[node] == generation) return memo[node];
            int both = 0;
            for (int left = possible[diagram[node]]; left != 0 && both != 3; left &= left - 1) {
                both |= truthOf(diagram[node + 1 + Integer.numberOfTrailingZeros(left)]);
            }
            memoOf[node] = generation;
            memo[node] = (byte) both;
            return (byte) both;
        }

        /** Notes the ends that can be reached from a root. */
        private void reach(int root) {
            search++;
            count = 0;
            visit(root);
        }

        private void visit(int root) {
            int node = root;
            while (node >= 0) {
                int band = bands[diagram[node]];
                if (band < 0) break;
                node = diagram[node + 1 + band];
            }
            if (node < 0) {
                if (reachedIn[~node] == search) return;
                reachedIn[~node] = search;
                reached[count++] = ~node;
                return;
            }
            if (seenIn[node] == search) return;
            seenIn[node] = search;
            for (int left = possible[diagram[node]]; left != 0; left &= left - 1) {
                visit(diagram[node + 1 + Integer.numberOfTrailingZeros(left)]);
            }
        }

        /** The obstacles of a benefit that is not paid: those that always stand, else those that can. */
        private void stand(int benefit) {
            if (day.standing[benefit] == FALSE) return;
            reach(day.standing[benefit]);
            int always = -1;
            int some = 0;
            for (int i = 0; i < count; i++) {
                if (reached[i] == 0) continue;
                int set = 0;
                for (int obstacle : (int[]) ends[reached[i]]) set |= 1 << obstacle;
                always &= set;
                some |= set;
            }
            against[benefit] = some == 0 || always == 0 ? some : always;
        }

        private boolean complete;
        private final boolean[] begun = new boolean[benefits.size()];
        private final boolean[] same = new boolean[benefits.size()];

        private void pay() {
            least = Long.MAX_VALUE;
            complete = true;
            Arrays.fill(begun, false);
            Arrays.fill(same, true);
            long division = row[place.slot];
            if (division >= 0) {
                alone[0] = day.placeOf(division);
                payIn(alone);
            } else {
                int variable = day.placeVariable;
                int before = possible[variable];
                for (int left = before; left != 0; left &= left - 1) {
                    int band = Integer.numberOfTrailingZeros(left);
                    set(variable, 1 << band);
                    payIn(day.placesIn[band]);
                }
                set(variable, before);
            }
            for (int i = 0; i < amounts.length; i++) if (!same[i] || paid[i] != 2) amounts[i] = MISSING;
            if (!complete) most = MISSING;
        }

        private void payIn(int[] where) {
            for (int i = 0; i < paid.length; i++) {
                if (paid[i] == 1 || day.outcome[i] == FALSE) continue;
                reach(day.outcome[i]);
                for (int n = 0; n < count; n++) {
                    int end = reached[n];
                    if (end == 0) continue;
                    Formula formula = (Formula) ends[end];
                    for (int at : where) {
                        if (day.fen[end][at] == MISSING) needed.or(day.missing[end][at]);
                        if (formula.received.length > 0) {
                            // It rises with the unknown sums that lessen what it tops up, and falls with its own.
                            note(i, comesTo(end, at, ~formula.own));
                            note(i, comesTo(end, at, formula.own));
                            continue;
                        }
                        long whole = less(end, at);
                        note(i, whole);
                        if (whole > 0 && canBeLess(end)) note(i, 0);
                    }
                }
            }
            reach(day.sums);
            for (int n = 0; n < count; n++) {
                int[] parts = (int[]) ends[reached[n]];
                boolean toppedUp = false;
                for (int end : parts) toppedUp |= ((Formula) ends[end]).received.length > 0;
                for (int at : where) {
                    if (toppedUp) {
                        addTopUps(parts, at);
                        continue;
                    }
                    long low = 0;
                    long high = 0;
                    for (int end : parts) {
                        long whole = less(end, at);
                        if (whole == MISSING) {
                            complete = false;
                        } else {
                            high += whole;
                            if (!canBeLess(end)) low += whole;
                        }
                    }
                    least = Math.min(least, low);
                    most = Math.max(most, high);
                }
            }
        }

        /** What is topped up and its top-up move against each other: they are looked at together, sum by unknown sum. */
        private void addTopUps(int[] parts, int at) {
            int open = 0;
            for (int end : parts) open |= openIn(end);
            for (int beyond = open;; beyond = (beyond - 1) & open) {
                long sum = 0;
                for (int end : parts) {
                    long part = comesTo(end, at, beyond);
                    if (part == MISSING) complete = false;
                    else sum += part;
                }
                least = Math.min(least, sum);
                most = Math.max(most, sum);
                if (beyond == 0) break;
            }
        }

        /** The unknown sums that a formula, or what is received beside it, deducts: a bit each. */
        private int openIn(int end) {
            Formula formula = (Formula) ends[end];
            int open = 0;
            for (int i = 0; i < formula.less.length; i++) if (row[formula.less[i]] < 0) open |= formula.bits[i];
            for (int other : formula.received) open |= openIn(other);
            return open;
        }

        /** Whole fen where the unknown sums in beyond lie beyond every figure and the others are nothing. */
        private long comesTo(int end, int at, int beyond) {
            Formula formula = (Formula) ends[end];
            long sum = day.fen[end][at];
            if (sum == MISSING) return sum;
            for (int i = 0; i < formula.less.length; i++) {
                long known = row[formula.less[i]];
                if (known >= 0) sum = Math.max(0, sum - known);
                else if ((beyond & formula.bits[i]) != 0) sum = 0;
            }
            for (int other : formula.received) sum = Math.max(0, sum - comesTo(other, at, beyond));
            return sum;
        }

        private void note(int benefit, long sum) {
            if (begun[benefit] && amounts[benefit] != sum) same[benefit] = false;
            begun[benefit] = true;
            amounts[benefit] = sum;
        }

        /** Less the sums that are known. */
        private long less(int end, int at) {
            long sum = day.fen[end][at];
            if (sum == MISSING) return sum;
            for (int other : ((Formula) ends[end]).less) if (row[other] >= 0) sum = Math.max(0, sum - row[other]);
            return sum;
        }

        private boolean canBeLess(int end) {
            for (int other : ((Formula) ends[end]).less) if (row[other] < 0) return true;
            return false;
        }

        /** Whether a category or measure holds, or {@code in-difficulty}; null where it is unknown. */
        public Boolean truth(String id) {
            return shown(truths[truthAt.get(id)]);
        }

        /** Whether a benefit is paid. */
        public Status status(String benefit) {
            int at = benefitAt.get(benefit);
            if (paid[at] != 1) return paid[at] == 2 ? Status.ENTITLED : Status.UNDETERMINED;
            return against[at] != 0 ? Status.EXCLUDED : Status.NOT_ENTITLED;
        }

        /** Who is paid instead of an excluded benefit. */
        public List<String> excludedBy(String benefit) {
            int at = benefitAt.get(benefit);
            List<String> holders = new ArrayList<>();
            for (int left = against[at]; left != 0; left &= left - 1) {
                holders.add(benefits.get(at).obstacles.get(Integer.numberOfTrailingZeros(left)));
            }
            return holders;
        }

        /** Whole fen; null where there is no amount or it is not known. */
        public Long amount(String benefit) {
            long sum = amounts[benefitAt.get(benefit)];
            return sum < 0 ? null : (Long) sum;
        }

        /** The least, in fen, that the monthly benefits come to. */
        public long monthlyMin() {
            return least;
        }

        /** The most, in fen; null where a standard may be missing. */
        public Long monthlyMax() {
            return most < 0 ? null : (Long) most;
        }

        /** The standards that are needed and were not given. */
        public List<String> standardsMissing() {
            List<String> ids = new ArrayList<>();
            for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) ids.add(standards.get(i));
            return ids;
        }

        /** The members of a conformance vector that this decision does not meet. */
        List<String> differences(Map<String, Object> expect) {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < truths.length; i++) {
                String id = truthIds.get(i);
                Object expected = i == categories
                    ? expect.get("inDifficulty")
                    : object(expect.get(i < categories ? "categories" : "measures")).get(id);
                Boolean is = shown(truths[i]);
                if (is == null ? expected != null : !is.equals(expected)) wrong.add(id);
            }
            for (Benefit benefit : benefits) {
                Object named = object(expect.get("benefits")).get(benefit.id);
                Map<String, Object> one = named == null ? Collections.singletonMap("status", "not-entitled") : object(named);
                Object holders = one.containsKey("excludedBy") ? one.get("excludedBy") : Collections.emptyList();
                String name = status(benefit.id).name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                if (!name.equals(one.get("status")) || !excludedBy(benefit.id).equals(holders)
                    || !same(amount(benefit.id), one.get("amount"))) wrong.add("benefits." + benefit.id);
            }
            Map<String, Object> bounds = object(expect.get("monthly"));
            if (!same(monthlyMin(), bounds.get("min")) || !same(monthlyMax(), bounds.get("max"))) wrong.add("monthly");
            if (!standardsMissing().equals(expect.get("standardsMissing"))) wrong.add("standardsMissing");
            return wrong;
        }

        private boolean same(Long sum, Object yuan) {
            return sum == null ? yuan == null : yuan != null && sum == fenOf((String) yuan);
        }
    }

    /** Decides 64 rows at a time: a bit a row, node by node, whether true and whether false can be reached. */
    private final class Block {
        private static final int ROWS = 64;
        private final Day day;
        private final Decision[] decisions = new Decision[ROWS];
        /** Per variable and band, the rows for which the band is possible. */
        private final long[][] possible = new long[variables.size()][];
        private final long[] canHold;
        private final long[] canFail;

        Block(Day day) {
            this.day = day;
            for (int i = 0; i < ROWS; i++) decisions[i] = new Decision(day);
            for (int i = 0; i < possible.length; i++) possible[i] = new long[width[i]];
            canHold = new long[day.diagram.length];
            canFail = new long[day.diagram.length];
        }

        void decide(long[][] rows, Consumer<Decision> each) {
            for (int from = 0; from < rows.length; from += ROWS) {
                int count = Math.min(ROWS, rows.length - from);
                for (long[] bands : possible) Arrays.fill(bands, 0);
                for (int i = 0; i < count; i++) read(i, rows[from + i]);
                judge();
                for (int i = 0; i < count; i++) {
                    Decision decision = decisions[i];
                    for (int n = 0; n < day.truths.length; n++) decision.truths[n] = truthOf(day.truths[n], i);
                    for (int n = 0; n < day.paid.length; n++) decision.paid[n] = truthOf(day.paid[n], i);
                    decision.follow();
                    each.accept(decision);
                }
            }
        }

        private void read(int at, long[] row) {
            Decision decision = decisions[at];
            decision.row = row;
            decision.read();
            long bit = 1L << at;
            for (int variable = 0; variable < possible.length; variable++) {
                for (int left = decision.possible[variable]; left != 0; left &= left - 1) {
                    possible[variable][Integer.numberOfTrailingZeros(left)] |= bit;
                }
            }
        }

        private void judge() {
            int[] diagram = day.diagram;
            for (int node : day.judged) {
                long[] bands = possible[diagram[node]];
                long hold = 0;
                long fail = 0;
                for (int band = 0; band < bands.length; band++) {
                    int kid = diagram[node + 1 + band];
                    if (kid >= 0) {
                        hold |= bands[band] & canHold[kid];
                        fail |= bands[band] & canFail[kid];
                    } else if (kid == TRUE) {
                        hold |= bands[band];
                    } else {
                        fail |= bands[band];
                    }
                }
                canHold[node] = hold;
                canFail[node] = fail;
            }
        }

        private byte truthOf(int root, int at) {
            if (root < 0) return (byte) (root == TRUE ? 2 : 1);
            return (byte) ((canHold[root] >>> at & 1) << 1 | canFail[root] >>> at & 1);
        }
    }

    private static Boolean shown(byte truth) {
        return truth == 3 ? null : (Boolean) (truth == 2);
    }

    private static String key(Object standard, Object rural, String division) {
        return standard + "/" + (rural == null ? "" : rural) + "/" + division;
    }

    private static long fenOf(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    /** A day as YYYYMMDD; -1 for none that exists. */
    private static long dateSlot(String text) {
        if (!text.matches("[1-9]\\d{3}-\\d\\d-\\d\\d")) return -1;
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() * 10_000L + day.getMonthValue() * 100 + day.getDayOfMonth();
        } catch (DateTimeException wrong) {
            return -1;
        }
    }

    private static final class Fact {
        final int slot;
        final String path;
        final String column;
        final String type;
        private final List<Object> values;
        private final boolean none;

        Fact(int slot, Map<String, Object> fact) {
            this.slot = slot;
            path = (String) fact.get("path");
            column = (String) fact.get("column");
            type = (String) fact.get("type");
            values = fact.get("values") == null ? null : list(fact.get("values"));
            none = Boolean.TRUE.equals(fact.get("none"));
        }

        /** A value as a number; -1 for none of the fact's. */
        long slotOf(Object value) {
            if (values != null) return values.indexOf(value instanceof Integer ? (Object) ((Integer) value).longValue() : value);
            if (!(value instanceof String)) return -1;
            String text = (String) value;
            switch (type) {
                case "date":
                    return dateSlot(text);
                case "division":
                    if (none && text.equals("none")) return 0;
                    return text.matches("[1-9]\\d{5}") ? Long.parseLong(text) : -1;
                case "money":
                    return text.matches("(0|[1-9]\\d{0,8})(\\.\\d{1,2})?") ? fenOf(text) : -1;
                default:
                    return 0;
            }
        }
    }

    /** A parent: which values of the status are lost, and the other facts. */
    private final class Lost {
        final int slot;
        final int variable;
        final boolean[] lost;
        final int[] others;

        Lost(Map<String, Object> one) {
            Fact fact = factByName.get(one.get("fact"));
            slot = fact.slot;
            lost = new boolean[fact.values.size()];
            for (Object value : list(one.get("values"))) lost[fact.values.indexOf(value)] = true;
            List<String> names = strings(one.get("others"));
            others = new int[names.size()];
            for (int i = 0; i < others.length; i++) others[i] = factByName.get(names.get(i)).slot;
            int at = 0;
            while (!fact.path.equals(variables.get(at).get("fact"))) at++;
            variable = at;
        }

        boolean isLost(int value) {
            return lost[value];
        }
    }

    private final class Formula {
        final String standard;
        final Object rural;
        final List<String> shares;
        final int percent;
        final int[] less;
        /** The bits of these sums among all that are deducted anywhere; and all of them together. */
        final int[] bits;
        final int own;
        /** What is received beside it and deducted: formulas, by the number of their end. */
        final int[] received;

        Formula(Map<String, Object> one) {
            standard = (String) one.get("standard");
            rural = one.get("rural");
            shares = one.get("shares") == null ? null : strings(one.get("shares"));
            List<String> sums = one.get("less") == null ? Collections.<String>emptyList() : strings(one.get("less"));
            less = new int[sums.size()];
            bits = new int[less.length];
            int all = 0;
            for (int i = 0; i < less.length; i++) {
                Fact sum = factByName.get(sums.get(i));
                if (!deducted.contains(sum)) deducted.add(sum);
                less[i] = sum.slot;
                bits[i] = 1 << deducted.indexOf(sum);
                all |= bits[i];
            }
            own = all;
            percent = one.containsKey("percent") ? ((Long) one.get("percent")).intValue() : 100;
            received = one.containsKey("received") ? ints(one.get("received")) : new int[0];
        }
    }

    private static final class Benefit {
        final String id;
        final int root;
        final Integer outcome;
        final Integer standing;
        final List<String> obstacles = new ArrayList<>();

        Benefit(Map<String, Object> one) {
            id = (String) one.get("id");
            root = ((Long) one.get("root")).intValue();
            outcome = one.get("outcome") == null ? null : (Integer) ((Long) one.get("outcome")).intValue();
            standing = one.get("standing") == null ? null : (Integer) ((Long) one.get("standing")).intValue();
            for (Object obstacle : list(one.get("obstacles"))) obstacles.add((String) object(obstacle).get("holder"));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static List<String> strings(Object value) {
        List<String> all = new ArrayList<>();
        for (Object one : list(value)) all.add((String) one);
        return all;
    }

    private static int[] ints(Object value) {
        List<Object> all = list(value);
        int[] numbers = new int[all.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = ((Long) all.get(i)).intValue();
        return numbers;
    }

    /** JSON as maps, lists, strings, whole numbers (Long), other numbers (BigDecimal), booleans and null. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object read() {
            Object value = value();
            if (peek() != 0) throw wrong();
            return value;
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no JSON at character " + at);
        }

        private char peek() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
            return at < text.length() ? text.charAt(at) : 0;
        }

        private boolean take(char sign) {
            if (peek() != sign) return false;
            at++;
            return true;
        }

        private void must(char sign) {
            if (!take(sign)) throw wrong();
        }

        private Object value() {
            char sign = peek();
            if (sign == '{') return members();
            if (sign == '[') return items();
            if (sign == '"') return string();
            if (word("true")) return Boolean.TRUE;
            if (word("false")) return Boolean.FALSE;
            if (word("null")) return null;
            int from = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
            String number = text.substring(from, at);
            if (!number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) throw wrong();
            if (number.length() < 18 && number.matches("-?\\d+")) return Long.valueOf(number);
            return new BigDecimal(number);
        }

        private boolean word(String word) {
            if (!text.startsWith(word, at)) return false;
            at += word.length();
            return true;
        }

        private Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            must('{');
            if (take('}')) return members;
            do {
                peek();
                String name = string();
                must(':');
                members.put(name, value());
            } while (take(','));
            must('}');
            return members;
        }

        private List<Object> items() {
            List<Object> items = new ArrayList<>();
            must('[');
            if (take(']')) return items;
            do items.add(value());
            while (take(','));
            must(']');
            return items;
        }

        private String string() {
            must('"');
            StringBuilder found = new StringBuilder();
            for (; at < text.length() && text.charAt(at) != '"'; at++) {
                char sign = text.charAt(at);
                if (sign != '\\') {
                    found.append(sign);
                    continue;
                }
                at++;
                if (at >= text.length()) throw wrong();
                int simple = "\"\\/bfnrt".indexOf(text.charAt(at));
                if (simple >= 0) {
                    found.append("\"\\/\b\f\n\r\t".charAt(simple));
                } else if (text.charAt(at) == 'u' && text.substring(at + 1).matches("(?s)[0-9a-fA-F]{4}.*")) {
                    found.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                    at += 4;
                } else {
                    throw wrong();
                }
            }
            must('"');
            return found.toString();
        }
    }

    /** {@code RuleBook rules.json < vectors.ndjson}: says which vectors of the conformance pack do not agree. */
    public static void main(String[] arguments) throws IOException {
        String json = new String(Files.readAllBytes(Paths.get(arguments[0])), StandardCharsets.UTF_8);
        RuleBook book = parse(json);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int number = 0;
        int failed = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            Map<String, Object> vector = object(new Json(line).read());
            Map<String, Object> context = object(vector.get("context"));
            Object standards = context.get("standards");
            Object readings = context.get("readings");
            Map<String, Object> expect = object(vector.get("expect"));
            List<String> wrong = new ArrayList<>();
            try {
                Day day = book.on((String) context.get("on"),
                    standards == null ? Collections.emptyList() : list(standards),
                    readings == null ? Collections.<String, Object>emptyMap() : object(readings));
                Decision alone = day.decide(object(vector.get("case")));
                if (expect.containsKey("refused")) {
                    wrong.add("not refused");
                } else {
                    wrong.addAll(alone.differences(expect));
                    day.decideAll(new long[][] { alone.row }, one -> wrong.addAll(one.differences(expect)));
                }
            } catch (IllegalArgumentException refused) {
                if (!expect.containsKey("refused")) wrong.add("refused");
            }
            if (wrong.isEmpty()) continue;
            failed++;
            System.out.println("line " + number + ": " + String.join(", ", wrong));
        }
        System.out.println(number - failed + " of " + number + " vectors agree");
        if (failed > 0) System.exit(1);
    }
}
