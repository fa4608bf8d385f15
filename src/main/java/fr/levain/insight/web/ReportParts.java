package fr.levain.insight.web;

import fr.levain.insight.Dimension;
import fr.levain.insight.Figures;
import fr.levain.insight.RecordLine;
import fr.levain.insight.ReportFilter;
import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The years, programmes and departments among which a report is read, and the pages of its records. */
@Component
class ReportParts {
    private static final int YEARS = 5;

    private final Programmes programmes;
    private final Territories territories;
    private final Clock clock;

    ReportParts(Programmes programmes, Territories territories, Clock clock) {
        this.programmes = programmes;
        this.territories = territories;
        this.clock = clock;
    }

    List<Choice> years() {
        int last = LocalDate.ofInstant(clock.instant(), French.PARIS).getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> Choice.of("" + (last - back), "" + (last - back))).toList();
    }

    /** Retired ones included: what was done in them is counted. */
    List<Choice> programmes(String partner) {
        return programmes.everything().stream().filter(each -> each.partner().equals(partner)).map(each -> Choice.of(each.slug(), each.title())).toList();
    }

    List<Choice> departments() {
        return territories.departments().stream().map(each -> Choice.of(each.code().value(), each.label())).toList();
    }

    /** What is no programme of this partner, or no department, is all. */
    ReportFilter filter(String programme, String department, String partner) {
        return new ReportFilter(known(programmes(partner), programme), known(departments(), department));
    }

    /** In words; empty for the whole. */
    String told(ReportFilter filter) {
        return Stream.of(filter.programme().isEmpty() ? "" : programmes.titleOf(filter.programme()), filter.department().isEmpty() ? "" : names(Dimension.DEPARTMENT).get(filter.department()))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** By code or slug. */
    Map<String, String> names(Dimension dimension) {
        return dimension == Dimension.DEPARTMENT ? departments().stream().collect(Collectors.toMap(Choice::value, Choice::label))
                : programmes.everything().stream().collect(Collectors.toMap(Programme::slug, Programme::title));
    }

    static int page(String typed) {
        return typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 1;
    }

    static List<RecordLine> shown(List<RecordLine> read) {
        return read.size() > Figures.PAGE ? read.subList(0, Figures.PAGE) : read;
    }

    /** @param here with its query */
    static Paging paging(String here, int page, List<RecordLine> read) {
        var join = here.contains("?") ? "&page=" : "?page=";
        return new Paging("", page > 1 ? Optional.of(here + join + (page - 1)) : Optional.empty(), read.size() > Figures.PAGE ? Optional.of(here + join + (page + 1)) : Optional.empty());
    }

    private static String known(List<Choice> choices, String typed) {
        return choices.stream().map(Choice::value).filter(typed::equals).findFirst().orElse("");
    }
}
