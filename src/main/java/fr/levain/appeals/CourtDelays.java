package fr.levain.appeals;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.Contestable;
import fr.levain.law.Delays;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The delay to go before the court of what is contested, read from all the requests made against it. */
@Component
class CourtDelays {
    private final AppealStore store;
    private final Delays delays;

    CourtDelays(AppealStore store, Delays delays) {
        this.store = store;
        this.delays = delays;
    }

    CourtDelay of(Appeal appeal) {
        var same = store.of(appeal.application()).stream().filter(appeal::isAgainstTheSameAs).sorted(BY_AGE).toList();
        return new CourtDelay(same.getFirst().clock().first(), same.stream().map(Appeal::request).toList());
    }

    /** Before another request is filed. */
    CourtDelay of(ApplicationId application, Contestable contested, UUID evidence) {
        var same = store.of(application).stream()
                .filter(each -> each.evidence().equals(evidence) && each.change().equals(contested.change())).sorted(BY_AGE).toList();
        return new CourtDelay(delays.appeal(contested.knownOn(), contested.mentioned()), same.stream().map(Appeal::request).toList());
    }

    private static final Comparator<Appeal> BY_AGE = Comparator.comparing(Appeal::filedAt).thenComparing(each -> each.id().value());
}
