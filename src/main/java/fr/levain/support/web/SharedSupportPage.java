package fr.levain.support.web;

import fr.levain.consents.Shared;
import fr.levain.support.SharedSupports;
import fr.levain.support.SupportPlan;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A follow-up of another partner as its holder lets this one read it. @param partner that follows the project */
public record SharedSupportPage(SharedSupports.Opened opened, String partner, LocalDate today) implements Page {
    public SupportPlan plan() {
        return opened.read().plan();
    }

    /** What its holder agreed to, in words. */
    public String agreed() {
        return opened.consent().shared().stream().sorted().map(Shared::told).collect(Collectors.joining(" ; "));
    }

    public ReadOnly shown() {
        return new ReadOnly(opened.read(), opened.consent().shared().contains(Shared.FOLLOW_UP), today);
    }
}
