package fr.levain.insight;

import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which reports the authority awaits: one a year from each organisation that holds a programme, once the year is over. */
@Service
@Transactional(readOnly = true)
public class AwaitedReports {
    private final TransmissionStore store;
    private final ReportsInPack pack;
    private final Programmes programmes;
    private final Partners partners;
    private final PartnerTeams teams;
    private final Clock clock;

    AwaitedReports(TransmissionStore store, ReportsInPack pack, Programmes programmes, Partners partners, PartnerTeams teams, Clock clock) {
        this.store = store;
        this.pack = pack;
        this.programmes = programmes;
        this.partners = partners;
        this.teams = teams;
        this.clock = clock;
    }

    /** Of each partner that holds a programme or sent one, the missing ones first. @throws NotAllowed for anybody but an officer */
    public List<AwaitedReport> of(Year year, Caller officer) {
        if (!officer.isOfficer()) throw new NotAllowed();
        var settings = pack.settings();
        var last = store.last(year);
        var asked = settings.awaits(year) ? holders() : Stream.<String>empty();
        return Stream.concat(asked, last.keySet().stream()).distinct().map(each -> awaited(each, year, settings, Optional.ofNullable(last.get(each))))
                .sorted(Comparator.comparing((AwaitedReport each) -> each.last().isPresent()).thenComparing(AwaitedReport::name)).toList();
    }

    /** Those the caller's own organisations have not sent yet, of years that are over, the oldest first. */
    public List<AwaitedReport> missing(Caller caller) {
        var mine = teams.of(caller);
        if (mine.isEmpty()) return List.of();
        var settings = pack.settings();
        if (settings.firstYear() == 0) return List.of();
        var holders = holders().filter(mine::contains).toList();
        return IntStream.range(settings.firstYear(), current().value()).mapToObj(Year::new).flatMap(year -> {
            var last = store.last(year);
            return holders.stream().filter(each -> !last.containsKey(each)).map(each -> awaited(each, year, settings, Optional.empty()));
        }).toList();
    }

    /** When the report of this year is awaited; empty when it is not. */
    public Optional<LocalDate> dueOn(String partner, Year year) {
        var settings = pack.settings();
        return settings.awaits(year) && holders().anyMatch(partner::equals) ? Optional.of(settings.dueOn(year)) : Optional.empty();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    private AwaitedReport awaited(String partner, Year year, ReportSettings settings, Optional<SentReport> last) {
        return new AwaitedReport(partner, partners.nameOf(partner), year, settings.dueOn(year), last);
    }

    private Stream<String> holders() {
        return programmes.all().stream().map(Programme::partner).distinct();
    }

    private Year current() {
        return Year.current(clock.instant());
    }
}
