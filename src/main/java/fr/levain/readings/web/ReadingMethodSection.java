package fr.levain.readings.web;

import fr.levain.calls.Calls;
import fr.levain.calls.PublishedMethod;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.ReadingTerms;
import fr.levain.ui.Page;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ReadingMethodSection implements PublishedMethod {
    private final ReadingCalls terms;
    private final Calls calls;
    private final Clock clock;

    ReadingMethodSection(ReadingCalls terms, Calls calls, Clock clock) {
        this.terms = terms;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Page method() {
        var computed = terms.all().stream().filter(ReadingTerms::computes).map(ReadingTerms::call).collect(Collectors.toSet());
        return new ReadingMethod(calls.openAt(clock.instant()).stream().filter(call -> computed.contains(call.slug())).map(call -> call.title()).toList());
    }
}
