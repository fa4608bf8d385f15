package fr.levain.calls.web;

import fr.levain.calls.Call;
import fr.levain.kernel.French;
import java.time.Instant;

/** A call in a list. */
public record CallCard(String title, String summary, String href, String when) {
    static CallCard open(Call call, Instant now) {
        return of(call, Calendar.nextIn(call.current(), now));
    }

    static CallCard coming(Call call) {
        return of(call, "Ouvre le " + French.moment(call.current().opensAt()));
    }

    static CallCard past(Call call) {
        return of(call, "Ouvert le " + French.day(call.current().opensAt()) + ", clos");
    }

    private static CallCard of(Call call, String when) {
        return new CallCard(call.title(), call.current().summary(), "/appels/" + call.slug(), when);
    }
}
