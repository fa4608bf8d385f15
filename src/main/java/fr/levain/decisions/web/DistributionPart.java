package fr.levain.decisions.web;

import fr.levain.calls.CallPagePart;
import fr.levain.decisions.Distributions;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the public page of a call: how its dossiers were scored. */
@Component
class DistributionPart implements CallPagePart {
    private final Distributions distributions;

    DistributionPart(Distributions distributions) {
        this.distributions = distributions;
    }

    @Override
    public Optional<Page> part(String callSlug) {
        return Optional.of(distributions.of(callSlug)).filter(found -> !found.isEmpty()).map(DistributionPanel::new);
    }
}
