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
    private static final String PARTNER = "atis";

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
        transmissions.seal(PARTNER, year, 1, """
                Une année de déploiement vers la Vienne et les Deux-Sèvres (texte inventé).

                Les premiers emplois arrivent plus tard que prévu, et les porteurs attendent surtout une réponse des financeurs. L’an prochain, deux promotions au lieu d’une.""", "", now, new Caller.System("demonstration"));
    }
}
