package fr.levain.calls.web;

import fr.levain.calls.Calls;
import fr.levain.kernel.Caller;
import fr.levain.ui.HomeSection;
import fr.levain.ui.Page;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class OpenCallsSection implements HomeSection {
    private final Calls calls;
    private final Clock clock;

    OpenCallsSection(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Page> section(Caller caller) {
        var now = clock.instant();
        return Optional.of(new OpenCallsPage(calls.openAt(now).stream().map(call -> CallCard.open(call, now)).toList()));
    }
}
