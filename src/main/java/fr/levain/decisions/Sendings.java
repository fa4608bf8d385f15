package fr.levain.decisions;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.decisions.Sending.Result;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.letters.Mailings;
import fr.levain.letters.MissingValues;
import fr.levain.letters.Posting;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * All the letters of an act in one act, then, later and apart, all its feedback. Each dossier is a transaction of its own:
 * one that is refused stops nobody else. Asked for again under the same identifier, it goes on where it stopped.
 */
@Service
public class Sendings {
    private static final int SHOWN = 10;

    private final SendingStore store;
    private final SendingStep step;
    private final Notifications notifications;
    private final Feedbacks feedbacks;
    private final Applications applications;
    private final Mailings mailings;
    private final Clock clock;

    Sendings(SendingStore store, SendingStep step, Notifications notifications, Feedbacks feedbacks, Applications applications, Mailings mailings, Clock clock) {
        this.store = store;
        this.step = step;
        this.notifications = notifications;
        this.feedbacks = feedbacks;
        this.applications = applications;
        this.mailings = mailings;
        this.clock = clock;
    }

    public UUID newSending() {
        return UuidV7.at(clock.instant());
    }

    /** Without the lines of dossiers this reader withdrew from (I3). */
    public Sending sending(UUID id, Caller reader) {
        var found = store.find(id).orElseThrow(() -> new NotFound("sending " + id));
        return found.of(applications.shownTo(reader, found.lines(), line -> line.outcome().application()));
    }

    public List<Sending> of(ActId act, Sending.What what) {
        return store.of(act, what, SHOWN);
    }

    /** Letters of this sending that still wait to be printed. */
    public List<Posting> toPrint(Sending sending) {
        return mailings.waitingAbout(sending.lines().stream().filter(line -> line.result() == Result.LETTER)
                .map(line -> line.outcome().application().subject()).toList());
    }

    public void sendLetters(UUID id, ActId act, Caller by) {
        store.open(id, act, Sending.What.LETTERS, by, clock.instant());
        for (var letter : notifications.toSend(act, by)) {
            var reference = new ApplicationReference(letter.outcome().reference());
            var path = letter.gone().map(_ -> "/decisions/corrections/" + reference)
                    .or(() -> letter.lacks().stream().flatMap(lack -> lack.path().stream()).findFirst()).orElse("");
            take(id, letter.outcome(), Result.valueOf(letter.mode().name()), path, () -> notifications.send(reference, by));
        }
    }

    public void releaseFeedback(UUID id, ActId act, Caller by) {
        store.open(id, act, Sending.What.FEEDBACK, by, clock.instant());
        for (var feedback : feedbacks.toRelease(act, by))
            take(id, feedback.outcome(), Result.TOLD, "/instruction/" + feedback.outcome().reference() + "/retour", () -> feedbacks.release(feedback.outcome().application(), by));
    }

    private void take(UUID id, DecidedOutcome outcome, Result done, String path, Supplier<DecisionResult> act) {
        try {
            step.take(id, outcome.application(), done, path, act);
        } catch (Stale meanwhile) {
            step.refuse(id, outcome.application(), "Quelqu’un s’en est occupé en même temps : rien n’est parti deux fois.");
        } catch (MissingValues missing) {
            step.refuse(id, outcome.application(), missing.getMessage());
        }
    }
}
