package fr.levain.support;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.network.PracticeSource;
import fr.levain.network.PracticeText;
import fr.levain.programmes.Programme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A practice sheet begun from a follow-up: its objectives, what was reached and when, what paid for it. Nobody's name and no
 * account of a meeting goes into it.
 */
@Component
class FollowUpSheets implements PracticeSource {
    private final FollowUps followUps;

    FollowUpSheets(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Optional<PracticeText> outline(String reference, Caller caller) {
        try {
            var read = followUps.read(reference, caller);
            return read.plan().status() == SupportStatus.INVITED ? Optional.empty() : Optional.of(outline(read));
        } catch (NotFound | ConsentWithdrawn notTheirs) {
            return Optional.empty();
        }
    }

    static PracticeText outline(FollowUp read) {
        return new PracticeText(
                read.plan().title(), "", lines(read.objectives().stream().map(Objective::what)), lines(reached(read)), lines(means(read)), "", List.of(), "");
    }

    private static Stream<String> reached(FollowUp read) {
        var labels = read.programme().map(Programme::milestones).orElse(List.of()).stream().collect(Collectors.toMap(Programme.Milestone::code, Programme.Milestone::label));
        return read.milestones().stream().filter(each -> each.reachedOn().isPresent()).sorted(Comparator.comparing(each -> each.reachedOn().get()))
                .map(each -> "%s : %s".formatted(French.day(each.reachedOn().get()), label(labels, each)));
    }

    private static String label(Map<String, String> labels, MilestoneDay day) {
        return labels.getOrDefault(day.code(), day.code());
    }

    private static Stream<String> means(FollowUp read) {
        return read.funding().lines().stream().filter(each -> each.granted().isPresent()).map(each -> "%s : %s".formatted(each.funder(), French.amount(each.granted().get())));
    }

    private static String lines(Stream<String> all) {
        return all.collect(Collectors.joining("\n"));
    }
}
