package fr.levain.cofunding.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.calls.SomeCalls;
import fr.levain.cofunding.CoFunding;
import fr.levain.cofunding.CostSplit;
import fr.levain.cofunding.Funder;
import fr.levain.cofunding.FunderAnswers;
import fr.levain.cofunding.FunderStatus;
import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.projects.ProjectId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class CoFundingPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2027-04-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 2);
    private static final UUID LINE = new UUID(3, 1);

    @Override
    public List<Page> pages() {
        var ours = funder(new UUID(1, 1), true, FunderStatus.PLANNED);
        var asked = funder(new UUID(1, 2), false, FunderStatus.ASKED);
        var voted = funder(new UUID(1, 3), false, FunderStatus.GRANTED);
        var split = new CostSplit(List.of(new CostSplit.Cost(LINE, "606 · Achats", Euros.of(10_000))), Map.of(ours.id(), Map.of(LINE, Euros.of(6_000)), asked.id(), Map.of(LINE, Euros.of(3_000))));
        var open = new CoFunding(List.of(ours, asked), split);
        var settled = new CoFunding(List.of(ours, asked, voted), split);
        var alone = new CoFunding(List.of(), new CostSplit(List.of(), Map.of()));
        return List.of(
                page(alone, FormErrors.of("financeur", "Écrivez le nom du financeur, et son dispositif s’il est connu.")),
                page(open, FormErrors.of(CostSplit.field(asked.id(), LINE), "Un coût ne se compte qu’une fois.")), page(settled, FormErrors.none()),
                new CoFundingPanel(alone, Optional.of("/instruction/2026-AIS-00042/co-instruction")), new CoFundingPanel(settled, Optional.empty()),
                new FunderPage("cle", new FunderAnswers.Opening(asked, view(), open), Map.of(), FormErrors.of("code", "Ce code n’est pas le bon."), ""),
                new FunderPage("cle", new FunderAnswers.Opening(voted, view(), settled), Map.of(), FormErrors.none(), "Votre vote est enregistré."));
    }

    private static CoFundingPage page(CoFunding coFunding, FormErrors errors) {
        return new CoFundingPage(view(), coFunding, Optional.empty(), "", true, "agent@exemple.fr", DAY, Map.of(), errors);
    }

    private static Funder funder(UUID id, boolean ours, FunderStatus status) {
        var granted = status == FunderStatus.GRANTED;
        return new Funder(id, new ApplicationId(new UUID(1, 1)), ours, ours, ours ? "Région" : "Département de la Creuse", ours ? "" : "Lou Essai", ours ? "" : "lou@departement.example",
                status, ours ? Optional.empty() : Optional.of(DAY), ours ? Optional.empty() : Optional.of(DAY.plusDays(60)), Optional.empty(),
                granted ? Optional.of(DAY) : Optional.empty(), granted ? "CD-118" : "", granted ? Optional.of(Euros.of(3_000)) : Optional.empty());
    }

    private static ApplicationView view() {
        var terms = SomeCalls.continuous();
        return new ApplicationView(new ApplicationId(new UUID(1, 1)), new ApplicationReference("2026-AIS-00042"), ApplicationStatus.UNDER_ASSESSMENT,
                new ProjectId(new UUID(1, 2)), OrganisationId.of(new UUID(1, 1)), "La Laverie", new AccountId(new UUID(1, 3)), terms.id(), terms.form(),
                terms.slug(), terms.title(), terms.team(), "Une laverie de quartier", Optional.of(Euros.of(6_000)), AT, AT, Optional.of(AT),
                Optional.empty(), Optional.empty(), Optional.of(DAY));
    }
}
