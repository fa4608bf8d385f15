package fr.levain.insight;

import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One organisation has sent the report of last year; the others still have to. */
@Component
class DemonstrationReports implements DemonstrationData {
    private static final String PARTNER = "adi-na";

    private final Transmissions transmissions;
    private final Partners partners;

    DemonstrationReports(Transmissions transmissions, Partners partners) {
        this.transmissions = transmissions;
        this.partners = partners;
    }

    /** After all that is counted. */
    @Override
    public int order() {
        return 99;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        if (partners.find(PARTNER).isEmpty()) return;
        var year = new Year(LocalDate.ofInstant(now, French.PARIS).getYear() - 1);
        transmissions.seal(PARTNER, year, 1, "Une première année dans Levain : les demandes d’orientation y sont toutes, les suites des lauréats commencent.", "", now, new Caller.System("demonstration"));
    }
}
