package fr.levain.decisions;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Drafts;
import fr.levain.applications.Submissions;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** The answers of a dossier received on paper, keyed in and filed by an officer. */
@TestComponent
public class SomePaper {
    private final Drafts drafts;
    private final Submissions submissions;
    private final Clock clock;

    SomePaper(Drafts drafts, Submissions submissions, Clock clock) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.clock = clock;
    }

    public void answered(ApplicationReference reference, Caller.Account officer) {
        new DemonstrationDossier("Le four sur papier", "Un four tenu par ses voisins.", "23", "23030", "18500", "6000")
                .pages().forEach((page, typed) -> drafts.save(reference, page, 0, typed, Map.of(), officer));
        submissions.submit(reference, true, officer, new Arrival(clock.instant()));
    }
}
