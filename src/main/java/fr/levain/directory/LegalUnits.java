package fr.levain.directory;

import fr.levain.kernel.Siren;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names under which legal units are known here. */
@Service
@Transactional(readOnly = true)
public class LegalUnits {
    private final JdbcClient jdbc;

    LegalUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have a record here; the others are left out. */
    public Map<Siren, String> names(Collection<Siren> sirens) {
        record Named(Siren siren, String name) {}
        return jdbc.sql("select siren, name from directory.organisation where siren = any(:sirens)")
                .param("sirens", sirens.stream().map(Siren::digits).toArray(String[]::new))
                .query((row, number) -> new Named(new Siren(row.getString("siren")), row.getString("name"))).list().stream()
                .collect(Collectors.toUnmodifiableMap(Named::siren, Named::name));
    }
}
