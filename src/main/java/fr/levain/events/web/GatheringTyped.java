package fr.levain.events.web;

import fr.levain.events.Details;
import fr.levain.events.FrenchDates;
import fr.levain.events.Gathering;
import fr.levain.events.ParisHour;
import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.FormErrors.FormError;
import fr.levain.ui.TypedDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A meeting as its organiser types it. @param themes codes ticked */
public record GatheringTyped(Map<String, String> values, List<String> themes) {
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:h|:)?\\s*(\\d{2})?");
    private static final int MOST_SEATS = 5_000;

    public static final GatheringTyped NOTHING = new GatheringTyped(Map.of("acces", "oui"), List.of());

    /** @param details empty when something is to mend */
    record Read(Optional<Details> details, FormErrors errors) {}

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isTicked(String name) {
        return value(name).equals("oui");
    }

    public TypedDay day(String name) {
        return TypedDay.from(field -> values.getOrDefault(field, ""), name);
    }

    /** @param before what stands: its date may be past, only another one must be to come @param departments codes that may be chosen */
    Read read(Optional<Gathering> before, List<String> departments, Instant now) {
        var errors = new ArrayList<FormError>();
        var kind = Words.kind(value("nature"));
        if (kind.isEmpty()) errors.add(new FormError("nature", "Choisissez la nature de la rencontre."));
        text(errors, "titre", 120, "Donnez un titre à la rencontre.");
        text(errors, "resume", 400, "Dites en une ou deux phrases de quoi il s’agit.");
        length(errors, "programme", 4_000);
        length(errors, "public", 300);
        var starts = moment(errors, "jour", day("jour"), "debut", "Indiquez le jour, par exemple 10 12 2026.");
        var last = day("dernier-jour").isEmpty() ? day("jour") : day("dernier-jour");
        var ends = starts.isEmpty() ? Optional.<Instant>empty() : moment(errors, "dernier-jour", last, "fin", "Ce jour n’existe pas. Laissez vide si tout se passe le même jour.");
        if (starts.isPresent() && ends.isPresent() && !ends.get().isAfter(starts.get()))
            errors.add(new FormError("fin", "La fin vient avant le début : vérifiez les heures, ou le dernier jour."));
        var moved = before.filter(each -> starts.filter(each.details().startsAt()::equals).isPresent()).isEmpty();
        if (moved && starts.filter(at -> !at.isAfter(now)).isPresent()) errors.add(new FormError("jour-jour", "Choisissez un jour à venir."));
        length(errors, "lieu", 300);
        var link = value("visio").strip();
        if (value("lieu").isBlank() && link.isEmpty()) errors.add(new FormError("lieu", "Indiquez l’adresse du lieu, ou plus bas le lien de la visioconférence."));
        var department = Optional.of(value("departement")).filter(departments::contains);
        if (!value("lieu").isBlank() && department.isEmpty()) errors.add(new FormError("departement", "Choisissez le département du lieu."));
        if (!link.isEmpty() && !link.matches("https://\\S{1,500}")) errors.add(new FormError("visio", "Écrivez un lien qui commence par https://."));
        length(errors, "accessibilite", 500);
        if (!value("lieu").isBlank() && value("accessibilite").isBlank())
            errors.add(new FormError("accessibilite", "Dites comment on accède au lieu : marches, ascenseur, boucle magnétique. Si vous ne savez pas, dites-le."));
        var seats = number(errors, "places", 1, MOST_SEATS, "Indiquez un nombre de places entre 1 et 5 000, ou laissez vide s’il n’y a pas de limite.");
        var minutes = minutes(value("duree"));
        if (minutes.isEmpty()) errors.add(new FormError("duree", "Indiquez la durée en heures, par exemple 7 h ou 3 h 30."));
        text(errors, "contact-nom", 120, "Dites qui répond aux questions : une personne ou un service.");
        var email = Email.reading(value("contact-courriel"));
        email.problem().ifPresent(problem -> errors.add(new FormError("contact-courriel", value("contact-courriel").isBlank() ? "Indiquez l’adresse à laquelle écrire." : problem)));
        length(errors, "contact-telephone", 30);
        if (!errors.isEmpty() || kind.isEmpty() || starts.isEmpty() || ends.isEmpty()) return new Read(Optional.empty(), new FormErrors(errors));
        return new Read(Optional.of(new Details(
                kind.get(), value("titre").strip(), value("resume").strip(), value("programme").strip(), value("public").strip(), starts.get(), ends.get(),
                value("lieu").strip(), value("lieu").isBlank() ? Optional.empty() : department, link, value("accessibilite").strip(),
                new Details.Contact(value("contact-nom").strip(), email.valid().orElseThrow().value(), value("contact-telephone").strip()), themes, seats,
                new Details.AskedNeeds(isTicked("acces"), isTicked("repas")), minutes.orElse(0))), FormErrors.none());
    }

    /** What stands, to be changed. */
    static GatheringTyped of(Gathering gathering) {
        var details = gathering.details();
        var typed = new HashMap<String, String>();
        typed.put("nature", details.kind().word());
        typed.put("titre", details.title());
        typed.put("resume", details.summary());
        typed.put("programme", details.programme());
        typed.put("public", details.audience());
        put(typed, "jour", details.startsAt());
        typed.put("debut", French.hour(details.startsAt()));
        if (!French.day(details.startsAt()).equals(French.day(details.endsAt()))) put(typed, "dernier-jour", details.endsAt());
        typed.put("fin", French.hour(details.endsAt()));
        typed.put("lieu", details.place());
        typed.put("departement", details.department().orElse(""));
        typed.put("visio", details.link());
        typed.put("accessibilite", details.accessibility());
        typed.put("places", details.seats().map(String::valueOf).orElse(""));
        typed.put("acces", details.needs().access() ? "oui" : "");
        typed.put("repas", details.needs().diet() ? "oui" : "");
        typed.put("duree", details.trainingMinutes() == 0 ? "" : FrenchDates.length(details.trainingMinutes()));
        typed.put("contact-nom", details.contact().name());
        typed.put("contact-courriel", details.contact().email());
        typed.put("contact-telephone", details.contact().phone());
        return new GatheringTyped(typed, details.themes());
    }

    /** Minutes of a length typed in hours; zero when nothing is typed; empty when it cannot be read. */
    static Optional<Integer> minutes(String typed) {
        var plain = plain(typed);
        if (plain.isEmpty()) return Optional.of(0);
        var match = Pattern.compile("(\\d{1,4})\\s*(?:h|:)?\\s*([0-5]\\d)?|(\\d{1,4})[,.](5|25|75|0)\\s*h?").matcher(plain);
        if (!match.matches()) return Optional.empty();
        if (match.group(3) == null) return Optional.of(Integer.parseInt(match.group(1)) * 60 + (match.group(2) == null ? 0 : Integer.parseInt(match.group(2))));
        return Optional.of(Integer.parseInt(match.group(3)) * 60 + switch (match.group(4)) {
            case "5" -> 30;
            case "25" -> 15;
            case "75" -> 45;
            default -> 0;
        });
    }

    private Optional<Instant> moment(List<FormError> errors, String dayId, TypedDay typed, String hourId, String missing) {
        var day = typed.read();
        var hour = hour(value(hourId));
        if (day.isEmpty()) errors.add(new FormError(dayId + "-jour", missing));
        if (hour.isEmpty()) errors.add(new FormError(hourId, "Indiquez l’heure, par exemple 14 h 30."));
        if (day.isEmpty() || hour.isEmpty()) return Optional.empty();
        var at = ParisHour.at(day.get(), hour.get());
        if (at.isEmpty())
            errors.add(new FormError(hourId, "Cette heure n’existe pas : le %s, les horloges passent de 2 h à 3 h. Choisissez une autre heure.".formatted(French.day(day.get()))));
        return at;
    }

    private static Optional<LocalTime> hour(String typed) {
        var match = HOUR.matcher(plain(typed));
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), match.group(2) == null ? 0 : Integer.parseInt(match.group(2))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Optional<Integer> number(List<FormError> errors, String name, int least, int most, String problem) {
        var plain = plain(value(name)).replace(" ", "");
        if (plain.isEmpty()) return Optional.empty();
        if (plain.matches("\\d{1,6}") && Integer.parseInt(plain) >= least && Integer.parseInt(plain) <= most) return Optional.of(Integer.valueOf(plain));
        errors.add(new FormError(name, problem));
        return Optional.empty();
    }

    private void text(List<FormError> errors, String name, int most, String missing) {
        if (value(name).isBlank()) errors.add(new FormError(name, missing));
        length(errors, name, most);
    }

    private void length(List<FormError> errors, String name, int most) {
        int over = value(name).strip().length() - most;
        if (over > 0) errors.add(new FormError(name, "Raccourcissez : %s au plus, il y en a %d de trop.".formatted(French.plural(most, "caractère", "caractères"), over)));
    }

    private static void put(Map<String, String> typed, String name, Instant at) {
        var day = at.atZone(French.PARIS).toLocalDate();
        typed.put(name + "-jour", "" + day.getDayOfMonth());
        typed.put(name + "-mois", "" + day.getMonthValue());
        typed.put(name + "-annee", "" + day.getYear());
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\u00a0\\u202f]", " ").strip();
    }
}
