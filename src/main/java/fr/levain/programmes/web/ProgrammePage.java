package fr.levain.programmes.web;

import fr.levain.directory.Partner;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.Programme;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a programme offers, for whom, when, and how to enter it. @param calls open or to come, the nearest first */
public record ProgrammePage(Programme programme, Optional<Partner> partner, List<Cohort> calls, @Nullable String notice, Instant now) implements Page {
    public String partnerName() {
        return partner.map(Partner::name).orElse(programme.partner());
    }

    public Optional<Cohort> open() {
        return calls.stream().filter(each -> each.takesCandidacies(now)).findFirst();
    }

    /** Where one asks to enter; empty while no call is open, and when one does not ask. */
    public Optional<String> candidacyPath() {
        return switch (programme.kind()) {
            case INCUBATION -> open().map(each -> programme.path() + "/candidature?promotion=" + each.id());
            case IDEA_FACTORY, LOCAL_SUPPORT -> Optional.of(programme.path() + "/candidature");
            case LAUREATES -> Optional.empty();
        };
    }
}
