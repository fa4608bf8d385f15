package fr.levain.endorsements.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicantPanel;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.directory.Partners;
import fr.levain.endorsements.Endorsement;
import fr.levain.endorsements.Endorsements;
import fr.levain.endorsements.ReadingNotes;
import fr.levain.kernel.Caller;
import fr.levain.opinions.PartnerTies;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What readers said, on the home of a dossier and beside a case file. */
@Component
class EndorsementPanels implements CaseFilePanel, ApplicantPanel {
    private final Endorsements endorsements;
    private final ReadingNotes notes;
    private final Applications applications;
    private final Partners partners;
    private final PartnerTies ties;

    EndorsementPanels(Endorsements endorsements, ReadingNotes notes, Applications applications, Partners partners, PartnerTies ties) {
        this.endorsements = endorsements;
        this.notes = notes;
        this.applications = applications;
        this.partners = partners;
        this.ties = ties;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Optional<Panel> panel(UUID application, Caller caller) {
        if (!caller.isOfficer()) return Optional.empty();
        var joined = endorsements.joined(new ApplicationId(application));
        if (joined.isEmpty()) return Optional.empty();
        var represented = ties.represented(caller.signedIn().email());
        var lines = joined.stream().map(each -> {
            var partner = partners.nameOf(each.partner());
            return new EndorsementsPanel.Line(each.id(), partner, each.signatory(), each.function(), each.text(), each.givenAt(), represented.contains(partner), each.isWhole());
        }).toList();
        return Optional.of(new Panel("recommandations", "Recommandations jointes par le porteur", Place.MAIN, new EndorsementsPanel(lines)));
    }

    @Override
    public Optional<Page> panel(ApplicationId application, Access access, Caller caller) {
        var view = applications.view(application);
        if (!endorsements.isTheirs(view, caller)) return Optional.empty();
        var given = endorsements.of(view.reference(), caller);
        var toSettle = notes.toSettle(view.reference(), caller);
        var toJoin = (int) given.stream().filter(each -> !each.isJoined()).count();
        if (access.writes() && given.isEmpty() && notes.count(view.reference(), caller) == 0) return Optional.empty();
        return Optional.of(new RereadingPanel(toSettle, toJoin, (int) given.stream().filter(Endorsement::isJoined).count(), access.writes(), view.path() + "/relecture"));
    }
}
