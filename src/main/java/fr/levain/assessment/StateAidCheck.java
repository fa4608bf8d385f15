package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.directory.Organisations;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.stateaid.AidGranted;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.Grant;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import java.time.LocalDate;
import java.util.List;
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
    private final Forms forms;

    StateAidCheck(StateAid stateAid, Organisations organisations, Applications applications, Forms forms) {
        this.stateAid = stateAid;
        this.organisations = organisations;
        this.applications = applications;
        this.forms = forms;
    }

    /** Aid the dossier declares, each at its date; one without a date counts from today, the cautious reading. */
    List<AidGranted> declaredIn(ApplicationId application, LocalDate today) {
        var answers = applications.answers(application);
        return forms.revision(applications.view(application).form()).fields()
                .filter(field -> field.term().filter(DECLARED::equals).isPresent())
                .flatMap(field -> answers.to(field.id()).known().stream())
                .flatMap(value -> value instanceof Value.Rows(var rows) ? rows.stream() : Stream.empty())
                .flatMap(row -> declared(row, today).stream())
                .toList();
    }

    /** The cells of a row are known by their kinds: the words are the funder's name. */
    private static Optional<AidGranted> declared(Value.Row row, LocalDate today) {
        var grantor = "déclaration du porteur";
        var grantedOn = today;
        Optional<Euros> amount = Optional.empty();
        for (var cell : row.cells().values()) {
            switch (cell.known().orElse(null)) {
                case Value.Words(var words) -> grantor = words;
                case Value.Date(var day) -> grantedOn = day;
                case Value.Amount(var euros) -> amount = Optional.of(euros);
                case null, default -> {}
            }
        }
        var by = grantor;
        var on = grantedOn;
        return amount.filter(Euros::isPositive).map(euros -> new AidGranted(Basis.DE_MINIMIS, euros, on, by, true));
    }

    /** What the dossier declares, aid by aid; what the officer wrote instead counts whole, from today. */
    private List<AidGranted> declared(ApplicationId application, Proposal proposal, LocalDate today) {
        var inDossier = declaredIn(application, today);
        if (Euros.sum(inDossier.stream().map(AidGranted::amount).toList()).equals(proposal.declaredAid()))
            return inDossier.stream().map(aid -> new AidGranted(proposal.basis(), aid.amount(), aid.grantedOn(), aid.grantor(), true)).toList();
        return proposal.declaredAid().isPositive()
                ? List.of(new AidGranted(proposal.basis(), proposal.declaredAid(), today, "déclaration du porteur", true))
                : List.of();
    }

    /** In French: why the aid cannot be given on this basis; empty when it can. */
    Optional<String> problem(ApplicationView dossier, Proposal proposal, LocalDate today, Caller by) {
        var undertaking = Undertaking.of(organisations.view(dossier.holder()));
        var basis = proposal.basis();
        if (basis.isDeMinimis()) {
            stateAid.declare(undertaking, declared(dossier.id(), proposal, today), dossier.id().subject(), by);
        }
        return stateAid.check(new Grant(
                        undertaking, basis, proposal.activity(), proposal.amount(), today, proposal.basisReason().strip(), dossier.id().subject()))
                .problem();
    }
}
