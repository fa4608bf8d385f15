package fr.levain.guidance.web;

import fr.levain.guidance.Funder;
import fr.levain.guidance.FunderStatus;
import fr.levain.kernel.Euros;
import fr.levain.ui.FormErrors;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** A line of the shortlist as it was typed. */
public record FunderForm(String name, String status, String amount, String day, String month, String year) {
    static final FunderForm EMPTY = new FunderForm("", "", "", "", "", "");
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    static FunderForm typed(MultiValueMap<String, String> sent) {
        return new FunderForm(one(sent, "financeur"), one(sent, "etat"), one(sent, "montant"), one(sent, "date-jour"), one(sent, "date-mois"), one(sent, "date-annee"));
    }

    static FunderForm of(Funder funder) {
        return new FunderForm(funder.name(), funder.status().name(), funder.amount().map(amount -> amount.toDecimal().toPlainString().replace('.', ',')).orElse(""),
                "" + funder.day().getDayOfMonth(), "" + funder.day().getMonthValue(), "" + funder.day().getYear());
    }

    FormErrors errors() {
        var errors = FormErrors.none();
        if (name.isBlank() || name.length() > 200) errors = errors.plus("financeur", "Nommez le financeur, en 200 caractères au plus.");
        if (state().isEmpty()) errors = errors.plus("etat", "Choisissez où en est la demande auprès de ce financeur.");
        if (!amount.isBlank() && euros().isEmpty()) errors = errors.plus("montant", "Écrivez un montant en euros, par exemple 12 500.");
        if (amount.isBlank() && state().filter(FunderStatus::needsAmount).isPresent()) errors = errors.plus("montant", "Indiquez le montant demandé ou accordé.");
        if (hasDay() && date().isEmpty()) errors = errors.plus("date-jour", "Cette date n’existe pas : écrivez le jour, le mois et l’année.");
        return errors;
    }

    /** @param today when no day was typed */
    Funder read(UUID id, int version, LocalDate today) {
        return new Funder(id, name, state().orElseThrow(), euros(), date().orElse(today), version);
    }

    private Optional<FunderStatus> state() {
        return Arrays.stream(FunderStatus.values()).filter(each -> each.name().equals(status)).findFirst();
    }

    private Optional<Euros> euros() {
        var compact = amount.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!compact.matches("\\d{1,10}(\\.\\d{1,2})?")) return Optional.empty();
        var value = new BigDecimal(compact);
        return value.signum() > 0 && value.compareTo(MOST) <= 0 ? Optional.of(Euros.of(value)) : Optional.empty();
    }

    private boolean hasDay() {
        return !(day + month + year).isBlank();
    }

    private Optional<LocalDate> date() {
        try {
            var read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return read.getYear() >= 2000 && read.getYear() <= 2100 ? Optional.of(read) : Optional.empty();
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip().substring(0, Math.min(value.strip().length(), 300));
    }
}
