package id.terang.sample;

import id.terang.definition.Definitions;
import id.terang.definition.Source;
import id.terang.definition.Stock;
import id.terang.definition.Subject;
import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import id.terang.definition.register.Register;
import id.terang.sample.random.Randomness;
import id.terang.sample.subject.Sender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which offices send to which source. */
final class Senders {

    private final Definitions definitions;
    private final long seed;
    private final Map<String, BigDecimal> populations = new HashMap<>();

    Senders(Definitions definitions, long seed) {
        this.definitions = definitions;
        this.seed = seed;
        for (Stock stock : definitions.stocks()) {
            if (stock.measure().equals("population") && stock.placeKind().equals("area")) {
                populations.put(stock.place(), stock.value());
            }
        }
    }

    /** The offices of a source in the order of the configuration. */
    List<Sender> of(Source source) {
        List<Office> offices = offices(source);
        List<String> ranked = offices.stream()
                .sorted(Comparator.comparingDouble(this::luck).thenComparing(Office::code))
                .map(Office::code)
                .toList();
        Map<String, Double> ranks = new HashMap<>();
        for (String code : ranked) {
            ranks.put(code, ranks.size() / Math.max(offices.size() - 1.0, 1));
        }
        List<Sender> senders = new ArrayList<>();
        for (Office office : offices) {
            double rank = offices.size() < 5 ? 0.15 + 0.7 * luck(office) : ranks.getOrDefault(office.code(), 0.5);
            senders.add(Sender.of(seed, office, size(office), rank));
        }
        return List.copyOf(senders);
    }

    private double luck(Office office) {
        return Randomness.of(seed, "rank", 0, office.code()).unit();
    }

    private List<Office> offices(Source source) {
        Set<String> named = named(source);
        if (!named.isEmpty()) {
            return where(office -> named.contains(office.code()));
        }
        if (source.register() != null) {
            Register.Sampling sampling = source.register().sampling();
            return sampling == null ? List.of() : where(office -> isNamed(office, sampling.offices()));
        }
        return switch (source.code()) {
            case "layanan-prima" -> where(office -> office.type() == OfficeType.POST);
            case "sp4n-lapor" -> where(Senders::isAgency);
            case "skm-sukma" ->
                where(office ->
                        office.type() == OfficeType.UNIT || (isAgency(office) && !sendsElsewhere(office, source)));
            case "jemput-bola" -> where(office -> isAgency(office) && !sendsElsewhere(office, source));
            default -> where(office -> office.type() == OfficeType.UNIT || isAgency(office));
        };
    }

    /** By its code, or by what kind of office it is. */
    private static boolean isNamed(Office office, List<String> offices) {
        return offices.contains(office.code()) || offices.contains(office.type().level());
    }

    private List<Office> where(Predicate<Office> condition) {
        return definitions.offices().stream().filter(condition).toList();
    }

    private static boolean isAgency(Office office) {
        return office.type() == OfficeType.PROVINCE_AGENCY || office.type() == OfficeType.REGENCY_AGENCY;
    }

    /** Another source of the same subject names the office: it does not report the same things twice. */
    private boolean sendsElsewhere(Office office, Source source) {
        return bySubject(source.subject())
                .filter(other -> !other.code().equals(source.code()))
                .anyMatch(other -> named(other).contains(office.code()));
    }

    private Stream<Source> bySubject(Subject subject) {
        return definitions.sources().stream().filter(source -> source.subject() == subject);
    }

    /** Offices that the source file names itself: as a constant or in its list of names. */
    private static Set<String> named(Source source) {
        Set<String> codes = new HashSet<>();
        String constant = source.constants().get("office");
        if (constant != null) {
            codes.add(constant);
        }
        for (Source.Column column : source.columns()) {
            if ("office".equals(column.field())) {
                codes.addAll(column.values().values());
            }
        }
        return codes;
    }

    private double size(Office office) {
        return switch (office.type()) {
            case PROVINCE_AGENCY -> 5;
            case REGENCY_AGENCY -> {
                BigDecimal population = populations.get(office.area());
                yield population == null ? 1 : StrictMath.pow(population.doubleValue() / 700_000, 0.6) * 1.5;
            }
            case UNIT -> 0.25;
            case DISTRICT_DESK -> 0.5;
            case POST -> 0.1;
        };
    }
}
