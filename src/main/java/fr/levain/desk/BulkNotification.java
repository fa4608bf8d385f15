package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.DecisionResult;
import fr.levain.decisions.Notifications;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends the letter of each decision: on the portal where its author agreed to it, else to be printed. */
@Component
class BulkNotification implements BulkAct {
    private final Notifications notifications;

    BulkNotification(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public BulkKind kind() {
        return BulkKind.NOTIFY;
    }

    @Override
    public FormErrors check(Map<String, String> typed, Caller.Account by) {
        return FormErrors.none();
    }

    @Override
    public Prepared prepare(Map<String, String> typed, Caller.Account by) {
        var foreseen = new HashMap<ApplicationId, Optional<DecidedOutcome>>();
        var held = new HashMap<ApplicationId, String>();
        return new Prepared() {
            @Override
            public void foresee(List<CaseRow> rows) {
                var outcomes = notifications.of(rows.stream().map(CaseRow::application).toList(), by);
                rows.forEach(row -> foreseen.put(row.application(), Optional.ofNullable(outcomes.get(row.application()))));
                held.putAll(notifications.held(outcomes.values()));
            }

            @Override
            public String summary() {
                return "Notifier la décision, par une lettre à chacun";
            }

            @Override
            public Optional<String> refusal(CaseRow row) {
                var outcome = foreseen.containsKey(row.application()) ? foreseen.get(row.application()) : notifications.of(row.application(), by);
                if (outcome.isEmpty()) return Optional.of("Rien n’est encore décidé de ce dossier.");
                if (outcome.get().mode().isPresent()) return Optional.of("La lettre de ce dossier est déjà écrite.");
                return foreseen.containsKey(row.application()) ? Optional.ofNullable(held.get(row.application())) : notifications.held(outcome.get());
            }

            @Override
            public void apply(CaseRow row) {
                if (notifications.send(ApplicationReference.valueOf(row.reference()), by) instanceof DecisionResult.Refused(_, var message)) throw new Refused(message);
            }
        };
    }
}
