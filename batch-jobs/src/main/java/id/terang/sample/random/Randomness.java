package id.terang.sample.random;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Random numbers that depend only on what they are drawn for (seed, source, day, office), never on the order of work.
 *
 * <p>Functions come from {@link StrictMath}, so that the same seed gives the same bytes on every machine.
 */
public final class Randomness {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Randomness(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The random numbers of one thing: the same again whenever it is asked for with the same parts. */
    public static Randomness of(long seed, String what, long number, String who) {
        long hash = mix(FNV_OFFSET ^ seed);
        hash = mix(hash ^ textHash(what));
        hash = mix(hash + number);
        return new Randomness(mix(hash ^ textHash(who)));
    }

    private static long textHash(String text) {
        long hash = FNV_OFFSET;
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** At least 0, below 1. */
    public double unit() {
        return random.nextDouble();
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    /** Normal with mean 0 and deviation 1. */
    public double gaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /** A skewed positive number: half lie below the median, a few far above. */
    public double logNormal(double median, double deviation) {
        return median * StrictMath.exp(deviation * gaussian());
    }

    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
