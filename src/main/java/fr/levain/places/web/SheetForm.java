package fr.levain.places.web;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.Email;
import fr.levain.kernel.Phone;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import fr.levain.places.Coordinates;
import fr.levain.places.PlaceField;
import fr.levain.places.PlaceSettings;
import fr.levain.places.PlaceSheet;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sheet as somebody types it: what was typed comes back, with what is left to mend.
 *
 * @param typed under the word of each field
 * @param swapped the two coordinates seem exchanged: a button puts them in order
 */
public record SheetForm(Map<String, String> typed, List<String> kinds, PlaceSheet sheet, boolean swapped, FormErrors errors) {
    public SheetForm {
        typed = Map.copyOf(typed);
        kinds = List.copyOf(kinds);
    }

    static SheetForm blank() {
        return new SheetForm(Map.of(), List.of(), PlaceSheet.EMPTY, false, FormErrors.none());
    }

    /** As it stands, to be changed. */
    static SheetForm of(PlaceSheet sheet, String communeName) {
        var typed = sheet.values().entrySet().stream().collect(Collectors.toMap(each -> each.getKey().word(), each -> lines(each.getKey()) ? each.getValue().replace("|", "\n") : each.getValue()));
        typed.put(PlaceField.COMMUNE.word(), communeName);
        typed.put("code-commune", sheet.get(PlaceField.COMMUNE));
        return new SheetForm(typed, sheet.list(PlaceField.KINDS), sheet, false, FormErrors.none());
    }

    static SheetForm read(Map<String, String> typed, List<String> kinds, PlaceSettings settings, Territories territories) {
        var read = new Reader(typed, settings, territories);
        return read.form(kinds);
    }

    public String typed(PlaceField field) {
        return typed.getOrDefault(field.word(), "");
    }

    SheetForm plus(String field, String message) {
        return new SheetForm(typed, kinds, sheet, swapped, errors.plus(field, message));
    }

    private static boolean lines(PlaceField field) {
        return field == PlaceField.SERVICES || field == PlaceField.EQUIPMENT;
    }

    /** Field after field, in the order of the form. */
    private static final class Reader {
        private final Map<String, String> typed;
        private final PlaceSettings settings;
        private final Territories territories;
        private final Map<PlaceField, String> values = new EnumMap<>(PlaceField.class);
        private FormErrors errors = FormErrors.none();

        Reader(Map<String, String> typed, PlaceSettings settings, Territories territories) {
            this.typed = typed;
            this.settings = settings;
            this.territories = territories;
        }

        SheetForm form(List<String> kinds) {
            for (var field : PlaceField.values()) if (field != PlaceField.COMMUNE && field != PlaceField.KINDS) plain(field);
            if (values.get(PlaceField.NAME).isEmpty()) refuse(PlaceField.NAME, "Donnez le nom de l’espace.");
            var known = kinds.stream().filter(kind -> settings.kind(kind).isPresent()).distinct().toList();
            if (known.isEmpty()) refuse(PlaceField.KINDS, "Choisissez au moins une nature.");
            values.put(PlaceField.KINDS, String.join("|", known));
            number();
            commune();
            contact();
            var swapped = coordinates();
            return new SheetForm(typed, known, new PlaceSheet(values), swapped, errors);
        }

        private void plain(PlaceField field) {
            var value = typed.getOrDefault(field.word(), "").strip().replace("\u0000", "");
            if (lines(field)) value = Arrays.stream(value.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("|"));
            else value = value.replaceAll("\\s*\\R\\s*", " ");
            if (value.length() > field.longest()) refuse(field, "Raccourcissez : %d caractères au plus, il y en a %d.".formatted(field.longest(), value.length()));
            values.put(field, value);
        }

        private void number() {
            var digits = values.get(PlaceField.NUMBER).replaceAll("[\\s\\p{Z}.]", "");
            if (digits.isEmpty()) return;
            var problem = digits.length() == 9 ? Siren.reading(digits).problem() : Siret.reading(digits).problem();
            problem.ifPresent(why -> refuse(PlaceField.NUMBER, why));
            values.put(PlaceField.NUMBER, digits);
        }

