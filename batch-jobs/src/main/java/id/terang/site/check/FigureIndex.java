package id.terang.site.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of the open data by its key, small enough for millions: a 64-bit hash of the key and the number of a value
 * in a list of distinct values. (Two of ten million keys share a hash once in 370,000 sites, and then only a failure is
 * missed or reported for one figure.)
 */
final class FigureIndex {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private long[] keys = new long[1 << 12];
    private int[] valueNumbers = new int[1 << 12];
    private int size;

    /** Adds a figure; false when the key was there already. */
    boolean add(String key, String value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int number = numbers.computeIfAbsent(value, fresh -> {
            values.add(fresh);
            return values.size();
        });
        return put(hash(key), number);
    }

    /** The value of a figure; null when the open data do not have it. */
    @Nullable
    String get(String key) {
        long hash = hash(key);
        int slot = slot(hash);
        while (valueNumbers[slot] != 0) {
            if (keys[slot] == hash) {
                return values.get(valueNumbers[slot] - 1);
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return null;
    }

    private boolean put(long hash, int number) {
        int slot = slot(hash);
        while (valueNumbers[slot] != 0) {
            if (keys[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = hash;
        valueNumbers[slot] = number;
        size++;
        return true;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = valueNumbers;
        keys = new long[oldKeys.length * 2];
        valueNumbers = new int[oldNumbers.length * 2];
        Arrays.fill(valueNumbers, 0);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                put(oldKeys[i], oldNumbers[i]);
            }
        }
    }

    private int slot(long hash) {
        return (int) (hash >>> 7) & (keys.length - 1);
    }

    /** FNV-1a over the characters, with a final mix so that every bit depends on all of them. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
