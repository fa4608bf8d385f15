package fr.levain.applications.web;

import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Filing;
import fr.levain.applications.Supplement;
import fr.levain.ui.Page;
import fr.levain.ui.Step;
import fr.levain.ui.TimelineItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * « Où en est mon dossier ».
 *
 * @param implicitRejection with the suspensions so far (D7); empty between administrations and once withdrawn
 * @param panels what later modules tell its author: a notification, a convention
 */
public record FollowPage(
        ApplicationView view,
        Optional<Filing> filing,
        Optional<LocalDate> implicitRejection,
        List<Supplement> requests,
        List<TimelineItem> timeline,
        List<Page> panels)
        implements Page {

    public List<Step> steps() {
        return Words.steps(view.status());
    }

    public List<Supplement> open() {
        return view.status().isOpen() ? requests.stream().filter(Supplement::isOpen).toList() : List.of();
    }

    /** Nothing is said of silence once an outcome is prepared, or the dossier given up. */
    public boolean tellsSilence() {
        return implicitRejection.isPresent() && (view.status().isOpen() || view.status() == ApplicationStatus.DRAFT);
    }

    public boolean canBeWithdrawn() {
        return view.status().isOpen();
    }
}
