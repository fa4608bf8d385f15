package fr.levain.applications;

import org.springframework.boot.test.context.TestComponent;

/** What the daily task does about requests without an answer. */
@TestComponent
public class ReplySchedule {
    private final UnansweredRequests requests;

    ReplySchedule(UnansweredRequests requests) {
        this.requests = requests;
    }

    public void run() {
        requests.waiting().forEach(requests::follow);
    }
}
