package fr.levain.insight;

import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.surveys.Surveys;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What partners do, counted in one way for all. The authority reads every figure; names only where their holder agreed. */
@Service
@Transactional(readOnly = true)
public class Figures {
    /** Lines on one page. */
    public static final int PAGE = 50;

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

    /** The funnel of each partner that has any record in the year, by slug. */
    public Map<String, Map<Measure, Figure>> funnel(Year year) {
        return store.byPartner(Measure.FUNNEL, year);
    }

    /** Those of the whole region that rest on enough projects to be read by anybody: fewer, and one would know whose they are. */
    public List<Figure> published(Year year) {
        int least = least();
        return store.ofRegion(year).stream().filter(each -> each.subjects() >= least).sorted(Comparator.comparing(Figure::measure)).toList();
    }

    /** Projects below which the public reads no figure. */
    public int least() {
        return surveys.settings().least();
    }

    /** @throws NotFound for whoever may not read it */
    public Map<Measure, Figure> report(String partner, Year year, Caller by) {
        viewer(partner, by);
        return store.of(partner, year);
    }

    /** One more than a page when others follow. @param page from 1 @throws NotFound for whoever may not read it */
    public List<RecordLine> records(Measure measure, String partner, Year year, int page, Caller by) {
        return store.records(measure, partner, year, viewer(partner, by), PAGE + 1, (page - 1) * PAGE);
    }

    /** Whose consents count for this reader. */
    private String viewer(String partner, Caller by) {
        if (partners.find(partner).isEmpty()) throw new NotFound("partner " + partner);
        if (teams.of(by).contains(partner)) return partner;
        if (by.isOfficer()) return Consents.AUTHORITY;
        throw new NotFound("report of " + partner);
    }
}
