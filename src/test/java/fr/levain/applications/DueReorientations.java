package fr.levain.applications;

import org.springframework.boot.test.context.TestComponent;

/** The daily recall of proposals, run when a test says so. */
@TestComponent
public class DueReorientations {
    private final ReorientationReminders reminders;

    DueReorientations(ReorientationReminders reminders) {
        this.reminders = reminders;
    }

    public void run() {
        reminders.run();
    }
}
