package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.PieceReminders;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reminds authors of the pieces they were asked for. */
@Component
class BulkReminder implements BulkAct {
    private final PieceReminders reminders;
    private final Handling handling;

    BulkReminder(PieceReminders reminders, Handling handling) {
        this.reminders = reminders;
        this.handling = handling;
    }

    @Override
    public BulkKind kind() {
        return BulkKind.REMIND;
    }

    @Override
    public FormErrors check(Map<String, String> typed, Caller.Account by) {
        return FormErrors.none();
    }

    @Override
    public Prepared prepare(Map<String, String> typed, Caller.Account by) {
        var files = handling.files();
        var refused = new HashMap<ApplicationId, Optional<String>>();
        return new Prepared() {
            @Override
            public void foresee(List<CaseRow> rows) {
                files.foresee(rows);
                var refusals = reminders.refusals(rows.stream().map(CaseRow::application).toList());
                rows.forEach(row -> refused.put(row.application(), Optional.ofNullable(refusals.get(row.application()))));
            }

            @Override
            public String summary() {
                return "Relancer les porteurs des pièces attendues, par courriel";
            }

            @Override
            public Optional<String> refusal(CaseRow row) {
                var own = files.refusal(row, by);
                if (own.isPresent()) return own;
                return refused.containsKey(row.application()) ? refused.get(row.application()) : reminders.refusal(row.application());
            }

            @Override
            public void apply(CaseRow row) {
                reminders.remind(row.application(), by);
            }
        };
    }
}
