package fr.levain.events.web;

import fr.levain.events.EventSettings;
import fr.levain.events.Gathering;
import fr.levain.events.RegisterResult;
import fr.levain.events.Seats;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.projects.ProjectView;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registering for a meeting.
 *
 * @param account who is signed in: their address is known
 * @param full no seat is left for those typed: the waiting list is offered, and nothing typed is lost
 * @param refusal status when something is wrong: 422 to mend, 429 too many
 */
public record RegistrationFormPage(
        Gathering gathering, Seats seats, Optional<Caller.Account> account, List<ProjectView> projects, EventSettings settings, Typed typed,
        Optional<RegisterResult.Full> full, FormErrors errors, int refusal) implements Page {
    @Override
    public int status() {
        if (!errors.isEmpty()) return refusal;
        return full.isPresent() ? 409 : 200;
    }

    public String path() {
        return gathering.path() + "/inscription";
    }

    /** Nobody chooses to wait for a seat that is free. */
    public boolean waits() {
        return seats.isFull() || full.isPresent();
    }

    public String told() {
        if (full.isEmpty()) return "Toutes les places sont prises.";
        var left = full.get().left();
        return left == 0 ? "La dernière place vient d’être prise."
                : "Il ne reste que %s, et vous êtes %d.".formatted(French.plural(left, "place", "places"), full.get().people());
    }

    public List<Choice> projectChoices() {
        return Stream.concat(Stream.of(Choice.of("", "Aucun projet en particulier")), projects.stream().map(each -> Choice.of(each.id().toString(), each.title()))).toList();
    }
}
