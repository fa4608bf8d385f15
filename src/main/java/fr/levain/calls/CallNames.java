package fr.levain.calls;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.envelopes.Envelopes;
import fr.levain.territory.Territories;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the codes a call keeps stand for, as people say it. A code nobody knows any more is told as it is. */
@Service
@Transactional(readOnly = true)
public class CallNames {
    private final CallStore store;
    private final Envelopes envelopes;
    private final Teams teams;
    private final Territories territories;

    CallNames(CallStore store, Envelopes envelopes, Teams teams, Territories territories) {
        this.store = store;
        this.envelopes = envelopes;
        this.teams = teams;
        this.territories = territories;
    }

    public String envelope(String slug) {
        return envelopes.find(slug).map(EnvelopeView::title).orElse(slug);
    }

    public String team(String slug) {
        return teams.bySlug(slug).map(Team::name).orElse(slug);
    }

    public String call(String slug) {
        return store.bySlug(slug).map(Call::title).orElse(slug);
    }

    public List<String> departments(List<String> codes) {
        return codes.stream().map(code -> territories.findDepartment(code).map(each -> each.name()).orElse(code)).toList();
    }
}
