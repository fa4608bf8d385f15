package fr.levain.audit;

import fr.levain.kernel.Digest;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One link of the chain that holds them all: the heads that moved since the seal before, and how much the journal then
 * held. Whoever keeps a seal's digest elsewhere can prove later that nothing before it was changed.
 *
 * @param subjects subjects the journal knows, all told
 * @param entries entries they hold, all told
 */
record Seal(
        long number, Instant at, List<SealedHead> heads, long subjects, long entries, String previous, String digest) {
    record SealedHead(Subject subject, long position, String digest) {
        Map<String, Object> toMap() {
            return Map.of(
                    "kind", subject.kind(), "id", subject.id().toString(), "position", position, "digest", digest);
        }
    }

    static Seal of(long number, Instant at, List<SealedHead> heads, long subjects, long entries, String previous) {
        return new Seal(
                number, at, heads, subjects, entries, previous, seal(number, at, heads, subjects, entries, previous));
    }

    boolean isIntact() {
        return digest.equals(seal(number, at, heads, subjects, entries, previous));
    }

    String headsJson() {
        return CanonicalJson.write(heads.stream().map(SealedHead::toMap).toList());
    }

    private static String seal(
            long number, Instant at, List<SealedHead> heads, long subjects, long entries, String previous) {
        return Digest.of(String.join(
                "\n",
                previous,
                Long.toString(number),
                at.toString(),
                CanonicalJson.write(heads.stream().map(SealedHead::toMap).toList()),
                Long.toString(subjects),
                Long.toString(entries)));
    }
}
