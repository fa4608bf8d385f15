package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.law.AppealPeriod;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.Optional;

/** On the applicant's dossier: how their appeal stands, or until when they may file one. */
public record MyAppealPanel(String path, Optional<Appeal> latest, Optional<AppealPeriod> period, LocalDate today) implements Page {
    public boolean isInTime() {
        return period.filter(delay -> !today.isAfter(delay.until())).isPresent();
    }
}
