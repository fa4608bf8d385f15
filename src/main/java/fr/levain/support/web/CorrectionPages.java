package fr.levain.support.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.support.Corrected;
import fr.levain.support.Correction;
import fr.levain.support.Corrections;
import fr.levain.support.FollowUp;
import fr.levain.support.FollowUps;
import fr.levain.support.Former;
import fr.levain.support.ReadMark;
import fr.levain.support.Reopening;
import fr.levain.support.SupportStatus;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The page where something written of a follow-up is corrected, and the way on once it is. */
@Component
class CorrectionPages {
    private final Corrections corrections;
    private final FollowUps followUps;
    private final FollowUpPages pages;

    CorrectionPages(Corrections corrections, FollowUps followUps, FollowUpPages pages) {
        this.corrections = corrections;
        this.followUps = followUps;
        this.pages = pages;
    }

    FollowUp read(String reference, Caller caller) {
        return followUps.read(reference, caller);
    }

    Reading form(Map<String, String> sent) {
        return new Reading(new Typed(sent), pages.today());
    }

    /** @param said what is written now */
    CorrectionPage page(FollowUp read, Corrected part, UUID item, Typed said, Caller caller) {
        return page(read, part, item, said, FormErrors.none(), false, caller);
    }

    /** The act of a form that was read: what is left to mend comes back as typed, and so does what comes after somebody else's correction. @param leadsTo part of the follow-up */
    View corrected(FollowUp read, Corrected part, UUID item, Reading form, String leadsTo, Caller caller, Consumer<Correction> act) {
        var why = new Correction(form.optional("pourquoi", Reading.TEXT), form.typed().value("_lu"));
        if (form.isWrong()) return page(read, part, item, form.typed(), form.errors(), false, caller);
        var reference = read.plan().reference();
        try {
            act.accept(why);
        } catch (Stale meanwhile) {
            var now = followUps.read(reference, caller);
            if (!isOpen(now, part)) throw meanwhile;
            return page(now, part, item, form.typed(), FormErrors.none(), true, caller);
        }
        return FollowUpPages.to(reference, leadsTo);
    }

    private CorrectionPage page(FollowUp read, Corrected part, UUID item, Typed typed, FormErrors errors, boolean late, Caller caller) {
        var former = corrections.former(read.plan().reference(), item, caller);
        var names = pages.names(former.stream().map(Former::by));
        // a text that waits to be mended stays about what was read when it was begun
        var marked = late || !typed.holds("_lu") ? typed.with("_lu", ReadMark.of(read, part, item)) : typed;
        return new CorrectionPage(read, part, path(read, part, item), marked, errors, isOpen(read, part), late,
                former.stream().map(each -> new CorrectionPage.Before(each.at(), names.getOrDefault(each.by(), "Une personne de l’équipe"), each.told(), each.reason())).toList());
    }

    private boolean isOpen(FollowUp read, Corrected part) {
        return part == Corrected.EXIT ? Reopening.isOpen(read.plan(), pages.today()) : read.plan().status() == SupportStatus.ACTIVE;
    }

    private static String path(FollowUp read, Corrected part, UUID item) {
        return read.plan().partnerPath() + switch (part) {
            case SESSION -> "/rencontres/" + item;
            case WORK -> "/heures/" + item;
            case DIAGNOSIS -> "/diagnostics/" + item;
            case OBJECTIVE -> "/objectifs/" + item;
            case ACTION -> "/actions/" + item;
            case FUNDING -> "/financements/" + item;
            case MENTOR -> "/mentors/" + item;
            case EXIT -> "/fin";
        } + "/correction";
    }

    /** These fields and a day, as the form sends them. */
    static Typed with(Optional<LocalDate> day, String name, Map<String, String> others) {
        var values = new HashMap<>(others);
        day.map(TypedDay::of).ifPresent(typed -> {
            values.put(name + "-jour", typed.day());
            values.put(name + "-mois", typed.month());
            values.put(name + "-annee", typed.year());
        });
        return new Typed(values);
    }

    static <T> T one(List<T> among, UUID id, Function<T, UUID> identifier) {
        return among.stream().filter(each -> identifier.apply(each).equals(id)).findFirst().orElseThrow(() -> new NotFound("item " + id));
    }
}
