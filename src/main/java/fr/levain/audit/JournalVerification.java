package fr.levain.audit;

import fr.levain.audit.Entry.Head;
import fr.levain.kernel.Subject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Reads the whole journal again: each chain, its head, and the chain of seals. Names the first damage of each chain.
 * Reads one instant of the database, while the application goes on writing.
 */
public final class JournalVerification {
    /** @param damages in French, empty when the journal is whole */
    public record Report(long entries, long subjects, long seals, String lastSeal, List<String> damages) {
        public boolean isWhole() {
            return damages.isEmpty();
        }
    }

    private final Map<Subject, TreeMap<Long, String>> sealed = new HashMap<>();
    private final Map<Subject, Head> heads = new HashMap<>();
    private final Set<String> damages = new TreeSet<>();
    private long entries;
    private long subjects;
    private long seals;
    private String lastSeal = Entry.START;

    private JournalVerification() {}

    public static Report verify(Connection connection) throws SQLException {
        var verification = new JournalVerification();
        var autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.setFetchSize(1000);
            try (var rows = statement.executeQuery("select * from audit.seal order by number")) {
                verification.readSeals(rows);
            }
            try (var rows = statement.executeQuery("select * from audit.head")) {
                while (rows.next())
                    verification.heads.put(
                            subject(rows), new Head(rows.getLong("position"), rows.getString("digest")));
            }
            try (var rows = statement.executeQuery(
                    "select * from audit.entry order by subject_kind, subject_id, position")) {
                verification.readChains(rows);
            }
            verification.findMissingSubjects();
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
        return new Report(
                verification.entries,
                verification.subjects,
                verification.seals,
                verification.lastSeal,
                List.copyOf(verification.damages));
    }

    private void readSeals(ResultSet rows) throws SQLException {
        long expected = 1;
        long total = 0;
        while (rows.next()) {
            var seal = SealStore.read(rows);
            seals++;
            if (seal.number() != expected) {
                damages.add("Sceau %d manquant.".formatted(expected));
            } else if (!seal.isIntact()) {
                damages.add("Sceau %d modifié.".formatted(seal.number()));
            } else if (!seal.previous().equals(lastSeal)) {
                damages.add("Sceau %d détaché du précédent.".formatted(seal.number()));
            }
            for (var head : seal.heads()) {
                var chain = sealed.computeIfAbsent(head.subject(), any -> new TreeMap<>());
                total += head.position() - (chain.isEmpty() ? 0 : chain.lastKey());
                chain.put(head.position(), head.digest());
            }
            if (seal.entries() != total || seal.subjects() != sealed.size())
                damages.add("Sceau %d : le compte des entrées ne tombe pas juste.".formatted(seal.number()));
            expected = seal.number() + 1;
            lastSeal = seal.digest();
        }
    }

    private void readChains(ResultSet rows) throws SQLException {
        var chain = new ArrayList<Entry>();
        while (rows.next()) {
            var entry = EntryStore.read(rows);
            entries++;
            if (!chain.isEmpty() && !chain.getFirst().subject().equals(entry.subject())) {
                check(chain);
                chain.clear();
            }
            chain.add(entry);
        }
        if (!chain.isEmpty()) check(chain);
    }

    private void check(List<Entry> chain) {
        subjects++;
        var subject = chain.getFirst().subject();
        var marks = sealed.remove(subject);
        var head = heads.remove(subject);
        var damage = ChainCheck.firstDamage(chain, head, marks == null ? Map.of() : marks);
        damage.ifPresent(what -> damages.add("%s : %s".formatted(subject, what)));
    }

    private void findMissingSubjects() {
        heads.forEach((subject, head) -> {
            if (head.position() > 0) damages.add("%s : toutes ses entrées manquent.".formatted(subject));
        });
        sealed.keySet().forEach(subject -> damages.add("%s : toutes ses entrées manquent.".formatted(subject)));
    }

    private static Subject subject(ResultSet rows) throws SQLException {
        return new Subject(rows.getString("subject_kind"), rows.getObject("subject_id", UUID.class));
    }
}
