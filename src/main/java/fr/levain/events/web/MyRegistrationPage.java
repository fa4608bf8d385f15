package fr.levain.events.web;

import fr.levain.events.Attendee;
import fr.levain.events.Gathering;
import fr.levain.events.GatheringStatus;
import fr.levain.events.Registration;
import fr.levain.events.RegistrationStatus;
import fr.levain.events.RegisterResult;
import fr.levain.events.MyRegistration;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a registration leads to.
 *
 * @param rank on the waiting list, from 1; zero when it does not wait
 * @param full the last seat went to somebody else: the waiting list is offered
 * @param there numbers just ticked among those who may be there
 * @param refusal status when nothing was noted: 422 to mend, 429 too many tries
 */
public record MyRegistrationPage(
        MyRegistration mine, int rank, Optional<RegisterResult.Full> full, @Nullable String notice, List<String> there, FormErrors errors, int refusal, Instant now)
        implements Page {
    @Override
    public int status() {
        if (!errors.isEmpty()) return refusal;
        return full.isPresent() ? 409 : 200;
    }

    public Gathering gathering() {
        return mine.gathering();
    }

    public Registration registration() {
        return mine.registration();
    }

    public RegistrationStatus state() {
        return registration().status();
    }

    public boolean isCancelledByOrganiser() {
        return gathering().status() == GatheringStatus.CANCELLED;
    }

    /** The seats may still be given back. */
    public boolean mayLeave() {
        return state().isActive() && gathering().takesRegistrations(now);
    }

    public boolean mayConfirm() {
        return gathering().takesRegistrations(now);
    }

    public boolean isRegistered() {
        return state() == RegistrationStatus.REGISTERED;
    }

    /** Those who came, once the meeting is said held. */
    public List<Attendee> certified() {
        return gathering().status() != GatheringStatus.HELD ? List.of()
                : registration().attendees().stream().filter(each -> each.presentAt().isPresent()).toList();
    }

    /** Those of the registration not yet said to be there. */
    public List<Choice> absent() {
        return registration().attendees().stream().filter(each -> each.presentAt().isEmpty()).map(each -> Choice.of("" + each.number(), each.name())).toList();
    }

    /** Around the hours of the meeting, whoever is there types the code shown on the spot. */
    public boolean asksPresence() {
        return isRegistered() && !registration().isWholePresent() && gathering().takesPresence(now);
    }

    public String title() {
        if (isCancelledByOrganiser()) return "La rencontre est annulée";
        return switch (state()) {
            case TO_CONFIRM -> full.isPresent() ? "Toutes les places sont prises" : "Confirmez votre inscription";
            case REGISTERED -> registration().people() == 1 ? "Votre place est retenue" : "Vos places sont retenues";
            case WAITING -> "Vous êtes sur la liste d’attente";
            case OFFERED -> registration().people() == 1 ? "Une place vous attend" : "Des places vous attendent";
            case EXPIRED -> registration().people() == 1 ? "La place n’est plus retenue" : "Les places ne sont plus retenues";
            case CANCELLED -> "Votre inscription est annulée";
        };
    }
}
