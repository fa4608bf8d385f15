package fr.levain.guidance.web;

import fr.levain.kernel.Email;
import fr.levain.kernel.Phone;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** What was typed to ask for help, as it was typed. */
public record RequestForm(
        List<String> needs, String kind, String place, String key, String words, String name, String email, String phone,
        List<String> partners, String project, boolean passOn, boolean agreed, String from) {
    static final int WORDS = 2000;
    private static final int NAME = 200;
    private static final int MOST = 40;

    public RequestForm {
        needs = List.copyOf(needs);
        partners = List.copyOf(partners);
    }

    static RequestForm typed(MultiValueMap<String, String> sent) {
        return new RequestForm(
                several(sent, "besoin"), one(sent, "porteur"), one(sent, "lieu"), one(sent, "cle"), one(sent, "projet"), one(sent, "nom"),
                one(sent, "courriel"), one(sent, "telephone"), several(sent, "organisation"), one(sent, "existant"),
                one(sent, "transmettre").equals("oui"), one(sent, "accord").equals("oui"), one(sent, "depuis"));
    }

    RequestForm signedInAs(String name, String email, String phone) {
        return new RequestForm(needs, kind, place, key, words, name, email, phone, partners, project, passOn, agreed, from);
    }

    RequestForm withKey(UUID fresh) {
        return new RequestForm(needs, kind, place, fresh.toString(), words, name, email, phone, partners, project, passOn, agreed, from);
    }

    Optional<UUID> formKey() {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(key)) : Optional.empty();
    }

    /** @param offered whether there are organisations to choose from */
    FormErrors errors(boolean offered) {
        var errors = FormErrors.none();
        if (words.isBlank()) errors = errors.plus("projet", "Racontez votre projet en quelques phrases.");
        else if (words.length() > WORDS) errors = errors.plus("projet", "Raccourcissez ce texte : 2 000 caractères au plus.");
        if (name.isBlank() || name.length() > NAME) errors = errors.plus("nom", "Indiquez votre prénom et votre nom, en 200 caractères au plus.");
        var wrong = Email.reading(email).problem();
        if (wrong.isPresent()) errors = errors.plus("courriel", email.isBlank() ? "Indiquez l’adresse à laquelle vous écrire." : wrong.get());
        var number = phone.isBlank() ? Optional.<String>empty() : Phone.reading(phone).problem();
        if (number.isPresent()) errors = errors.plus("telephone", number.get());
        if (offered && partners.isEmpty()) errors = errors.plus("organisation", "Choisissez au moins une organisation.");
        if (!agreed) errors = errors.plus("accord", "Cochez la case pour donner votre accord : sans lui, rien n’est transmis.");
        return errors;
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        // what is far over is not kept to be shown again
        return value == null ? "" : value.strip().substring(0, Math.min(value.strip().length(), 10_000));
    }

    private static List<String> several(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().filter(each -> each != null && each.length() <= 80).distinct().limit(MOST).toList();
    }
}
