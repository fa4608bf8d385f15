package fr.levain.commitments.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.Partnership;
import fr.levain.commitments.CommitmentStatus;
import fr.levain.commitments.Commitments;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PartnerPanels implements CaseFilePanel, ApplicantPanel {
    private final Commitments commitments;
    private final Applications applications;

    PartnerPanels(Commitments commitments, Applications applications) {
        this.commitments = commitments;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var lines = commitments.of(new ApplicationId(application));
        if (lines.isEmpty()) return Optional.empty();
        var histories = commitments.histories(new ApplicationId(application));
        var shown = lines.stream()
                .map(line -> new PartnersCasePanel.Shown(line, histories.getOrDefault(line.row(), List.of()))).toList();
        return Optional.of(new Panel("engagements-des-partenaires", "Engagements des partenaires", Place.MAIN, new PartnersCasePanel(shown, asks(new ApplicationId(application), caller))));
    }

    /** Where those who study the dossier ask for a correction of its partners, while it may still be asked. */
    private Optional<String> asks(ApplicationId application, Caller caller) {
        var view = applications.view(application);
        if (!view.status().isOpen() || !caller.has(Role.CASE_OFFICER) && !caller.has(Role.HEAD)) return Optional.empty();
        return Optional.of("/instruction/%s/precisions?selon=correction&champ=%s".formatted(view.reference(), Partnership.FIELD));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var lines = commitments.of(application);
        if (lines.stream().allMatch(line -> line.is(CommitmentStatus.CANCELLED))) return Optional.empty();
        return Optional.of(new PartnersPanel(lines, applications.view(application).path()));
    }
}
