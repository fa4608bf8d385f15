package fr.levain.events.web;

import fr.levain.events.Balance;
import fr.levain.events.Balances;
import fr.levain.events.Gathering;
import fr.levain.events.GatheringStatus;
import fr.levain.events.RegistrationStatus;
import fr.levain.events.Seats;
import fr.levain.kernel.French;
import fr.levain.ui.Figure;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a meeting stands, for who runs it; its figures alone for the authority when a partner runs it. */
public record OrganiserPage(
        Gathering gathering, Seats seats, Balances.Figures figures, Balance balance, String organiser, boolean runs, @Nullable String notice, Instant now)
        implements Page {
    public List<Figure> shownFigures() {
        return List.of(
                new Figure(seats.capacity().map(all -> seats.taken() + "\u202f/\u202f" + all).orElse("" + seats.taken()), "places prises"),
                new Figure(French.number(figures.in(RegistrationStatus.WAITING)), "en liste d’attente"),
                new Figure(French.number(figures.invited()), "invitations"),
                new Figure(French.number(figures.present()), "présents"));
    }

    public boolean isDraft() {
        return gathering.status() == GatheringStatus.DRAFT;
    }

    public boolean isPublished() {
        return gathering.status() == GatheringStatus.PUBLISHED;
    }

    public boolean mayPublish() {
        return isDraft() && !gathering.hasBegun(now);
    }

    public boolean mayHold() {
        return isPublished() && gathering.hasBegun(now);
    }

    /** Once it took place, it is said held. */
    public boolean mayCancel() {
        return isDraft() || isPublished() && !gathering.isOver(now);
    }

    public boolean isOver() {
        return gathering.status() == GatheringStatus.HELD || gathering.status() == GatheringStatus.CANCELLED;
    }
}
