package fr.levain.commitments;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code commitments.yaml}: how long a partner's link and its codes live. */
@Component
class CommitmentsInPack implements PackSection {
    private static final String FILE = "commitments.yaml";

    private final JdbcClient sql;

    CommitmentsInPack(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "engagements des partenaires";
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file(FILE);
        if (file.isEmpty()) return (_, _) -> {};
        var node = file.get();
        node.optionalText("source");
        node.bool("assumption", false);
        var read = new CommitmentSettings(between(node, "link-days", 7, 365, "jours"), between(node, "code-minutes", 5, 60, "minutes"),
                between(node, "quiet-minutes", 1, 1_440, "minutes"));
        return (_, _) -> put(read);
    }

    CommitmentSettings settings() {
        return sql.sql("select * from commitments.settings")
                .query((row, n) -> new CommitmentSettings(row.getInt("link_days"), row.getInt("code_minutes"), row.getInt("quiet_minutes")))
                .optional().orElse(CommitmentSettings.NONE);
    }

    private void put(CommitmentSettings settings) {
        sql.sql("""
                insert into commitments.settings (link_days, code_minutes, quiet_minutes) values (:days, :code, :quiet)
                on conflict (only_row) do update set link_days = excluded.link_days, code_minutes = excluded.code_minutes,
                    quiet_minutes = excluded.quiet_minutes
                """)
                .param("days", settings.linkDays()).param("code", settings.codeMinutes()).param("quiet", settings.quietMinutes())
                .update();
    }

    private static int between(PackNode node, String key, int least, int most, String unit) {
        var value = node.integer(key);
        if (value < least || value > most) node.problem(key, "entre %d et %d %s".formatted(least, most, unit));
        return value;
    }
}
