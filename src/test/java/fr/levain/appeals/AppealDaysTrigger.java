package fr.levain.appeals;

import org.springframework.boot.test.context.TestComponent;

/** Lets a day pass for appeals: jobs do not run by themselves in tests. */
@TestComponent
public class AppealDaysTrigger {
    private final AppealDays days;

    AppealDaysTrigger(AppealDays days) {
        this.days = days;
    }

    public void pass() {
        days.pass();
    }
}
