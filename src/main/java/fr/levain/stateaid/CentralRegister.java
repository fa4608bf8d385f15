package fr.levain.stateaid;

import fr.levain.kernel.Siren;
import fr.levain.kernel.Subject;
import fr.levain.law.Delays;
import fr.levain.law.LegalParameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** E5: the de minimis aid granted here, with what the central register asks of each (règlement (UE) 2023/2831, article 6). */
@Service
@Transactional(readOnly = true)
public class CentralRegister {
    public static final int PER_PAGE = 50;

    /**
     * @param id unique, the same in each export
     * @param beneficiary as it was named at the vote
     * @param due last day to enter it into the register; empty for what was granted before the duty existed
     */
    public record Line(UUID id, String beneficiary, Optional<Siren> siren, AidGranted aid, Optional<LocalDate> due) {}

    private final JdbcClient jdbc;
    private final LegalParameters parameters;
    private final Delays delays;

    CentralRegister(JdbcClient jdbc, LegalParameters parameters, Delays delays) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.delays = delays;
    }

    /** Granted from the first to the last day, both included; the latest first. @param hidden not told to who reads @param page from 1 */
    public List<Line> granted(LocalDate from, LocalDate to, Set<Subject> hidden, int page) {
        return read(from, to, hidden, PER_PAGE, (page - 1) * PER_PAGE);
    }

    /** All of them, for a file. */
    public List<Line> all(LocalDate from, LocalDate to, Set<Subject> hidden) {
        return read(from, to, hidden, Integer.MAX_VALUE, 0);
    }

    public int count(LocalDate from, LocalDate to, Set<Subject> hidden) {
        return jdbc.sql("select count(*) from stateaid.ledger_entry where " + GRANTED)
                .param("from", from).param("to", to).param("hidden", told(hidden)).query(Integer.class).single();
    }

    private static final String GRANTED =
            "not declared and basis in ('DE_MINIMIS', 'DE_MINIMIS_SGEI') and granted_on between :from and :to and about_kind || ':' || about_id <> all (:hidden)";

    private static String[] told(Set<Subject> subjects) {
        return subjects.stream().map(Subject::toString).toArray(String[]::new);
    }

    private List<Line> read(LocalDate from, LocalDate to, Set<Subject> hidden, int most, int skipped) {
        return jdbc.sql("select id, undertaking, beneficiary, basis, amount_cents, granted_on, grantor, declared from stateaid.ledger_entry where " + GRANTED
                        + " order by granted_on desc, id desc limit :most offset :skipped")
                .param("from", from).param("to", to).param("hidden", told(hidden)).param("most", most).param("skipped", skipped)
                .query(this::line).list();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var aid = LedgerStore.aid(row);
        return new Line(row.getObject("id", UUID.class), row.getString("beneficiary"), new Undertaking(row.getString("undertaking")).siren(), aid,
                parameters.find("minimis.registre.delai", aid.grantedOn()).map(_ -> delays.deMinimisEntryDue(aid.grantedOn())));
    }
}
