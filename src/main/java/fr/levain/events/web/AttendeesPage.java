package fr.levain.events.web;

import fr.levain.events.AttendeeList;
import fr.levain.events.EventSettings;
import fr.levain.events.GatheringStatus;
import fr.levain.events.Registration;
import fr.levain.events.RegistrationStatus;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who comes, who is there, who waits: to tick on a telephone or to print. @param number of the page, from 1 */
public record AttendeesPage(AttendeeList list, EventSettings settings, int number, @Nullable String notice) implements Page {
    public String path() {
        return list.gathering().organiserPath() + "/inscrits";
    }

    /** Certificates rest on the list: it is closed with the meeting. */
    public boolean mayTick() {
        return list.gathering().status() == GatheringStatus.PUBLISHED && !registered().isEmpty();
    }

    public List<Registration> registered() {
        return list.in(RegistrationStatus.REGISTERED);
    }

    public List<Registration> waiting() {
        return list.registrations().stream().filter(each -> each.status() != RegistrationStatus.REGISTERED).toList();
    }

    /** Those of this page who said what they need. */
    public List<Registration> needing() {
        return list.registrations().stream().filter(each -> !list.needsOf(each).isEmpty()).toList();
    }

    public int people() {
        return registered().stream().mapToInt(Registration::people).sum();
    }

    public String box(Registration registration, int number) {
        return registration.id() + "." + number;
    }

    public String told() {
        return "%s, %s".formatted(French.plural(people(), "personne inscrite sur cette page", "personnes inscrites sur cette page"),
                French.plural(list.present(), "présente en tout", "présentes en tout"));
    }

    public Paging paging() {
        return new Paging("", number > 1 ? Optional.of(path() + "?page=" + (number - 1)) : Optional.empty(),
                list.next() ? Optional.of(path() + "?page=" + (number + 1)) : Optional.empty());
    }
}
