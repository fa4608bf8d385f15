package fr.levain.testing;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.AuthorityName;
import fr.levain.ui.Frame;
import fr.levain.ui.HumanContact;
import fr.levain.ui.NavEntry;
import fr.levain.ui.Pages;
import fr.levain.ui.StaticFiles;
import fr.levain.ui.UploadLimit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.unit.DataSize;

/** A frame for pages drawn outside a request. */
public final class SomeFrame {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");

    private SomeFrame() {}

    public static Frame forVisitor(Pages pages) {
        return with(pages, new Caller.Visitor());
    }

    public static Frame forOfficer(Pages pages) {
        return with(
                pages,
                new Caller.Account(
                        new AccountId(new UUID(7, 7)),
                        "Nadia Bertrand",
                        "nadia@exemple.fr",
                        Set.of(Role.CASE_OFFICER),
                        Set.of("nord")));
    }

    private static Frame with(Pages pages, Caller caller) {
        return new Frame(
                caller,
                new Frame.Csrf("_csrf", "jeton"),
                true,
                new AuthorityName("Région Nouvelle-Aquitaine", "Guichet de l’innovation sociale"),
                "/appels/exemple",
                List.of(
                        NavEntry.forAll("Trouver une aide", "/orientation", 20),
                        NavEntry.forAll("Appels ouverts", "/appels", 30),
                        NavEntry.forAll("Projets soutenus", "/resultats", 40)),
                StaticFiles.paths(),
                NOW,
                new UploadLimit(DataSize.ofMegabytes(20)),
                () -> caller instanceof Caller.Visitor
                        ? Optional.of(new HumanContact("Référent ESS – Creuse", Optional.of("05 00 00 00 23"), Optional.of("ess-creuse@levain.example")))
                        : Optional.empty(),
                pages);
    }
}
