package fr.levain.directory;

import java.util.List;

/**
 * A partner that suits what somebody asks.
 *
 * @param offers those that suit, never empty
 * @param needs those it answers, among those asked
 */
public record PartnerMatch(Partner partner, List<PartnerOffer> offers, List<Need> needs) {
    public boolean isLocal() {
        return offers.stream().anyMatch(PartnerOffer::isLocal);
    }

    /** What it does for these needs, one sentence each. */
    public List<String> does() {
        return offers.stream().map(PartnerOffer::what).toList();
    }
}
