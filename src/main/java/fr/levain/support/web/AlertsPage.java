package fr.levain.support.web;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.support.Alert;
import fr.levain.support.Alerts;
import fr.levain.support.FollowUp;
import fr.levain.support.RestingAlert;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportStatus;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The alerts of one project, those put off, and when its adviser means to be in touch again. @param people of the partner, by account */
public record AlertsPage(FollowUp read, Alerts.Shown alerts, Map<AccountId, String> people, Typed typed, FormErrors errors, LocalDate today) implements Page {
    static final String LATER = "plus-tard";
    static final String ASIDE = "ecarter";

    public SupportPlan plan() {
        return read.plan();
    }

    public String path() {
        return plan().partnerPath() + "/alertes";
    }

    public boolean isOpen() {
        return plan().status() == SupportStatus.ACTIVE;
    }

    public List<Choice> choices() {
        return alerts.open().stream().map(alert -> Choice.of(key(alert), AlertWords.told(alert, read))).toList();
    }

    /** The only one is chosen already. */
    public String chosen() {
        return typed.value("alerte", alerts.open().size() == 1 ? key(alerts.open().getFirst()) : "");
    }

    public List<Choice> acts() {
        return List.of(Choice.of(LATER, "La remettre à un jour"), Choice.of(ASIDE, "L’écarter : elle ne revient que si quelque chose change"));
    }

    public String told(RestingAlert resting) {
        return AlertWords.told(resting.alert(), read);
    }

    public String rest(RestingAlert resting) {
        var by = people.getOrDefault(resting.by(), "Ancien collègue");
        return resting.until().map(day -> "Remise au %s par %s".formatted(French.day(day), by)).orElse("Écartée par " + by) + (resting.reason().isEmpty() ? "" : " : " + resting.reason());
    }

    /** What a form sends to name an alert. */
    public static String key(Alert alert) {
        return alert.kind().name() + " " + alert.since() + " " + alert.item();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
