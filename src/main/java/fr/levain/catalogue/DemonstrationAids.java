package fr.levain.catalogue;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The real extract delivered with Levain: several hundred aids to search in at once. */
@Component
class DemonstrationAids implements DemonstrationData {
    private static final String FILE = "aides-territoires-extrait-2021.csv";
    /** The extract bears a year and no day. */
    private static final LocalDate TOLD = LocalDate.of(2021, 12, 31);

    private final Imports imports;

    DemonstrationAids(Imports imports) {
        this.imports = imports;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void load(Instant now) {
        imports.read(FILE, () -> Objects.requireNonNull(getClass().getResourceAsStream("/reference/aides/" + FILE), FILE),
                TOLD, new Caller.System("catalogue"));
    }
}
