package fr.levain.cofunding;

import org.springframework.boot.test.context.TestComponent;

/** Lets the hour of reminders come: jobs do not run by themselves in tests. */
@TestComponent
public class FunderRemindersTrigger {
    private final FunderReminders reminders;

    FunderRemindersTrigger(FunderReminders reminders) {
        this.reminders = reminders;
    }

    public void remind() {
        reminders.remind();
    }
}
