package fr.levain.scenarios.web;

import fr.levain.calls.Call;
import fr.levain.calls.Calls;
import fr.levain.calls.PublishedMethod;
import fr.levain.committees.Committees;
import fr.levain.scenarios.Choice;
import fr.levain.ui.Page;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ChoiceMethodSection implements PublishedMethod {
    private final Committees committees;
    private final Calls calls;
    private final Clock clock;

    ChoiceMethodSection(Committees committees, Calls calls, Clock clock) {
        this.committees = committees;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Page method() {
        var served = committees.all().stream().flatMap(each -> each.calls().stream()).collect(Collectors.toSet());
        return new ChoiceMethod(Choice.BRANCHES, calls.openAt(clock.instant()).stream().filter(call -> served.contains(call.slug())).map(Call::title).toList());
    }
}
