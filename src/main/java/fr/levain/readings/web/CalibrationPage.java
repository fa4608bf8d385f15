package fr.levain.readings.web;

import fr.levain.applications.ApplicationView;
import fr.levain.kernel.AccountId;
import fr.levain.readings.Calibrations;
import fr.levain.readings.Drift;
import fr.levain.readings.ReadingTerms;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The reference files, and how far each reader stands from the others. @param drift empty while the caller has readings to give */
public record CalibrationPage(
        String call, String title, ReadingTerms terms, List<ApplicationView> references, Optional<Drift> drift, Map<AccountId, String> names, boolean mayAct, String typed,
        String notice, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/appels/" + call + "/lectures/etalonnage";
    }

    public String name(UUID reader) {
        return names.getOrDefault(new AccountId(reader), "compte clos");
    }

    public boolean isFull() {
        return references.size() >= Calibrations.REFERENCES;
    }
}
