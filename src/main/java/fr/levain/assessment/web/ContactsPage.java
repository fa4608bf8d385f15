package fr.levain.assessment.web;

import fr.levain.accounts.Person;
import fr.levain.assessment.Contact;
import fr.levain.kernel.AccountId;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was said by telephone, mail or letter about a dossier, and a form to note one more. */
public record ContactsPage(
        String reference, String title, List<Contact> contacts, Map<AccountId, Person> people, Map<String, String> typed,
        Paging paging, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String action() {
        return "/instruction/" + reference + "/echanges-notes";
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public String notedBy(Contact contact) {
        return contact.notedBy().map(people::get).map(Person::name).orElse("un agent");
    }

    public List<Choice> kinds() {
        return Stream.of(Contact.Kind.values()).map(kind -> Choice.of(kind.name(), kind.label())).toList();
    }

    public List<Choice> ways() {
        return List.of(Choice.of("recu", "Reçu par le service"), Choice.of("envoye", "Émis par le service"));
    }
}
