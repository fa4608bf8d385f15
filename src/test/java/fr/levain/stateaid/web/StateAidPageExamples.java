package fr.levain.stateaid.web;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Subject;
import fr.levain.stateaid.AidGranted;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.CentralRegister;
import fr.levain.stateaid.DeMinimisPosition;
import fr.levain.stateaid.LedgerEntry;
import fr.levain.stateaid.Tie;
import fr.levain.stateaid.Undertaking;
import fr.levain.stateaid.UndertakingLink;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class StateAidPageExamples implements PageExamples {
    private static final Siren SIREN = new Siren("732829320");
    private static final Siren OTHER = new Siren("552100554");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Override
    public List<Page> pages() {
        var aid = new AidGranted(Basis.DE_MINIMIS, Euros.of(12_000), LocalDate.of(2026, 5, 4), "Région Nouvelle-Aquitaine", false);
        var told = new AidGranted(Basis.DE_MINIMIS_SGEI, Euros.of(30_000), LocalDate.of(2025, 5, 4), "Département de la Creuse", true);
        var entries = List.of(entry(3, SIREN, told), entry(4, OTHER, aid));
        var positions = List.of(DeMinimisPosition.of(Basis.DE_MINIMIS, List.of(aid), TODAY, Euros.of(300_000)),
                DeMinimisPosition.of(Basis.DE_MINIMIS_SGEI, List.of(told), TODAY, Euros.of(750_000)));
        var link = new UndertakingLink(new UUID(5, 1), Undertaking.of(SIREN), Undertaking.of(OTHER), Tie.VOTING_RIGHTS, LocalDate.of(2024, 1, 1), Optional.empty(),
                "Statuts déposés au greffe.", "");
        var ended = new UndertakingLink(new UUID(5, 2), Undertaking.of(OTHER), Undertaking.of(SIREN), Tie.BOARD, LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2023, 1, 1)),
                "Statuts déposés au greffe.", "Nouveaux statuts.");
        var line = new CentralRegister.Line(new UUID(6, 1), "Les Semeurs", Optional.of(SIREN), aid, Optional.of(LocalDate.of(2026, 6, 3)));
        var members = List.of(Undertaking.of(SIREN), Undertaking.of(OTHER));
        return List.of(
                new StateAidPage("", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(line), Paging.whole("1 aide accordée en 2026"), TODAY, FormErrors.none()),
                new StateAidPage("12", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(), Paging.whole(""), TODAY,
                        FormErrors.of("siren", "Le SIREN compte 9 chiffres ; vous en avez saisi 2.")),
                new UndertakingPage(SIREN, members, Map.of(SIREN, "Les Semeurs"), positions, entries, List.of(link, ended), true, "", Map.of(), FormErrors.none()),
                new UndertakingPage(SIREN, members, Map.of(), positions, List.of(), List.of(link), true, "lien", Map.of("siren", "12"),
                        FormErrors.of("siren", "Le SIREN compte 9 chiffres ; vous en avez saisi 2.").plus("lien", "Dites ce qui lie les deux structures.").plus("jour", "Indiquez le jour.")),
                new SplitPage(SIREN, "Les Semeurs", entries, Map.of("siren-1", "12"), FormErrors.of("siren-1", "Le SIREN compte 9 chiffres ; vous en avez saisi 2.")));
    }

    private static LedgerEntry entry(int id, Siren of, AidGranted aid) {
        return new LedgerEntry(new UUID(4, id), Undertaking.of(of), aid, new Subject("application", new UUID(1, 1)));
    }
}