        private void commune() {
            var name = typed.getOrDefault(PlaceField.COMMUNE.word(), "").strip();
            var before = CommuneCode.read(typed.getOrDefault("code-commune", "")).flatMap(code -> territories.commune(code.value())).filter(commune -> commune.label().equals(name));
            var postal = values.get(PlaceField.POSTAL_CODE);
            var found = before.or(() -> name.isEmpty() ? java.util.Optional.empty() : territories.named(name))
                    .or(() -> name.isEmpty() ? java.util.Optional.empty() : territories.named(name + " " + postal.substring(0, Math.min(2, postal.length()))))
                    .or(() -> CommuneCode.read(name).flatMap(code -> territories.commune(code.value())));
            if (name.isEmpty()) refuse(PlaceField.COMMUNE, "Indiquez la commune.");
            else if (found.isEmpty()) {
                var near = territories.search(name, 3).stream().map(fr.levain.territory.Commune::label).toList();
                refuse(PlaceField.COMMUNE, near.isEmpty() ? "Aucune commune de la région ne s’appelle « %s ». Vérifiez l’orthographe.".formatted(name)
                        : "Plusieurs communes ressemblent à « %s ». Écrivez par exemple : %s.".formatted(name, String.join(", ", near)));
            }
            found.ifPresent(commune -> {
                values.put(PlaceField.COMMUNE, commune.code().value());
                if (!postal.isEmpty() && !postal.matches("\\d{5}")) refuse(PlaceField.POSTAL_CODE, "Le code postal compte 5 chiffres.");
                if (postal.isEmpty()) values.put(PlaceField.POSTAL_CODE, commune.postalCodes().getFirst());
            });
        }

        private void contact() {
            var phone = values.get(PlaceField.PHONE);
            if (!phone.isEmpty()) {
                Phone.reading(phone).problem().ifPresent(why -> refuse(PlaceField.PHONE, why));
                Phone.read(phone).ifPresent(read -> values.put(PlaceField.PHONE, read.value()));
            }
            var email = values.get(PlaceField.EMAIL);
            if (!email.isEmpty()) {
                Email.reading(email).problem().ifPresent(why -> refuse(PlaceField.EMAIL, why));
                Email.read(email).ifPresent(read -> values.put(PlaceField.EMAIL, read.value()));
            }
            var site = values.get(PlaceField.SITE);
            if (!site.isEmpty() && !site.matches("(?i)(https?://)?[\\w-]+(\\.[\\w-]+)+([/?#]\\S*)?")) refuse(PlaceField.SITE, "Écrivez l’adresse du site, par exemple https://exemple.fr.");
        }

        private boolean coordinates() {
            var order = typed.containsKey("inverser");
            var latitude = order ? values.get(PlaceField.LONGITUDE) : values.get(PlaceField.LATITUDE);
            var longitude = order ? values.get(PlaceField.LATITUDE) : values.get(PlaceField.LONGITUDE);
            switch (Coordinates.read(latitude, longitude)) {
                case Coordinates.Known(var point) -> {
                    values.put(PlaceField.LATITUDE, Coordinates.told(point.latitude()));
                    values.put(PlaceField.LONGITUDE, Coordinates.told(point.longitude()));
                    CommuneCode.read(values.getOrDefault(PlaceField.COMMUNE, "")).flatMap(code -> territories.commune(code.value())).ifPresent(commune -> {
                        var far = point.kilometresTo(commune.point());
                        if (far > settings.farKilometres()) refuse(PlaceField.LATITUDE, "Ce point est à %d km de %s. Corrigez-le, ou videz les deux cases : l’espace sera placé au centre de la commune.".formatted(Math.round(far), commune.label()));
                    });
                }
                case Coordinates.Swapped(var meant) -> {
                    refuse(PlaceField.LATITUDE, "La latitude et la longitude semblent inversées. Vouliez-vous dire %s puis %s ? Le bouton « Remettre dans l’ordre » corrige."
                            .formatted(Coordinates.told(meant.latitude()), Coordinates.told(meant.longitude())));
                    return true;
                }
                case Coordinates.Missing() -> {
                    values.put(PlaceField.LATITUDE, "");
                    values.put(PlaceField.LONGITUDE, "");
                }
                case Coordinates.Refused(var why) -> refuse(PlaceField.LATITUDE, why);
            }
            return false;
        }

        private void refuse(PlaceField field, String why) {
            errors = errors.plus(field.word(), why);
        }
    }
}
