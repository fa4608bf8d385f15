package fr.levain.insight;

import fr.levain.consents.Consents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Who reads the records behind a figure.
 *
 * @param recipient whose consents count: the partner itself, or the authority
 * @param opens whether they may open what a holder let this recipient read: an auditor counts, and opens nothing
 */
record Reader(String recipient, boolean opens) {
    boolean isAuthority() {
        return recipient.equals(Consents.AUTHORITY);
    }

    /** A need is nobody's yet, so those who caught it read it; a meeting is public; the rest is its holder's to show. */
    RecordLine line(ResultSet row, Measure measure) throws SQLException {
        boolean open = measure.stage() == Stage.MEETINGS || measure.stage() == Stage.NEEDS && !isAuthority() || row.getBoolean("agreed");
        var title = row.getString("title");
        var path = row.getString(isAuthority() ? "office" : "path");
        return new RecordLine(row.getTimestamp("at").toInstant(), row.getString("shown"), open && !title.isEmpty() ? Optional.of(title) : Optional.empty(),
                open && opens && !path.isEmpty() ? Optional.of(path) : Optional.empty(), row.getString("department"), row.getBigDecimal("amount"), row.getBigDecimal("out_of"));
    }
}
