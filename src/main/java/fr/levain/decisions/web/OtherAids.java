package fr.levain.decisions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.catalogue.Advisor;
import fr.levain.catalogue.AidMatch;
import fr.levain.catalogue.Fit;
import fr.levain.catalogue.Listing;
import fr.levain.catalogue.Profile;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Open calls, and aids of the règlement asked for without one, whose rules pass on what was already answered: offered at once to whoever is not retained. */
@Component
class OtherAids {
    private final Applications applications;
    private final Forms forms;
    private final Advisor advisor;
    private final Clock clock;

    OtherAids(Applications applications, Forms forms, Advisor advisor, Clock clock) {
        this.applications = applications;
        this.forms = forms;
        this.advisor = advisor;
        this.clock = clock;
    }

    List<Listing> fitting(ApplicationId application) {
        var own = applications.view(application).callSlug();
        var now = clock.instant();
        return advisor.own(new Profile(advisor.vocabulary(now), terms(application), Optional.empty()), now).stream()
                .filter(match -> match.fit() == Fit.FITS && !match.verdict().grounds().isEmpty() && !match.listing().slug().equals(own))
                .map(AidMatch::listing)
                .toList();
    }

    private Map<String, Value> terms(ApplicationId application) {
        var answers = applications.answers(application);
        var terms = new HashMap<String, Value>();
        forms.revision(applications.view(application).form()).fields().forEach(field ->
                field.term().ifPresent(term -> answers.to(field.id()).known().ifPresent(value -> terms.put(term, value))));
        return terms;
    }
}
