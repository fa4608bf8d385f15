package fr.levain.insight;

import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.surveys.Surveys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the projects that reach a partner (S08), one rule for all: from orientation to results, with why those who went
 * no further stopped. The authority reads all of them; a partner its own, without being told what became of a dossier.
 */
@Service
@Transactional(readOnly = true)
public class Funnels {
    /** Lines on one page. */
    public static final int PAGE = 50;

    private final FunnelStore store;
    private final Partners partners;
    private final PartnerTeams teams;
    private final Surveys surveys;

    Funnels(FunnelStore store, Partners partners, PartnerTeams teams, Surveys surveys) {
        this.store = store;
        this.partners = partners;
        this.teams = teams;
        this.surveys = surveys;
    }

    /** That of each partner some project reached, by slug; of one when the filter names it. */
    public Map<String, Funnel> byPartner(FunnelFilter filter, Caller officer) {
        if (!officer.isOfficer()) throw new NotAllowed();
        return store.read(filter, false);
    }

    /** All partners together: a project followed by two of them counts once. */
    public Funnel together(FunnelFilter filter, Caller officer) {
        if (!officer.isOfficer()) throw new NotAllowed();
        return read(filter.of(""));
    }

    /** Of one partner. @throws NotFound for whoever may not read it */
    public Funnel of(String partner, FunnelFilter filter, Caller by) {
        var viewer = viewer(partner, by);
        var funnel = read(filter.of(partner));
        return viewer.equals(partner) ? funnel.toldToPartner(surveys.settings().least(), filter.isWholeYear()) : funnel;
    }

    /** Slugs of the partners the reader answers for: of these they read what a partner reads, officer or not. */
    public List<String> own(Caller by) {
        return teams.of(by);
    }

    /** Of the whole region, for anybody. */
    public Funnel published(int year) {
        return read(new FunnelFilter("", year, "", "", ""));
    }

    /**
     * One more than a page when others follow.
     *
     * Of those who asked for an aid or obtained one, a partner reads only the projects it follows or followed, while their holder agrees.
     *
     * @param partner empty for all together, which the authority alone reads
     * @param page from 1
     * @throws NotFound for whoever may not read it, and for a partner that asks what became of a dossier
     */
    public List<FunnelLine> lines(String partner, FunnelPick pick, FunnelFilter filter, int page, Caller by) {
        var viewer = partner.isEmpty() ? Consents.AUTHORITY : viewer(partner, by);
        if (partner.isEmpty() && !by.isOfficer()) throw new NotFound("funnel of all");
        if (pick.ofDossier() && viewer.equals(partner)) throw new NotFound("fate of dossiers");
        var facts = store.facts(filter.of(partner)).stream().filter(pick.which()::test).toList();
        return store.lines(filter.of(partner), pick, facts, viewer, PAGE + 1, (page - 1) * PAGE);
    }

    private Funnel read(FunnelFilter filter) {
        return Optional.ofNullable(store.read(filter, filter.partner().isEmpty()).get(filter.partner()))
                .orElseGet(() -> Funnel.of(filter.partner(), List.of(), Map.of(), FunnelValue.NONE, FunnelValue.NONE));
    }

    /** Whose consents count for this reader. */
    private String viewer(String partner, Caller by) {
        if (partners.find(partner).isEmpty()) throw new NotFound("partner " + partner);
        if (teams.of(by).contains(partner)) return partner;
        if (by.isOfficer()) return Consents.AUTHORITY;
        throw new NotFound("funnel of " + partner);
    }
}
