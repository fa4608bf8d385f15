package fr.levain.directory.web;

import fr.levain.accounts.Person;
import fr.levain.directory.Partner;
import fr.levain.directory.PartnerOffer;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partners of the pack and who answers for each.
 *
 * @param people by slug of the partner
 * @param notice said once, after an act
 */
public record PartnerTeamsPage(
        List<Partner> partners, Map<String, List<Person>> people, Typed typed, FormErrors errors, @Nullable String notice) implements Page {
    static final String PATH = "/gestion/partenaires";

    public record Typed(String name, String email, String partner) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    public List<Person> of(Partner partner) {
        return people.getOrDefault(partner.slug(), List.of());
    }

    public List<Choice> choices() {
        return partners.stream().map(partner -> Choice.of(partner.slug(), partner.name())).toList();
    }

    public String where(PartnerOffer offer) {
        return offer.departments().isEmpty() ? "toute la région" : String.join(", ", offer.departments());
    }

    public String leave(Partner partner, Person person) {
        return PATH + "/" + partner.slug() + "/" + person.id() + "/retrait";
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
