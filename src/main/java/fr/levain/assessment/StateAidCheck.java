package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what the holder declared (E6), then asks whether the aid is lawful on the basis chosen. */
@Component
class StateAidCheck {
    /** The term of the vocabulary a form asks it under. */
    private static final String DECLARED = "de_minimis";

    private final StateAid stateAid;
    private final Organisations organisations;
    private final Applications applications;
    private final AskedTables tables;
    private final LinkedStructures linked;

    StateAidCheck(StateAid stateAid, Organisations organisations, Applications applications, AskedTables tables, LinkedStructures linked) {
        this.stateAid = stateAid;
        this.organisations = organisations;
        this.applications = applications;
        this.tables = tables;
        this.linked = linked;
    }

    DeclaredAids declaredIn(ApplicationId application, LocalDate today) {
        return DeclaredAids.read(tables.rows(applications.view(application), DECLARED), today);
    }

    AidSetting setting(ApplicationView dossier, LocalDate today) {
        var undertaking = Undertaking.of(organisations.view(dossier.holder()));
        return new AidSetting(
                undertaking, declaredIn(dossier.id(), today), linked.of(dossier.id()),
                Stream.of(Basis.DE_MINIMIS, Basis.DE_MINIMIS_SGEI).map(basis -> stateAid.position(undertaking, basis, today)).toList(),
                stateAid.schemesInForce(today));
    }

    /** In French: why the aid cannot be given on this basis; empty when it can. */
    Optional<String> problem(ApplicationView dossier, Recommendation proposed, LocalDate today, Caller by) {
        var undertaking = Undertaking.of(organisations.view(dossier.holder()));
        var told = declaredIn(dossier.id(), today);
        stateAid.declare(undertaking, told.settled(proposed.declaredAid(), proposed.facts().declaredSgei(), today), dossier.id().subject(), by);
        var waiting = linked.waiting(dossier.id());
        // E2: the ceiling is that of the single undertaking, so who belongs to it is settled first
        if (proposed.stateAidBasis().isDeMinimis() && waiting > 0)
            return Optional.of("Confirmez ou écartez d’abord les structures liées que le porteur déclare : %s."
                    .formatted(French.plural(waiting, "reste à vérifier", "restent à vérifier")));
        return stateAid.check(proposed.grant(undertaking, proposed.amount(), today, dossier.id().subject())).problem();
    }
}
