package fr.levain.desk.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.calls.CallRevisionId;
import fr.levain.desk.Comparison;
import fr.levain.desk.HolderFile;
import fr.levain.desk.RegistryDifference;
import fr.levain.desk.RegistryFile;
import fr.levain.desk.SimilarProjects;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.RegisterCheck;
import fr.levain.directory.RegisterDetails;
import fr.levain.directory.RegisterEntry;
import fr.levain.directory.TaxCertificate;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Value;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Siren;
import fr.levain.opendata.PublicAward;
import fr.levain.opendata.PublicSource;
import fr.levain.projects.ProjectId;
import fr.levain.stateaid.AidGranted;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.DeMinimisPosition;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class SurroundingPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2026-12-05T20:42:08Z");
    private static final PublicSource SOURCE = new PublicSource(
            "fonds-vert", "Lauréats du Fonds vert 2023", "État (Fonds vert)", "Licence Ouverte", "Ministère", LocalDate.of(2026, 11, 28));
    private static final PublicAward AWARD = new PublicAward(SOURCE, "12003113", "LA MARMITE", Optional.of(new Siren("503540544")),
            "Cuisine de proximité", Euros.of(12_160), Optional.of(2023), "BOURGANEUF (23)", true);
    private static final PublicAward BY_NAME = new PublicAward(SOURCE, "", "LA MARMITE", Optional.empty(), "Cuisine", Euros.of(900), Optional.empty(), "", false);

    private static final Comparison.Version NOW = new Comparison.Version(1, AT, true);

    @Override
    public List<Page> pages() {
        var file = file();
        var left = side("2026-AIS-00042", NOW, "Une cuisine");
        return List.of(
                new RegistryPanel(registries(file.holder(), true), LocalDate.of(2026, 12, 5), true),
                new RegistryPanel(registries(file.holder(), false), LocalDate.of(2026, 12, 5), false),
                new RegistryUnansweredPage("2026-AIS-00042", "API Entreprise ne répond pas. Essayez de nouveau dans quelques minutes.", true),
                new HistoryPanel(file, 3), new OtherAidsPanel(file, 3),
                new HolderPage(file, List.of(SOURCE), Paging.whole("1 dossier déposé"), Paging.whole("2 aides publiées")),
                new SimilarPanel(new SimilarProjects(List.of(DeskPageExamples.row(ApplicationStatus.AWARDED)), List.of(AWARD), "23")),
                new ComparisonPage(left, List.of(Choice.of("2026-AIS-00041", "2026-AIS-00041 · Le four")), List.of(new Comparison.Version(0, AT, false), NOW), "2026-AIS-00041",
                        Optional.of(Comparison.of(left, side("2026-AIS-00041", NOW, "Un four"))), false, FormErrors.none()),
                new ComparisonPage(left, List.of(), List.of(NOW), "2026-AIS-9", Optional.empty(), false, FormErrors.of("b", "Aucun dossier ne porte cette référence.")));
    }

    private static Comparison.Side side(String reference, Comparison.Version version, String title) {
        return new Comparison.Side(reference, title, version, Map.of("Porteur", "La Marmite"), DeskPageExamples.form(), Answers.NONE.with("title", new Value.Words(title)));
    }

    private static RegistryFile registries(OrganisationView holder, boolean asked) {
        var entry = new RegisterEntry("LA MARMITE", holder.siren(), Optional.empty(), Optional.empty(), Optional.of("9220"), Optional.of(HolderKind.ASSOCIATION),
                Optional.empty(), Optional.empty(), Optional.empty(), false, "API Entreprise", AT,
                new RegisterDetails(Optional.of(LocalDate.of(2017, 3, 1)), Optional.of(LocalDate.of(2026, 6, 30)), Optional.of("3 à 5 salariés"), Optional.of(true)));
        return new RegistryFile("2026-AIS-00042", holder,
                asked ? Optional.of(new RegisterCheck(holder.id(), AT, "SIRET 503 540 544 00012", Optional.of(entry),
                        new TaxCertificate(TaxCertificate.Status.DELIVERED, Optional.of(LocalDate.of(2026, 12, 1))))) : Optional.empty(),
                Optional.of("23400 BOURGANEUF"), asked ? List.of(new RegistryDifference("Nom", "La Marmite du Thaurion", "LA MARMITE")) : List.of(), Optional.of("4"),
                asked ? RegistryFile.Bank.CHECKED : RegistryFile.Bank.NONE);
    }

    private static HolderFile file() {
        var holder = new OrganisationView(
                new OrganisationId(new UUID(1, 1)), "La Marmite du Thaurion", HolderKind.ASSOCIATION, Optional.of(new Siren("503540544")), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
        var former = new ApplicationView(
                new ApplicationId(new UUID(1, 4)), new ApplicationReference("2026-AIS-00012"), ApplicationStatus.REFUSED, new ProjectId(new UUID(1, 5)), holder.id(),
                holder.name(), new AccountId(new UUID(1, 6)), new CallRevisionId(new UUID(1, 7)), new FormRevisionId(new UUID(1, 8)), "ami", "AMI", "ess-nord",
                "Le four commun", Optional.of(Euros.of(18_500)), AT, AT, Optional.of(AT), Optional.empty(), Optional.empty(), Optional.empty());
        var position = DeMinimisPosition.of(Basis.DE_MINIMIS, List.of(new AidGranted(Basis.DE_MINIMIS, Euros.of(8_000), LocalDate.of(2025, 3, 1), "Département", true)),
                LocalDate.of(2026, 12, 5), Euros.of(300_000));
        return new HolderFile("2026-AIS-00042", holder, List.of(new HolderFile.Past(former, Optional.empty())), 1, List.of(position),
                List.of(new HolderFile.Declared("Département : fonctionnement", Euros.of(4_000), "Acquis")), List.of(new HolderFile.Said("Département", Euros.of(8_000), Optional.of(LocalDate.of(2025, 3, 1)), AT, true)),
                List.of(AWARD, BY_NAME), 2);
    }
}
