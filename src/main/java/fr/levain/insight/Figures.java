package fr.levain.insight;

import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.surveys.Surveys;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What partners do, counted in one way for all. The authority reads every figure; names only where their holder agreed. */
@Service
@Transactional(readOnly = true)
public class Figures {
    /** Lines on one page. */
    public static final int PAGE = 50;
    private static final Set<Measure> OF_ACCOUNTS = EnumSet.of(Measure.MEETING_TIME, Measure.MEETING_COST);

    private final FigureStore store;
    private final Partners partners;
    private final PartnerTeams teams;
    private final Surveys surveys;

    Figures(FigureStore store, Partners partners, PartnerTeams teams, Surveys surveys) {
        this.store = store;
        this.partners = partners;
        this.teams = teams;
        this.surveys = surveys;
    }

    /** Those of all partners that rest on enough projects to be read by anybody: fewer, and one would know whose they are. What meetings cost is between a partner and the authority. */
    public List<Figure> published(Year year) {
        int least = least();
        return store.ofPartners(year, least).stream().filter(each -> each.subjects() >= least && !OF_ACCOUNTS.contains(each.measure())).sorted(Comparator.comparing(Figure::measure)).toList();
    }

    /** Projects below which the public reads no figure, and opinions below which nobody reads a share of them. */
    public int least() {
        return surveys.settings().least();
    }

    /** @throws NotFound for whoever may not read it */
    public Map<Measure, Figure> report(String partner, Year year, Caller by) {
        return report(partner, year, ReportFilter.WHOLE, by);
    }

    /** What may be told of a part of it. @throws NotFound for whoever may not read it */
    public Map<Measure, Figure> report(String partner, Year year, ReportFilter filter, Caller by) {
        reader(partner, by);
        return store.of(partner, year, filter, least());
    }

    /** By department or programme; records of none are under an empty text. @throws NotFound for whoever may not read it */
    public Map<String, Map<Measure, Figure>> split(String partner, Year year, Dimension dimension, Caller by) {
        reader(partner, by);
        return store.split(partner, year, dimension, least());
    }

    /** One more than a page when others follow. @param page from 1 @throws NotFound for whoever may not read it */
    public List<RecordLine> records(Measure measure, String partner, Year year, int page, Caller by) {
        return records(measure, partner, year, ReportFilter.WHOLE, page, by);
    }

    /** Those of a part of the report. @param page from 1 @throws NotFound for whoever may not read it */
    public List<RecordLine> records(Measure measure, String partner, Year year, ReportFilter filter, int page, Caller by) {
        return store.records(measure, partner, year, filter, reader(partner, by), PAGE + 1, (page - 1) * PAGE);
    }

    /** @throws NotFound for whoever may not read what this partner did */
    Reader reader(String partner, Caller by) {
        if (partners.find(partner).isEmpty()) throw new NotFound("partner " + partner);
        if (teams.of(by).contains(partner)) return new Reader(partner, true);
        if (by.isOfficer()) return new Reader(Consents.AUTHORITY, Stream.of(Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD).anyMatch(by::has));
        throw new NotFound("report of " + partner);
    }
}
