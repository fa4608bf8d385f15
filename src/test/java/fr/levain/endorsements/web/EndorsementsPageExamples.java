package fr.levain.endorsements.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.calls.SomeCalls;
import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.projects.ProjectId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class EndorsementsPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    @Override
    public List<Page> pages() {
        var notes = List.of(new RereadingPage.Remark(new UUID(6, 1), "Lucie Faure", "Le projet", "Le budget oublie le gaz.\nVoir aussi le loyer.", AT, false),
                new RereadingPage.Remark(new UUID(6, 2), "Lucie Faure", "Tout le dossier", "Le titre est clair.", AT, true));
        var given = new RereadingPage.Given(new UUID(6, 3), "ATIS", "Lucie Faure", "chargée d’accompagnement", "Un projet solide, suivi depuis un an.", AT, false, false);
        var sections = List.of(Choice.of("projet", "Le projet"), Choice.of("budget", "Le budget"));
        return List.of(
                new RereadingPage(view(), Access.OWN, true, notes, 70, sections, List.of(given), Map.of(), Map.of(), FormErrors.none(), null),
                new RereadingPage(view(), Access.READ, true, List.of(), 0, sections, List.of(), Map.of("atis", "ATIS"), Map.of("recommandation", "Un projet solide."),
                        FormErrors.of("fonction", "Indiquez votre fonction dans l’organisation.").plus("habilite", "Confirmez que vous pouvez parler au nom de l’organisation."), null),
                new RereadingPage(view(), Access.READ, true, List.of(), 0, sections,
                        List.of(new RereadingPage.Given(new UUID(6, 4), "CRESS", "Paul Martin", "conseiller", "Nous le suivons.", AT, true, true)),
                        Map.of("atis", "ATIS", "adi-na", "ADI Nouvelle-Aquitaine"), Map.of(), FormErrors.none(), "Votre recommandation est enregistrée. Le porteur la lit, puis la joint à son dossier s’il le veut."),
                new SpokenPage(List.of(new SpokenPage.Line(new UUID(6, 6), "2026-AIS-00042", "ATIS", "Lucie Faure", "Un projet solide.", AT, true, true),
                        new SpokenPage.Line(new UUID(6, 7), "2026-AIS-00043", "ATIS", "Lucie Faure", "Un autre.", AT, false, false)), null),
                new SpokenPage(List.of(), null),
                new RereadingPanel(2, 1, 0, true, "/dossiers/2026-AIS-00003/relecture"),
                new RereadingPanel(0, 0, 0, false, "/dossiers/2026-AIS-00003/relecture"),
                new EndorsementsPanel(List.of(new EndorsementsPanel.Line(new UUID(6, 5), "ATIS", "Lucie Faure", "chargée d’accompagnement", "Un projet solide.", AT, true, true))));
    }

    private static ApplicationView view() {
        var terms = SomeCalls.continuous();
        return new ApplicationView(new ApplicationId(new UUID(1, 1)), new ApplicationReference("2026-AIS-00042"), ApplicationStatus.DRAFT,
                new ProjectId(new UUID(1, 2)), OrganisationId.of(new UUID(1, 1)), "Les Voisins", new AccountId(new UUID(1, 3)), terms.id(), terms.form(),
                terms.slug(), terms.title(), terms.team(), "La cuisine mobile du Thaurion", Optional.of(Euros.of(18_500)), AT, AT, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
