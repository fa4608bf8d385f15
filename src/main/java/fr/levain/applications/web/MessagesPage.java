package fr.levain.applications.web;

import fr.levain.accounts.Person;
import fr.levain.applications.DossierSettings.MessageTemplate;
import fr.levain.applications.Exchange;
import fr.levain.applications.Exchanges;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The thread between the people of a dossier and the service, on either side.
 *
 * @param officer whether the reader is of the service
 * @param writes whether they may write
 * @param templates messages an officer may start from
 * @param typed what was written, when it comes back
 * @param sent whether their message has just left
 */
public record MessagesPage(
        Exchanges.Thread thread, boolean officer, boolean writes, List<MessageTemplate> templates, String typed, Paging paging, FormErrors errors, boolean sent) implements Page {
    public String path() {
        return dossier() + "/messages";
    }

    public String dossier() {
        return (officer ? "/instruction/" : "/dossiers/") + thread.view().reference();
    }

    /** « Le service, Nadia Martin »: who wrote, for whoever reads. */
    public String who(Exchange message) {
        var name = Optional.ofNullable(thread.names().get(message.author())).map(Person::name);
        return message.fromService() ? "Le service" + name.map(of -> ", " + of).orElse("") : name.orElse("Le porteur");
    }

    /** Only of the reader's own messages: has the other side read them? */
    public Optional<String> read(Exchange message) {
        if (message.fromService() != officer) return Optional.empty();
        return Optional.of(thread.seenByOthers().filter(seen -> !seen.isBefore(message.at())).map(seen -> "Lu").orElse("Pas encore lu"));
    }

    public String when(Exchange message) {
        return French.moment(message.at());
    }

    public List<Choice> models() {
        return IntStream.range(0, templates.size()).mapToObj(n -> Choice.of(String.valueOf(n), templates.get(n).title())).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
