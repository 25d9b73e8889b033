package id.terang.sample.instance;

import id.terang.sample.random.Randomness;
import java.util.List;

/** Names for places that exist only in a sample; each says so. */
final class MadeUpNames {

    static final String MARK = " (peragaan)";
    static final String SOURCE = "buatan untuk peragaan";

    private static final List<String> BEGINNINGS = List.of(
            "Suka", "Karang", "Sumber", "Wono", "Tanjung", "Banyu", "Sido", "Kerta", "Marga", "Argo", "Tirta", "Pule",
            "Randu", "Gunung", "Padang", "Muara", "Jati", "Kali", "Rawa", "Mekar");
    private static final List<String> ENDINGS = List.of(
            "maju", "rejo", "sari", "mulyo", "agung", "jaya", "makmur", "harjo", "asri", "indah", "mukti", "raya",
            "waras", "tani", "luhur");

    private MadeUpNames() {}

    static String of(long seed, String code) {
        Randomness random = Randomness.of(seed, "name", 0, code);
        return random.pick(BEGINNINGS) + random.pick(ENDINGS) + MARK;
    }
}
