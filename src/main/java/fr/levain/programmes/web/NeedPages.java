package fr.levain.programmes.web;

import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.programmes.CaughtNeedId;
import fr.levain.programmes.CaughtNeeds;
import fr.levain.programmes.Programmes;
import fr.levain.programmes.ProjectWay;
import fr.levain.programmes.Scouts;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of a need, as its partner reads it. */
@Component
class NeedPages {
    private final CaughtNeeds needs;
    private final Scouts scouts;
    private final Programmes programmes;
    private final Territories territories;
    private final Documents documents;
    private final List<ProjectWay> ways;
    private final Clock clock;

    NeedPages(CaughtNeeds needs, Scouts scouts, Programmes programmes, Territories territories, Documents documents, List<ProjectWay> ways, Clock clock) {
        this.needs = needs;
        this.scouts = scouts;
        this.programmes = programmes;
        this.territories = territories;
        this.documents = documents;
        this.ways = ways;
        this.clock = clock;
    }

    CaughtNeedPage page(CaughtNeedId id, Typed typed, FormErrors errors, @Nullable String notice, Caller caller) {
        var need = needs.find(id, caller);
        var department = need.said().department();
        return new CaughtNeedPage(need, programmes.find(need.programme()).orElseThrow(), programmes.needSettings(), need.scout().map(each -> scouts.find(each, caller)),
                territories.findDepartment(department).map(each -> each.label()).orElse(department),
                documents.of(need.id().subject()), need.project().flatMap(project -> ways.stream().flatMap(way -> way.path(project, need.programme()).stream()).findFirst()), today(), typed, errors, notice);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
