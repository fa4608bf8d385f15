package fr.levain.desk;

import fr.levain.applications.PieceReminders;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
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
        return new Prepared() {
            @Override
            public String summary() {
                return "Relancer les porteurs des pièces attendues, par courriel";
            }

            @Override
            public Optional<String> refusal(CaseRow row) {
                return handling.refusal(row, by).or(() -> reminders.refusal(row.application()));
            }

            @Override
            public void apply(CaseRow row) {
                reminders.remind(row.application(), by);
            }
        };
    }
}
